package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.State;

/** The life of a recommendation in the window, by keys. */
class LifeJourneyTest {
    private TestWindow window;
    private UUID review;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws Exception {
        window = new TestWindow(home).withSample();
        review = window.wiring().register().reviewTitled("Care at Home").orElseThrow().id();
        window.go(new Destination.Review(review, Optional.of(recommendation().id()), Optional.empty()));
        window.untilItSays("That the Council and Northmere College");
        window.until(() -> focused("Progress update"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void anUpdateIsTypedAndStaysBesideTheNextOne() {
        window.robot().write("Two places are filled.");
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> updates().size() == 1);
        window.until(() -> focused("Progress update") && text("Progress update").isEmpty());
        window.robot().write("Four places are filled.");
        window.robot().push(KeyCode.TAB);
        window.until(() -> updates().size() == 2);

        assertThat(updates()).extracting(ProgressUpdate::content)
                .containsExactlyInAnyOrder("Two places are filled.", "Four places are filled.");
        assertThat(updates()).allSatisfy(update -> assertThat(update.reported().known()).isTrue());
        assertThat(text("Progress update")).isEqualTo("Four places are filled.");
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> updates().size() == 1);
        window.until(() -> text("Progress update").isEmpty());
    }

    @Test
    void movingADateAsksForTheReasonInItsPlace() {
        focus("Due");
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write("30 June 2027");
        window.robot().push(KeyCode.ENTER);
        window.until(() -> focused("Why does the date move?"));
        assertThat(recommendation().due().text()).isNotEqualTo("30 June 2027");
        window.robot().write("The college moved its term");
        window.robot().push(KeyCode.ENTER);
        window.untilItSays("put off");
        assertThat(recommendation().due().text()).isEqualTo("30 June 2027");
        DueDates dates = window.wiring().followUpReader().read(
                review, window.wiring().schemes().scheme(Optional.empty()), List.of(recommendation()),
                java.util.Map.of()).dueDates(recommendation().id());
        assertThat(dates.slips().getLast().reason()).isEqualTo("The college moved its term");
    }

    @Test
    void whyTheRulesDifferIsWrittenAndPrinted() {
        window.untilItSays("The rules say");
        focus("Why do they differ?");
        window.robot().write("The start was late but all is booked");
        CheckBox print = window.find(CheckBox.class, box -> box.getText().equals("Print the reason in the paper"));
        window.onScreen(() -> {
            print.fire();
            return null;
        });
        window.until(() -> recommendation().followUp().difference().filter(said -> said.printed()).isPresent());
        assertThat(recommendation().followUp().difference().orElseThrow().reason())
                .isEqualTo("The start was late but all is booked");
    }

    @Test
    void anActionIsAddedAndDone() {
        fire("Add an action");
        window.until(() -> focused("What is to be done"));
        window.robot().write("Ask the college");
        window.robot().push(KeyCode.ENTER);
        window.until(() -> actions().size() == 1);
        window.untilItSays("Responsible officer");
        CheckBox done = window.find(CheckBox.class, box -> box.getText().equals("Done"));
        window.onScreen(() -> {
            done.fire();
            return null;
        });
        window.until(() -> actions().getFirst().state().ended());
    }

    @Test
    void itIsClosedWithItsReasonAndOpenedAgain() {
        fire("Close, pause or supersede…");
        focus("Why");
        window.robot().write("All of it is done");
        fire("Save");
        window.untilItSays("Open it again");
        assertThat(recommendation().state().kind()).isEqualTo(State.Kind.CLOSED);
        assertThat(recommendation().state().reason()).isEqualTo("All of it is done");
        fire("Open it again");
        window.until(() -> recommendation().state().equals(State.OPEN));
    }

    @Test
    void theNextReviewStartsFromTheDetailsOfTheLast() {
        fire("Review details");
        window.untilItSays("What it looks at");
        fire("Start the next review from this one…");
        focus("Title of the new review");
        window.robot().write("Care at Home 2027");
        fire("Start the new review");
        window.until(() -> window.wiring().register().reviewTitled("Care at Home 2027").isPresent());
        window.untilItSays("Care at Home 2027");
    }

    private Recommendation recommendation() {
        return window.wiring().register().recommendations(
                window.wiring().register().reviewTitled("Care at Home").orElseThrow().id()).stream()
                .filter(one -> one.ref().equals("9"))
                .findFirst()
                .orElseThrow();
    }

    private List<ProgressUpdate> updates() {
        return window.wiring().followUp().updates(review).getOrDefault(recommendation().id(), List.of());
    }

    private List<Action> actions() {
        return window.wiring().followUp().actions(review).getOrDefault(recommendation().id(), List.of());
    }

    private void focus(String name) {
        TextInputControl field = field(name);
        window.onScreen(() -> {
            field.requestFocus();
            return null;
        });
        window.until(() -> focused(name));
    }

    private String text(String name) {
        TextInputControl field = field(name);
        return window.onScreen(field::getText);
    }

    private TextInputControl field(String name) {
        return window.find(TextInputControl.class, each -> name.equals(each.getAccessibleText()));
    }

    private boolean focused(String name) {
        return window.onScreen(() -> Optional.ofNullable(window.stage().getScene().getFocusOwner())
                .filter(node -> name.equals(node.getAccessibleText()))
                .isPresent());
    }

    private void fire(String words) {
        Button button = window.find(Button.class, each -> words.equals(each.getText()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }
}
