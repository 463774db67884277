package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.recommendations.ProgressUpdate;

/** Chasing, by keys where there are some. */
class FollowUpJourneyTest {
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
    void theLetterToTheWorstPersonOpensInTheMailProgram() {
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT6);
        window.untilItSays("Letter to ");
        TextField email = window.find(TextField.class, field -> "E-mail address".equals(field.getAccessibleText()));
        focus(email);
        window.robot().write("worst@northmere.example");
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);

        window.until(() -> !window.openedLetters().isEmpty());
        // A key that is held for long on a slow machine counts more than once.
        assertThat(window.openedLetters()).isNotEmpty().allSatisfy(letter -> assertThat(letter.toString())
                .startsWith("mailto:worst@northmere.example?subject=Update%20wanted").contains("Hannah%20Whitlow"));
        window.untilItSays("✓ Saved");
    }

    @Test
    void formsGoOutAndADroppedOneIsTakenInAndUndone() throws Exception {
        Path folder = Files.createDirectories(home.resolve("forms"));
        window.offer(folder);
        window.robot().push(KeyCode.CONTROL, KeyCode.K);
        window.until(() -> window.onScreen(() -> window.window().layers().isOpen()));
        window.robot().write("send update care");
        window.robot().push(KeyCode.ENTER);
        int people = window.wiring().formsOut().asking(window.wiring().register().reviews().getFirst()).asked().size();
        window.untilItSays("Choose a folder and write " + people + " form");
        press("Choose a folder and write " + people + " form");
        window.untilItSays("written.");

        window.onScreen(() -> {
            window.window().workspace().orElseThrow().takeIn(List.of(filled(folder)));
            return null;
        });
        window.untilItSays("An update form came back");
        window.untilItSays("Take in 1");
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        window.untilItSays("was taken in.");
        assertThat(updates()).contains("Nine of the ten are trained.");

        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.untilItSays("Undone: Take in the update form of ");
        assertThat(updates()).doesNotContain("Nine of the ten are trained.");
    }

    @Test
    void whatIsOpenIsHandedOver() {
        window.go(new Destination.FollowUp());
        window.untilItSays("Letter to ");
        press("Hand over…");
        TextField to = window.find(TextField.class, field -> "To".equals(field.getAccessibleText()));
        focus(to);
        window.robot().write("Siân Parry");
        window.robot().push(KeyCode.ENTER);
        window.untilItSays("move");
        window.untilItSays("Recommendation");
        press("Hand it over");
        window.untilItSays("to Siân Parry.");
        window.untilItSays("✓ Saved");
        assertThat(window.wiring().ledger().undoable().orElseThrow().title()).startsWith("Hand over ")
                .endsWith("to Siân Parry");
    }

    /** A field takes keys once it is drawn. */
    private void focus(TextField field) {
        window.until(() -> window.onScreen(() -> field.getSkin() != null));
        window.onScreen(() -> {
            field.requestFocus();
            return null;
        });
        window.until(() -> window.onScreen(field::isFocused));
    }

    private void press(String words) {
        Button button = window.find(Button.class, each -> each.getText() != null && each.getText().startsWith(words));
        window.until(() -> window.onScreen(() -> !button.isDisabled()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
    }

    private List<String> updates() {
        return window.wiring().followUp().updates(window.wiring().register().reviews().getFirst().id()).values()
                .stream().flatMap(List::stream).map(ProgressUpdate::content).toList();
    }

    private Path filled(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            Path form = files.sorted().findFirst().orElseThrow();
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(form)))) {
                XSSFSheet sheet = workbook.getSheet("Recommendations");
                sheet.getRow(2).getCell(6).setCellValue("Nine of the ten are trained.");
                Path back = home.resolve("back.xlsx");
                try (OutputStream bytes = Files.newOutputStream(back)) {
                    workbook.write(bytes);
                }
                return back;
            }
        }
    }
}
