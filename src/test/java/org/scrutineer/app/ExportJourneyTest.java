package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.exports.ExportFormat;

/** An officer chooses columns of a list once, has it as a file, and copies the same columns from then on. */
class ExportJourneyTest {
    private TestWindow window;
    private Path papers;

    @BeforeEach
    void open(@TempDir Path home) throws Exception {
        papers = home.resolve("papers");
        window = new TestWindow(home).withSample();
        window.go(Destination.Review.of(window.wiring().register().reviews().getFirst().id()));
        window.untilItSays("9 of 13 recommendations");
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void columnsAreChosenWithKeysAndRememberedForCopying() throws IOException {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.untilItSays("As the list shows");
        window.until(() -> window.onScreen(() -> list().isFocused()));
        press(KeyCode.SPACE);
        window.until(() -> window.onScreen(() -> said(0).contains("left out")));
        press(KeyCode.DOWN);
        press(KeyCode.ALT, KeyCode.UP);
        window.until(() -> window.onScreen(() -> said(0).startsWith("Recommendation, goes out, 1 of ")));
        choose(ExportFormat.CSV);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        window.untilItSays(".csv was written.");

        assertThat(written()).singleElement().satisfies(file -> assertThat(Files.readString(file))
                .startsWith("\ufeffRecommendation,").doesNotContain("Ref,"));
        fire("Open folder");
        assertThat(window.shownFolders()).containsExactly(papers);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.untilItSays("Copied: ");
        assertThat(window.onScreen(() -> Clipboard.getSystemClipboard().getString()).lines().skip(1).findFirst())
                .hasValueSatisfying(heads -> assertThat(heads).startsWith("Recommendation\t").doesNotContain("Ref"));
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws IOException {
        fire("Export table…");
        window.untilItSays("As the list shows");
        window.until(() -> window.onScreen(() -> list().isFocused()));
        press(KeyCode.SPACE);
        press(KeyCode.ESCAPE);
        window.until(() -> window.onScreen(() -> !window.window().layers().isOpen()));

        assertThat(written()).isEmpty();
        fire("Export table…");
        window.untilItSays("As the list shows");
        window.until(() -> window.onScreen(() -> said(0).startsWith("Ref, goes out")));
    }

    private List<Path> written() throws IOException {
        if (!Files.exists(papers)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(papers)) {
            return files.toList();
        }
    }

    private ListView<?> list() {
        return (ListView<?>) window.stage().getScene().getRoot().lookup(".export-columns");
    }

    /** What a screen reader says of a column. */
    private String said(int row) {
        return list().lookupAll(".list-cell").stream()
                .map(cell -> (javafx.scene.control.ListCell<?>) cell)
                .filter(cell -> cell.getIndex() == row && cell.getAccessibleText() != null)
                .map(cell -> cell.getAccessibleText())
                .findFirst().orElse("");
    }

    private void choose(ExportFormat format) {
        ComboBox<?> kinds = window.find(ComboBox.class, box -> "Kind of file".equals(box.getAccessibleText()));
        window.onScreen(() -> {
            kinds.getSelectionModel().select(format.ordinal());
            return null;
        });
    }

    private void fire(String words) {
        Button button = window.find(Button.class, each -> words.equals(each.getText()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }

    private void press(KeyCode... keys) {
        window.robot().push(keys);
        window.settle();
    }
}
