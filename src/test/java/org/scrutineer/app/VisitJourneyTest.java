package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.visits.Found;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Visit;
import org.scrutineer.visits.WholeVisit;

/** A quality visit in the window: planned, scored by keys, with what was found, heard and seen. */
class VisitJourneyTest {
    private static final String VISIT = "Acorn Homecare, 9 November 2026";

    private TestWindow window;
    private TestCommandLine office;
    private int steps;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws Exception {
        office = new TestCommandLine(home.resolve("office"));
        Path tracker = java.nio.file.Files.writeString(home.resolve("Parks.csv"),
                "Ref,Recommendation,Owner,Evidence,Assessment\n2,Open the gates.,M. Khan,,On Track\n");
        done("import", "tracker", tracker.toString());
        done("provider", "add", "Acorn Homecare", "--also", "Acorn");
        done("provider", "contact", "Acorn", "Priya Shah", "--post", "Registered manager");
        done("visit", "add", "--provider", "Acorn", "--on", "4 May 2026", "--assessor", "Tom Hale, Nurse");
        done("visit", "score", "A1.1", "--as", "Good", "--by", "Tom Hale", "--visit", "Acorn, 4 May 2026");
        done("visit", "finding", "A1", "Two people were rushed.", "--kind", "requirement", "--visit",
                "Acorn, 4 May 2026");
        done("visit", "requirement", "Give visits their time.", "--finding", "1", "--visit", "Acorn, 4 May 2026");
        done("visit", "add", "--provider", "Acorn", "--on", "9 November 2026", "--assessor", "Tom Hale, Nurse",
                "--assessor", "Hannah Whitlow, Quality Officer");
        window = new TestWindow(home).with(home.resolve("office"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void done(String... words) {
        assertThat(office.run(words).error()).isEmpty();
    }

    private WholeVisit visit() {
        return window.wiring().visitDesk().visit(VISIT);
    }

    private void openVisit() {
        window.go(new Destination.Visit(visit().visit().id()));
        window.until(() -> focusSays("Note on A1.1 by Hannah Whitlow"));
    }

    private Optional<Answer> answer(String question, String by) {
        return visit().scored().to(question).stream().filter(each -> each.assessor().equals(by)).findFirst();
    }

    @Test
    void aNoteAndAScoreTakeThreeSteps() {
        press(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> window.onScreen(() -> window.window().layers().isOpen()));
        window.robot().write("visit to acorn 9 nov");
        press(KeyCode.ENTER);
        window.until(() -> focusSays("Note on A1.1 by Hannah Whitlow"));
        window.untilItSays("Last visit, 4 May 2026");
        steps = 0;
        type("Nobody was rushed in the homes that I saw.\n");
        press(KeyCode.DIGIT2);
        press(KeyCode.F8);
        window.until(() -> focusSays("Note on A1.2 by Hannah Whitlow"));
        assertThat(steps).as("words with Enter, score, next").isEqualTo(3);
        window.until(() -> answer("A1.1", "Hannah Whitlow").filter(each -> each.score().equals("Good")
                && each.note().equals("Nobody was rushed in the homes that I saw.")).isPresent());
        window.untilItSays("1 of 90 answered");

        press(KeyCode.ALT, KeyCode.DIGIT4);
        window.until(() -> answer("A1.2", "Hannah Whitlow").filter(each -> each.score().equals("Poor")).isPresent());
        press(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> focusSays("Note on A1.1 by Hannah Whitlow"));
        press(KeyCode.F8);
        window.until(() -> focusSays("Note on A1.3 by Hannah Whitlow"));
        press(KeyCode.ALT, KeyCode.DOWN);
        window.until(() -> focusSays("Note on A2.1 by Hannah Whitlow"));
        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> focusSays("Note on A1.1 by Hannah Whitlow"));
    }

    @Test
    void wordsAreSavedWhileTheyAreTyped() {
        openVisit();
        // Nobody pauses, and nothing is left: it is saved all the same, and no word is taken back from the screen.
        StringBuilder typed = new StringBuilder();
        window.until(() -> {
            window.robot().write("chart ");
            typed.append("chart ");
            return answer("A1.1", "Hannah Whitlow").filter(each -> each.note().startsWith("chart")).isPresent();
        });
        window.robot().write("end");
        typed.append("end");
        TextArea note = window.find(TextArea.class, area -> String.valueOf(area.getAccessibleText()).startsWith(
                "Note on A1.1"));
        assertThat(text(note)).isEqualTo(typed.toString());
        press(KeyCode.ENTER);
        window.until(() -> answer("A1.1", "Hannah Whitlow").orElseThrow().note().equals(typed.toString()));
        assertThat(text(note)).isEqualTo(typed.toString());
    }

    @Test
    void twoAssessorsKeepTheirScoresAndAgreeOne() {
        openVisit();
        press(KeyCode.ALT, KeyCode.DIGIT2);
        window.until(() -> answer("A1.1", "Hannah Whitlow").isPresent());
        ComboBox<?> who = window.find(ComboBox.class, box -> "Who is scoring".equals(box.getAccessibleText()));
        window.onScreen(() -> {
            who.getSelectionModel().select(who.getItems().indexOf("Tom Hale"));
            return null;
        });
        window.untilItSays("Score by Tom Hale");
        press(KeyCode.ALT, KeyCode.DIGIT3);
        window.untilItSays("The scores differ: the question counts as not scored until one is agreed.");
        window.untilItSays("1 of 90 answered, 1 to be agreed");
        ToggleButton agreed = window.find(ToggleButton.class, button -> "Agreed score: 1 Excellent".equals(
                button.getAccessibleText()));
        window.onScreen(() -> {
            agreed.requestFocus();
            return null;
        });
        press(KeyCode.DIGIT3);
        window.untilItSays("Agreed by Hannah Whitlow and Tom Hale.");
        assertThat(visit().scored().agreed("A1.1").orElseThrow().score()).isEqualTo("Requires Improvement");
        assertThat(answer("A1.1", "Hannah Whitlow").orElseThrow().score()).isEqualTo("Good");
        assertThat(answer("A1.1", "Tom Hale").orElseThrow().score()).isEqualTo("Requires Improvement");
    }

    @Test
    void aPhotographIsKeptAndAsksForItsWords() throws Exception {
        Path picture = home.resolve("IMG_0001.jpg");
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "jpeg", picture.toFile());
        openVisit();
        window.offer(picture);
        fire("Add: Photographs…");
        window.untilItSays("A paper leaves the photograph out until it has words.");
        assertThat(visit().found().photographs("A1")).hasSize(1);
        TextArea words = window.find(TextArea.class, area -> "What it shows, for those who cannot see it".equals(
                area.getAccessibleText()));
        focus(words);
        window.robot().write("Two chairs by the window");
        press(KeyCode.TAB);
        window.until(() -> visit().found().photographs("A1").getFirst().alternative().equals(
                "Two chairs by the window"));
    }

    @Test
    void whatWasFoundAndHeardIsSavedAsItIsTyped() {
        openVisit();
        fire("Add: Requirement");
        window.until(() -> focusSays("Finding 1"));
        window.robot().write("Two people were rushed");
        press(KeyCode.TAB);
        window.until(() -> visit().found().findings("A1").size() == 1);
        window.untilItSays("Add what the provider is to do");
        fire("Add what the provider is to do");
        window.until(() -> focusSays("Requirement 1"));
        window.robot().write("Give visits their time");
        press(KeyCode.TAB);
        window.until(() -> visit().found().requirements().size() == 1);

        fire("Add: Quotation");
        window.until(() -> focusSays("Quotation, word for word"));
        window.robot().write("They sing");
        press(KeyCode.TAB);
        TextField role = window.find(TextField.class, field -> "Who said it, by role".equals(
                field.getAccessibleText()));
        focus(role);
        window.robot().write("Priya Shah");
        press(KeyCode.TAB);
        window.untilItSays("“Priya Shah” is the name of a person. Say who spoke by role: the registered manager.");
        assertThat(visit().found().quotations("A1").getFirst().speaker()).isEmpty();
        focus(role);
        window.onScreen(() -> {
            role.selectAll();
            return null;
        });
        window.robot().write("a relative");
        press(KeyCode.TAB);
        window.until(() -> visit().found().quotations("A1").getFirst().speaker().equals("a relative"));
    }

    @Test
    void aStandardThatDoesNotApplyNeedsAReasonAndAnUndoTakesItBack() {
        openVisit();
        fire("This standard does not apply…");
        window.until(() -> focusSays("Why it does not apply"));
        fire("It does not apply");
        window.untilItSays("Write why it does not apply; the report prints it.");
        window.robot().write("No care takes place there");
        fire("It does not apply");
        window.untilItSays("A1 Respect, dignity and involvement does not apply. No care takes place there");
        window.untilItSays("0 of 84 answered");
        press(KeyCode.CONTROL, KeyCode.Z);
        window.untilItSays("0 of 90 answered");
        press(KeyCode.DIGIT1);
        window.until(() -> answer("A1.1", "Hannah Whitlow").isPresent());
        press(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> answer("A1.1", "Hannah Whitlow").isEmpty());
    }

    @Test
    void whatTheLastVisitLeftIsLookedAt() {
        openVisit();
        window.untilItSays("To be looked at: required at an earlier visit");
        fire("Requirement 1: not met");
        window.untilItSays("Not met, 9 November 2026");
        assertThat(earlier().doing().seenNotMet()).isTrue();
        fire("Requirement 1: met");
        window.untilItSays("Met, 9 November 2026");
        assertThat(earlier().doing().state()).isEqualTo(Found.Requirement.State.MET);
        press(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> earlier().doing().seenNotMet());
    }

    private Found.Requirement earlier() {
        return window.wiring().visitDesk().visit("Acorn, 4 May 2026").found().requirements().getFirst();
    }

    @Test
    void aVisitIsPlannedBegunAndRated() {
        window.go(new Destination.Visits());
        window.untilItSays("Acorn Homecare");
        press(KeyCode.CONTROL, KeyCode.N);
        window.untilItSays("New visit");
        fire("Plan the visit");
        window.untilItSays("No provider is chosen. Choose who is visited.");
        ComboBox<?> provider = window.find(ComboBox.class, box -> "Provider".equals(box.getAccessibleText()));
        window.onScreen(() -> {
            provider.getSelectionModel().select(1);
            return null;
        });
        TextField day = window.find(TextField.class, field -> "Day, or first and last day".equals(
                field.getAccessibleText()));
        focus(day);
        window.robot().write("1 to 2 March 2099");
        fire("Plan the visit");
        window.untilItSays("1 to 2 March 2099");
        window.until(() -> window.wiring().visitStore().visits().stream().anyMatch(
                each -> each.plan().state() == Visit.State.PLANNED));
        fire("Open the visit");
        window.untilItSays("This visit has not begun. It is planned for 1 to 2 March 2099.");
        fire("Begin the visit");
        window.until(() -> window.wiring().visitStore().visits().stream().noneMatch(
                each -> each.plan().state() == Visit.State.PLANNED));
        chip("Outcome");
        window.untilItSays("The visit, as the worst of its domains");
        fire("Letter to the provider");
        window.untilItSays("Outcome letter to a provider");
    }

    private void press(KeyCode... keys) {
        window.settle();
        window.robot().press(keys);
        for (int at = keys.length - 1; at >= 0; at--) {
            window.robot().release(keys[at]);
        }
        steps++;
        window.settle();
    }

    private void type(String words) {
        window.robot().write(words);
        steps++;
        window.settle();
    }

    private String text(TextArea area) {
        return window.onScreen(area::getText);
    }

    private void focus(Node node) {
        window.onScreen(() -> {
            node.requestFocus();
            return null;
        });
    }

    private boolean focusSays(String name) {
        return window.onScreen(() -> {
            Node focused = window.stage().getScene().getFocusOwner();
            return focused != null && name.equals(focused.getAccessibleText());
        });
    }

    /** A button by its words, or by what is read aloud. */
    private void fire(String words) {
        window.until(() -> window.onScreen(() -> buttons(words).size() > 0));
        window.onScreen(() -> {
            buttons(words).getFirst().fire();
            return null;
        });
        window.settle();
    }

    private List<Button> buttons(String words) {
        return TestWindow.nodes(window.stage().getScene()).stream()
                .filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .toList();
    }

    private void chip(String words) {
        ToggleButton chip = window.find(ToggleButton.class, button -> words.equals(button.getText()));
        window.onScreen(() -> {
            chip.fire();
            return null;
        });
        window.settle();
    }
}
