package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures in the window, walked from mark to mark by keys, down to the recommendation behind one. */
class InsightsJourneyTest {
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
    void marksAreWalkedByKeysAndOpenTheListBehindThem() {
        window.robot().press(KeyCode.CONTROL, KeyCode.DIGIT9).release(KeyCode.DIGIT9, KeyCode.CONTROL);
        window.untilItSays("Ratings over time");
        window.untilItSays("Direction of travel");
        Node first = window.onScreen(() -> TestWindow.nodes(window.stage().getScene()).stream()
                .filter(node -> spoken(node).matches("(End of ... 20\\d\\d|Now): .*"))
                .findFirst()
                .orElseThrow());
        window.onScreen(() -> {
            first.requestFocus();
            return null;
        });
        String before = focused();
        press(KeyCode.RIGHT);
        assertThat(focused()).isNotEqualTo(before).matches("(End of ... 20\\d\\d|Now): \\d+ of \\d+ .*");

        press(KeyCode.ENTER);
        window.untilItSays("recommendation");
        window.until(() -> focused().startsWith("Recommendation"));
        press(KeyCode.ESCAPE);
        assertThat(focused()).matches("(End of ... 20\\d\\d|Now): \\d+ of \\d+ .*");
        press(KeyCode.ENTER);
        window.until(() -> focused().startsWith("Recommendation"));
        press(KeyCode.ENTER);
        window.until(() -> window.onScreen(
                () -> window.shell().destinationProperty().get() instanceof Destination.Review));
        window.untilItSays("Evidence");
    }

    private void press(KeyCode key) {
        window.robot().press(key).release(key);
        window.settle();
    }

    private String focused() {
        return window.onScreen(() -> Optional.ofNullable(window.stage().getScene().getFocusOwner())
                .map(InsightsJourneyTest::spoken).orElse(""));
    }

    private static String spoken(Node node) {
        return Optional.ofNullable(node.getAccessibleText()).orElse("");
    }
}
