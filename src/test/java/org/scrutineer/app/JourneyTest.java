package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.recommendations.Recommendation;

/** The frequent jobs, by keys alone. */
class JourneyTest {
    private TestWindow window;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws Exception {
        window = new TestWindow(home).withSample();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aRatingIsChangedWithItsReasonAndTakenBack() {
        Recommendation before = recommendation("10");
        assertThat(before.assessment()).isEqualTo("On Track");

        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> window.onScreen(() -> window.window().layers().isOpen()));
        window.robot().write("rec 10 care");
        window.robot().push(KeyCode.ENTER);
        window.untilItSays("Recommendation 10");
        window.until(this::writesProgress);
        window.robot().push(KeyCode.ALT, KeyCode.DIGIT3);
        window.untilItSays("From On Track to Slipped");
        window.robot().write("Two visits were missed in October");
        window.robot().push(KeyCode.ENTER);
        window.untilItSays("✓ Saved");
        assertThat(recommendation("10").assessment()).isEqualTo("Slipped");

        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.untilItSays("Undone: Assessment of Recommendation 10");
        assertThat(recommendation("10").assessment()).isEqualTo("On Track");
        assertThat(window.wiring().ledger().history(before.id()).stream()
                .flatMap(entry -> entry.set().reason().stream()))
                .contains("Two visits were missed in October");
    }

    @Test
    void whatIsTypedIsSavedWhenTheFieldIsLeft() {
        window.go(Destination.Review.of(review()));
        window.untilItSays("9 of 13 recommendations");
        TextField owner = window.find(TextField.class, field -> "Owner".equals(field.getAccessibleText()));
        window.onScreen(() -> {
            owner.requestFocus();
            owner.selectAll();
            return null;
        });
        window.robot().write("Siân Parry");
        assertThat(owners()).doesNotContain("Siân Parry");
        window.robot().push(KeyCode.TAB);
        window.untilItSays("✓ Saved");
        assertThat(owners()).contains("Siân Parry");
    }

    @Test
    void aTrackerIsTakenInAndOneUndoTakesAllOfItBack() throws Exception {
        Path tracker = Files.writeString(home.resolve("parks.csv"), """
                Ref,Recommendation,Owner,RAG
                1,Open the gates of every park before eight in the morning.,M. Khan,Green
                2,Mend the benches in all of the parks by the summer.,R. Osei,Amber
                """);
        window.offer(tracker);
        window.robot().push(KeyCode.CONTROL, KeyCode.O);
        window.untilItSays("2 recommendations");
        assertThat(window.wiring().register().reviews()).hasSize(2);
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.untilItSays("parks.csv was taken in.");
        assertThat(window.wiring().register().reviews()).hasSize(3);
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.untilItSays("Undone: Take in parks.csv");
        assertThat(window.wiring().register().reviews()).hasSize(2);
    }

    @Test
    void aPaperIsMadeAndItsFolderIsShown() {
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT7);
        window.untilItSays("Purpose of report");
        window.robot().push(KeyCode.CONTROL, KeyCode.E);
        window.untilItSays("Open folder");
        assertThat(home.resolve("papers")).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.docx");
        Button folder = window.find(Button.class, button -> "Open folder".equals(button.getText()));
        window.onScreen(() -> {
            folder.fire();
            return null;
        });
        assertThat(window.shownFolders()).containsExactly(home.resolve("papers"));
    }

    @Test
    void anImportOfLongAgoIsTakenBackAfterItIsShownWhatStays() {
        window.go(new Destination.Reviews());
        window.go(new Destination.Home());
        window.untilItSays("Take back…");
        Button takeBack = window.find(Button.class, button -> button.getText().equals("Take back…"));
        window.onScreen(() -> {
            takeBack.fire();
            return null;
        });
        window.untilItSays("This can be undone too.");
        Button sure = window.find(Button.class, button -> button.getText().equals("Take it back"));
        window.onScreen(() -> {
            sure.fire();
            return null;
        });
        window.untilItSays("Taken back: ");
    }

    @Test
    void theFilterIsReachedByAKeyAndEmptiedByAnother() {
        window.go(Destination.Review.of(review()));
        window.untilItSays("9 of 13 recommendations");
        window.onScreen(() -> {
            window.find(Labeled.class, label -> label.getText() != null && label.getText().startsWith("All 9"))
                    .requestFocus();
            return null;
        });
        window.robot().push(KeyCode.CONTROL, KeyCode.F);
        window.robot().write("sensors");
        window.untilItSays("1 shown");
        window.robot().push(KeyCode.ESCAPE);
        window.until(() -> window.words().stream().noneMatch("1 shown"::equals));
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsNamedWithItsHolder() {
        window.onScreen(() -> {
            window.window().open(home.resolve("Northmere sample"), false);
            return null;
        });
        window.untilItSays("This workspace is open");
    }

    private boolean writesProgress() {
        return window.onScreen(() -> Optional.ofNullable(window.stage().getScene().getFocusOwner())
                .filter(node -> "Progress update".equals(node.getAccessibleText()))
                .isPresent());
    }

    private UUID review() {
        return window.wiring().register().reviews().getFirst().id();
    }

    private List<String> owners() {
        return window.wiring().register().recommendations(review()).stream().map(Recommendation::owner).toList();
    }

    private Recommendation recommendation(String ref) {
        return window.wiring().register().recommendations(review()).stream()
                .filter(each -> each.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }
}
