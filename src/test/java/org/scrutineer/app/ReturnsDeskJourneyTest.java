package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.measures.Observation;

/** Provider returns, from the files to figures that say where they stand. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReturnsDeskJourneyTest {
    @TempDir
    private Path home;

    @Test
    void filesAreLookedAtTakenInAndTakenBackByKeys() throws Exception {
        try (TestWindow window = new TestWindow(home).withSample()) {
            long before = window.wiring().observations().all().size();
            Path elm = file("Elm_Tree_Care_Q3_2026-27.csv", """
                    Measure,Oct,Nov,Dec
                    Visits planned,2400,2380,2500
                    Visits missed,3,see e-mail,5
                    """);
            Path broken = Files.write(home.resolve("Broken.xlsx"), new byte[]{'P', 'K', 3, 4, 0, 0});
            window.onScreen(() -> {
                window.window().workspace().orElseThrow().takeIn(List.of(elm, broken));
                return null;
            });
            window.untilItSays("1 thing needs a look");
            assertThat(window.words()).anyMatch(words -> words.contains("Take in 5 figures"))
                    .contains("Broken.xlsx", "Elm Tree Care");

            window.robot().push(KeyCode.F8);
            TextField number = window.find(TextField.class, field -> String.valueOf(field.getAccessibleText())
                    .startsWith("What Visits missed in C3 means"));
            window.onScreen(() -> {
                number.requestFocus();
                return null;
            });
            window.robot().write("4").push(KeyCode.ENTER);
            window.untilItSays("Nothing needs a look");
            assertThat(window.words()).anyMatch(words -> words.contains("Take in 6 figures"));

            window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until(() -> window.wiring().observations().all().size() == before + 6);
            Observation typed = window.wiring().observations().all().stream()
                    .filter(each -> each.period().plain().equals("2026-11") && each.label().equals("Visits missed"))
                    .findFirst().orElseThrow();
            window.go(new Destination.FigureSource(typed.id()));
            window.untilItSays("Elm_Tree_Care_Q3_2026-27.csv, sheet “Elm_Tree_Care_Q3_2026-27”, cell C3.");

            window.robot().push(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> window.wiring().observations().all().size() == before);
        }
    }

    @Test
    void wordsThatNobodyKnowsAreAskedAboutOnce() throws Exception {
        try (TestWindow window = new TestWindow(home).withSample()) {
            String sheet = "Measure,Oct 2026,Nov 2026\nVisits planned,100,110\nGone without notice,2,3\n";
            Path first = file("Elm_Tree_Care.csv", sheet);
            window.onScreen(() -> {
                window.window().workspace().orElseThrow().takeIn(List.of(first));
                return null;
            });
            window.untilItSays("1 thing needs a look");
            Button leave = window.find(Button.class, button -> "Leave it out".equals(button.getText()));
            window.onScreen(() -> {
                leave.fire();
                return null;
            });
            window.untilItSays("Nothing needs a look");
            window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
            window.until(() -> window.wiring().providers().named("Elm Tree Care").isPresent());

            Path next = file("Oak_Tree_Care.csv", sheet.replace("Oct", "Jul").replace("Nov", "Aug"));
            window.onScreen(() -> {
                window.window().workspace().orElseThrow().takeIn(List.of(next));
                return null;
            });
            window.untilItSays("Oak Tree Care");
            window.untilItSays("Nothing needs a look");
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }
}
