package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** A paper is issued, and later the officer sees in the window what has changed since. */
class IssueJourneyTest {
    private TestWindow window;
    private UUID review;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws Exception {
        review = fill(home.resolve("office"));
        window = new TestWindow(home).with(home.resolve("office"));
        window.go(new Destination.Papers(Optional.of(review)));
        window.untilItSays("Purpose of report");
    }

    /** A review of one recommendation: the whole sample council would take longer to make than to test. */
    private static UUID fill(Path folder) {
        UUID review = UUID.randomUUID();
        try (Workspace workspace = Workspace.openOrCreate(folder, Holder.here("A. Brown", Opening.COMMAND_LINE))) {
            Wiring wiring = new Wiring(workspace, () -> new Author("A. Brown", "desk-1"), InstantSource.system());
            UUID ten = UUID.randomUUID();
            wiring.ledger().apply(Draft.edit("A review", Optional.empty(),
                    Edit.typed(Review.KIND, review, "title", Fields.of("title", "Care at Home")),
                    Edit.typed(Recommendation.KIND, ten, Recommendation.PLACE,
                            Fields.of("review_id", review).with("ref", "10").with("ordinal", 1)),
                    Edit.typed(Recommendation.KIND, ten, Recommendation.ASSESSMENT,
                            Fields.of("assessment", "Green"))));
        }
        return review;
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void anIssuedPaperShowsWhatHasChangedAndEachLineOpensItsRecommendation() {
        fire("Issue…");
        window.untilItSays("Issue Care at Home?");
        assertThat(window.find(Button.class, one -> "Issue".equals(one.getAccessibleText())).isDisabled()).isTrue();
        TextArea reason = window.find(
                TextArea.class, one -> "Why is it right as it is?".equals(one.getAccessibleText()));
        window.onScreen(() -> {
            reason.setText("The members know the sensors.");
            return null;
        });
        assertThat(window.wiring().snapshots().of(review)).isEmpty();
        fire("Issue");
        window.until(() -> window.wiring().snapshots().of(review).size() == 1);
        window.untilItSays("by Hannah Whitlow");
        assertThat(home.resolve("papers")).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.docx");

        var ten = window.wiring().register().recommendations(review).stream()
                .filter(one -> one.ref().equals("10"))
                .findFirst()
                .orElseThrow();
        window.wiring().ledger().apply(RegisterEdits.assess(ten, "Amber", "Two visits were missed"));
        // Its own button: the paper has a section of this name too.
        fire("What has changed: Care at Home");
        window.untilItSays("The rating moved from Green to Amber, which is worse.");
        fire("Recommendation 10. ");
        window.until(() -> window.shell().destinationProperty().get().equals(
                new Destination.Review(review, Optional.of(ten.id()), Optional.empty())));
    }

    @Test
    void notYetIssuesNothing() {
        fire("Issue…");
        fire("Not yet");
        window.until(() -> !window.onScreen(() -> window.window().layers().isOpen()));
        assertThat(window.wiring().snapshots().of(review)).isEmpty();
        assertThat(home.resolve("papers")).doesNotExist();
    }

    /** Presses the button whose words begin so. */
    private void fire(String words) {
        List<String> exact = List.of("Issue", "Issue…", "Not yet");
        Button button = window.find(Button.class, one -> one.getAccessibleText() != null
                && (exact.contains(words)
                        ? one.getAccessibleText().equals(words)
                        : one.getAccessibleText().startsWith(words)));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }
}
