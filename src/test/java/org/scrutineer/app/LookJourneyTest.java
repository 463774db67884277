package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.documents.SampleLooks;
import org.scrutineer.documents.SampleTemplate;

/** An officer gives the papers their look in the window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookJourneyTest {
    private static final String WORDS = "What the crest says to those who cannot see it";

    private TestWindow window;
    private Path crest;
    private Path template;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        crest = Files.write(home.resolve("crest.png"), SampleLooks.crest());
        template = Files.write(home.resolve("northmere.docx"), SampleTemplate.file());
        window = new TestWindow(home);
        window.onScreen(() -> {
            window.window().open(home.resolve("office"), false);
            return null;
        });
        window.until(() -> window.onScreen(() -> window.window().workspace().isPresent()));
    }

    @AfterAll
    void close() throws Exception {
        window.close();
    }

    @Test
    void colourCrestAndTemplateAreSetSeenAndTakenOut() {
        window.go(new Destination.CouncilSettings());
        // It stands there once what is kept was read; what is typed before that is nobody's.
        window.untilItSays("None: Word papers look like the PDF");

        type("Colour of headings", "#ffd700");
        window.untilItSays("is too pale to be read on white");
        type("Colour of headings", "#1d5a96");
        window.until(() -> window.wiring().lookDesk().style().accent().isPresent());

        window.offer(crest);
        press("Choose a picture…");
        window.untilItSays("crest.png, not kept yet");
        window.untilItSays("Write what it shows");
        type(WORDS, "Northmere Council");
        window.until(() -> window.wiring().lookDesk().style().crest().isPresent());
        window.until(() -> window.onScreen(() -> window.find(
                ImageView.class, view -> Objects.equals(view.getAccessibleText(), "Northmere Council"))
                .getImage() != null));

        window.offer(crest);
        press("Choose a Word document…");
        window.untilItSays("crest.png is damaged or is not a Word document.");
        window.offer(template);
        press("Choose a Word document…");
        window.untilItSays("northmere.docx fills");
        assertThat(window.words()).noneMatch(text -> text.contains("crest.png is damaged"));

        press("Remove: Word template");
        window.untilItSays("None: Word papers look like the PDF");
        assertThat(window.wiring().lookDesk().template()).isEmpty();
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.untilItSays("northmere.docx fills");
    }

    private void type(String field, String text) {
        window.onScreen(() -> {
            TextField input = (TextField) TestWindow.nodes(window.stage().getScene()).stream()
                    .filter(node -> node instanceof TextField && field.equals(node.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            input.requestFocus();
            input.setText(text);
            // Not by the robot: on a busy machine the window may not have the keyboard at this moment.
            input.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        window.settle();
    }

    private void press(String name) {
        window.onScreen(() -> {
            Button button = (Button) TestWindow.nodes(window.stage().getScene()).stream()
                    .filter(node -> node instanceof Button && name.equals(node.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            button.fire();
            return null;
        });
        window.settle();
    }
}
