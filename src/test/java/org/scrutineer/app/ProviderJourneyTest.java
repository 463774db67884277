package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.providers.ProviderRegister;

/** A quality officer puts a provider into the register, rates it and suspends it, with keys alone. */
class ProviderJourneyTest {
    private static final String NAME = "Willowbrook Care";

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        window = new TestWindow(home).withSample();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aProviderIsAddedRatedAndSuspended() {
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.until(() -> window.onScreen(
                () -> window.shell().destinationProperty().get() instanceof Destination.Providers));
        press(KeyCode.CONTROL, KeyCode.N);
        window.until(() -> focused("Name of the provider"));
        window.robot().write(NAME);
        press(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        window.robot().write("Care at Home");
        press(KeyCode.ENTER);
        window.until(() -> register().providers().stream().anyMatch(each -> each.name().equals(NAME)));
        window.untilItSays("No rating is on record");

        rate();
        suspend();

        Provider willowbrook = provider();
        assertThat(willowbrook.framework()).isEqualTo("Care at Home");
        assertThat(register().overall(willowbrook.id(), "CQC")).get().extracting(ProviderRating::day)
                .isEqualTo("3 March 2026");
        press(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> register().standing(willowbrook.id()) == Standing.ACTIVE);
        window.untilItSays("Undone: " + NAME + ": suspended");
        press(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> register().overall(willowbrook.id(), "CQC").isEmpty());
    }

    private void rate() {
        fire("Add a rating…");
        window.until(() -> focused("Scheme"));
        press(KeyCode.TAB);
        window.until(() -> focused("Rating"));
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        window.until(() -> "Good".equals(choice("Rating")));
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        window.until(() -> focused("Date of the rating"));
        window.robot().write("3 March 2026");
        fire("Add the rating");
        window.until(() -> register().overall(provider().id(), "CQC").map(ProviderRating::word).equals(
                Optional.of("Good")));
        window.untilItSays("11 Good");
    }

    private void suspend() {
        fire("Add an event…");
        window.until(() -> focused("What became of it"));
        while (!"Suspended".equals(choice("What became of it"))) {
            press(KeyCode.DOWN);
        }
        fire("Add the event");
        window.until(() -> register().standing(provider().id()) == Standing.SUSPENDED);
        window.untilItSays("Suspended");
    }

    private ProviderRegister register() {
        return window.wiring().providers().register();
    }

    private Provider provider() {
        return window.wiring().providers().named(NAME).orElseThrow();
    }

    private void press(KeyCode... keys) {
        window.robot().push(keys);
        window.settle();
    }

    private String choice(String name) {
        ComboBox<?> choice = window.find(ComboBox.class, each -> name.equals(each.getAccessibleText()));
        return window.onScreen(() -> String.valueOf(choice.getValue()));
    }

    private boolean focused(String name) {
        return window.onScreen(() -> Optional.ofNullable(window.stage().getScene().getFocusOwner())
                .filter(node -> name.equals(node.getAccessibleText()))
                .isPresent());
    }

    /** Presses a button as Space does where it has the focus. */
    private void fire(String words) {
        Button button = window.find(Button.class, each -> words.equals(each.getText()));
        window.onScreen(() -> {
            button.requestFocus();
            return null;
        });
        press(KeyCode.SPACE);
    }
}
