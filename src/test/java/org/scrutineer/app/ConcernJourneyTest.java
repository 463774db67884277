package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.concerns.Concern;
import org.scrutineer.concerns.Investigation;
import org.scrutineer.concerns.Pattern;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;

/** Concerns in the window by keys: logged one after the other, noticed as a pattern, investigated, visited. */
class ConcernJourneyTest {
    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        window = new TestWindow(home);
        window.onScreen(() -> {
            window.window().open(home.resolve("office"), false);
            return null;
        });
        window.until(() -> window.onScreen(() -> window.window().workspace().isPresent()));
        for (String name : List.of("Ash Care", "Birch & Co Care", "Cedar Homecare")) {
            window.wiring().ledger().apply(ProviderEdits.provider(
                    new Provider(UUID.randomUUID(), name, List.of(), "", "", "")));
        }
        window.onScreen(() -> {
            window.shell().changes().tell();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<Concern> concerns() {
        return window.wiring().concernStore().concerns();
    }

    private void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.robot().press(key).release(key);
        }
        window.settle();
    }

    private void newConcern() {
        window.robot().press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        window.until(() -> window.onScreen(() -> "Provider".equals(focused().getAccessibleText())));
    }

    private Node focused() {
        return window.stage().getScene().getFocusOwner();
    }

    /** Twelve key strokes and a few letters, as a person would type them while somebody is on the telephone. */
    private void log(String provider, String about, String role, String what) {
        int before = concerns().size();
        window.robot().write(provider);
        keys(KeyCode.TAB);
        window.robot().write(about);
        keys(KeyCode.TAB, KeyCode.TAB);
        window.robot().write(role);
        keys(KeyCode.TAB);
        window.robot().write(what);
        keys(KeyCode.ENTER);
        window.until(() -> concerns().size() == before + 1);
        window.untilItSays("Ready for the next one.");
        window.until(() -> window.onScreen(() -> "Provider".equals(focused().getAccessibleText())));
    }

    @Test
    void threeConcernsByKeysBecomeAPatternAndAVisit() {
        window.go(new Destination.Concerns());
        window.untilItSays("0 concerns");
        newConcern();
        log("ash", "mis", "rel", "Nobody came");
        log("bir", "no show", "nurse", "Left out");
        log("ash c", "mis", "neigh", "Late at night");

        Concern first = concerns().getFirst();
        assertThat(first.sort()).isEqualTo("missed visit");
        assertThat(first.told().role()).isEqualTo("a relative");
        assertThat(first.what()).isEqualTo("Nobody came");
        assertThat(first.happened().from()).isEqualTo(window.wiring().today());
        assertThat(window.wiring().access().marks()).as("what can lead to a person is for officers").hasSize(9);

        window.untilItSays("A new pattern");
        window.untilItSays("3 missed visits at 2 providers");
        assertThat(nameless()).isEmpty();
        keys(KeyCode.ESCAPE);
        fire("Investigate");
        window.untilItSays("What it led to");
        step("Ask for the rotas");
        plan("Ash Care", "20 March 2027");
        window.untilItSays("Visit to Ash Care, 20 March 2027");
        window.untilItSays("The visit is planned");
        assertThat(nameless()).isEmpty();
        assertThat(window.wiring().visitStore().visits()).hasSize(1);
        fire("Close it");
        window.until(() -> investigation().state() == Investigation.State.CLOSED);

        undo();
        window.until(() -> investigation().state() == Investigation.State.OPEN);
        undo();
        window.until(() -> window.wiring().visitStore().visits().isEmpty());
        assertThat(investigation().results()).as("the visit and its link go together").isEmpty();
        assertThat(investigation().steps()).hasSize(1);
    }

    private Investigation investigation() {
        return window.wiring().concernStore().investigations().getFirst();
    }

    private void step(String what) {
        TextField field = window.find(TextField.class, each -> "Add a step".equals(each.getAccessibleText()));
        window.onScreen(() -> {
            field.requestFocus();
            return null;
        });
        window.robot().write(what);
        keys(KeyCode.ENTER);
        window.until(() -> investigation().steps().size() == 1);
    }

    private void plan(String provider, String day) {
        fire("Plan a visit…");
        ComboBox<?> box = window.find(ComboBox.class, each -> "Who is visited".equals(each.getAccessibleText()));
        TextField when = window.find(TextField.class,
                each -> "Day of the visit, or first and last day".equals(each.getAccessibleText()));
        window.onScreen(() -> {
            box.getSelectionModel().select(
                    box.getItems().stream().map(Object::toString).toList().indexOf(provider));
            when.setText(day);
            return null;
        });
        fire("Plan the visit");
    }

    private void undo() {
        window.until(() -> window.onScreen(() -> window.shell().changes().undoableProperty().get().isPresent()));
        window.robot().press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        window.settle();
    }

    @Test
    void aDismissedPatternGoesAndWhatIsMissingIsSaid() {
        window.go(new Destination.Concerns());
        newConcern();
        keys(KeyCode.ENTER);
        window.untilItSays("No provider is named.");
        window.robot().write("c");
        keys(KeyCode.ENTER);
        window.untilItSays("Several could be meant.");
        window.robot().write("ed");
        keys(KeyCode.ENTER);
        window.untilItSays("It is not said what the concern is about.");
        assertThat(concerns()).isEmpty();
        window.robot().write("med");
        keys(KeyCode.ENTER);
        window.until(() -> concerns().size() == 1);
        assertThat(concerns().getFirst().sort()).isEqualTo("medication");
        log("ash", "med", "a nurse", "");
        log("bir", "med", "rel", "");
        window.untilItSays("3 concerns about medication at 3 providers");
        keys(KeyCode.ESCAPE);
        fire("It is no pattern…");
        fire("Dismiss it");
        window.untilItSays("Say why in a sentence.");
        TextInputControl reason = window.find(TextInputControl.class,
                each -> "Why it is no pattern".equals(each.getAccessibleText()));
        window.onScreen(() -> {
            reason.requestFocus();
            return null;
        });
        window.robot().write("One pharmacy was closed");
        keys(KeyCode.ENTER);
        window.until(
                () -> window.wiring().concernDesk().patterns().getFirst().standing() == Pattern.Standing.DISMISSED);
        window.until(() -> !window.words().contains("A new pattern"));
    }

    @Test
    void thePaletteBeginsAConcernAboutAProvider() {
        window.onScreen(() -> {
            window.window().workspace().orElseThrow().palette();
            return null;
        });
        window.until(() -> window.onScreen(() -> window.window().layers().isOpen()));
        window.robot().write("concern birch");
        window.untilItSays("Log a concern about Birch & Co Care");
        keys(KeyCode.ENTER);
        window.until(() -> window.onScreen(() -> focused() != null
                && "What it is about".equals(focused().getAccessibleText())));
        window.robot().write("char");
        keys(KeyCode.ENTER);
        window.until(() -> concerns().size() == 1);
        assertThat(concerns().getFirst().sort()).isEqualTo("charges");
    }

    private void fire(String words) {
        window.until(() -> window.words().contains(words));
        Button button = window.find(Button.class, each -> words.equals(each.getText()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }

    private List<String> nameless() {
        return window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .filter(node -> node instanceof Control && node.isFocusTraversable())
                .filter(node -> Optional.ofNullable(node.getAccessibleText()).filter(name -> !name.isBlank()).isEmpty()
                        && !(node instanceof Labeled labeled && labeled.getText() != null
                                && !labeled.getText().isBlank()))
                .map(Node::toString)
                .toList());
    }
}
