package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.recommendations.Recommendation;

/** The jobs of the workbench, by keys, with no more steps than the design gives them. */
class WorkbenchJourneyTest {
    private TestWindow window;
    private int steps;

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
    void aRatingIsReachedFromAnywhereInFiveSteps() {
        press(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> window.onScreen(() -> window.window().layers().isOpen()));
        type("rec 10 care");
        press(KeyCode.ENTER);
        window.untilItSays("Recommendation 10 ·");
        press(KeyCode.ALT, KeyCode.DIGIT3);
        window.untilItSays("From On Track to Slipped");
        type("Two visits were missed in October\n");
        window.untilItSays("✓ Saved");
        assertThat(recommendation("10").assessment()).isEqualTo("Slipped");
        assertThat(steps).as("palette, words, Enter, rating, reason").isEqualTo(5);
    }

    @Test
    void theTableIsOnTheClipboardInOneStep() {
        review();
        focusTable();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.untilItSays("Copied: Care at Home: 9 recommendations, as at");
        assertThat(steps).isEqualTo(1);
        window.onScreen(() -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getHtml()).contains("<caption", ">Recommendation</th>", "Tom Aldridge");
            assertThat(clipboard.getRtf()).startsWith("{\\rtf1");
            assertThat(clipboard.getString().lines().skip(1).findFirst()).hasValueSatisfying(
                    heads -> assertThat(heads).startsWith("Ref\tRecommendation\tOwner\tAssessment"));
            assertThat(clipboard.getString().lines()).hasSize(11);
            return null;
        });
    }

    @Test
    void anOwnerIsWrittenInTheListItself() {
        review();
        focusTable();
        press(KeyCode.F2);
        window.until(() -> focusSays("Owner of Recommendation 2"));
        type("Siân Parry\n");
        window.untilItSays("✓ Saved");
        assertThat(recommendation("2").owner()).isEqualTo("Siân Parry");
        window.until(() -> window.onScreen(() -> window.stage().getScene().getFocusOwner() instanceof TableView<?>));
        press(KeyCode.F2);
        window.until(() -> focusSays("Owner of Recommendation 2"));
        press(KeyCode.ESCAPE);
        assertThat(recommendation("2").owner()).isEqualTo("Siân Parry");
    }

    @Test
    void aCardIsCarriedToAnotherRatingByKeys() {
        review();
        choose("Board");
        ListView<?> onTrack = window.find(ListView.class,
                list -> String.valueOf(list.getAccessibleText()).startsWith("On Track"));
        window.onScreen(() -> {
            onTrack.requestFocus();
            onTrack.getSelectionModel().selectFirst();
            return null;
        });
        press(KeyCode.ALT, KeyCode.RIGHT);
        window.untilItSays("Recommendation 2: from On Track to Slipped");
        window.until(() -> focusSays("Why does it change?"));
        type("Two providers are late\n");
        window.untilItSays("✓ Saved");
        assertThat(recommendation("2").assessment()).isEqualTo("Slipped");
        assertThat(steps).as("the card's key, and why").isEqualTo(2);
    }

    @Test
    void aMarkOnTheTimelineSaysItsDatesAndOpensItsRecommendation() {
        review();
        choose("Timeline");
        ListView<?> rows = window.find(ListView.class,
                list -> "Due dates, the earliest first".equals(list.getAccessibleText()));
        window.onScreen(() -> {
            rows.requestFocus();
            rows.getSelectionModel().selectLast();
            return null;
        });
        window.untilItSays("Recommendation 13 ·");
        assertThat(window.onScreen(() -> rows.lookupAll(".timeline-row").stream()
                .map(node -> String.valueOf(node.getAccessibleText())).toList()))
                .anySatisfy(words -> assertThat(words).startsWith("Recommendation 13, due 31 December 2026. Slipped."));
    }

    @Test
    void aViewIsNamedByOneKeyAndBroughtBackByItsChip() {
        review();
        focusTable();
        choose("Overdue");
        press(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> focusSays("Name of this view"));
        type("Late before the meeting\n");
        window.untilItSays("Forget this view");
        choose("All 9");
        window.until(() -> window.words().stream().noneMatch("Forget this view"::equals));
        choose("Late before the meeting");
        window.untilItSays("2 shown");
    }

    @Test
    void aNewRecommendationBeginsWithOneKey() {
        review();
        focusTable();
        press(KeyCode.CONTROL, KeyCode.N);
        window.untilItSays("Recommendation 14");
        assertThat(recommendation("14").wording()).isEmpty();
    }

    private void review() {
        window.go(Destination.Review.of(id()));
        window.untilItSays("9 of 13 recommendations");
        window.untilItSays("Recommendation 2 ·");
    }

    private UUID id() {
        return window.wiring().register().reviewTitled("Care at Home").orElseThrow().id();
    }

    private void focusTable() {
        TableView<?> table = window.find(TableView.class, found -> true);
        window.onScreen(() -> {
            table.requestFocus();
            return null;
        });
        window.settle();
    }

    private void choose(String words) {
        ToggleButton chip = window.find(ToggleButton.class, button -> button.getText().startsWith(words));
        window.onScreen(() -> {
            chip.fire();
            return null;
        });
        window.settle();
    }

    private boolean focusSays(String name) {
        return window.onScreen(() -> Optional.ofNullable(window.stage().getScene().getFocusOwner())
                .filter(node -> name.equals(node.getAccessibleText()))
                .isPresent());
    }

    private void press(KeyCode... keys) {
        steps++;
        window.robot().push(keys);
    }

    /** A line of words, ended with Enter where it says so, is one step. */
    private void type(String words) {
        steps++;
        window.robot().write(words);
    }

    private Recommendation recommendation(String ref) {
        List<Recommendation> all = window.wiring().register().recommendations(id());
        return all.stream().filter(each -> each.ref().equals(ref)).findFirst().orElseThrow();
    }
}
