package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.recommendations.Review;
import org.scrutineer.rounds.Agency;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** The returns of a quarter, by keys where there are some. */
class ReturnsJourneyTest {
    private static final String DOUBT = "More than were planned in an ordinary week.";

    private TestWindow window;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws Exception {
        Path office = home.resolve("office");
        fill(office);
        window = new TestWindow(home).with(office);
    }

    /** An office whose only returns are those of six providers. The window waits for a review. */
    private static void fill(Path folder) {
        try (Workspace workspace = Workspace.openOrCreate(folder, Holder.here("A. Brown", Opening.COMMAND_LINE))) {
            Wiring wiring = new Wiring(workspace, () -> new Author("A. Brown", "desk-1"), InstantSource.system());
            wiring.ledger().apply(Draft.edit("A review", Optional.empty(),
                    Edit.typed(Review.KIND, UUID.randomUUID(), "title", Fields.of("title", "Care at Home"))));
            Agency agency = Agency.in(wiring);
            agency.filled();
            agency.observed(agency.named("Acorn Homecare"), "Visits missed", Period.month(Agency.Q2.first()),
                    Figure.reported(new BigDecimal(900)), DOUBT);
        }
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aDoubtfulFigureIsConfirmedByKeysAndUndone() {
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT8);
        window.untilItSays("5 of 6 (83%) returned");
        window.robot().push(KeyCode.F8);
        window.untilItSays(DOUBT);
        focus(window.find(Button.class, button -> "It is right".equals(button.getText())));
        window.robot().push(KeyCode.SPACE);
        window.until(() -> doubts().isEmpty());
        window.untilItSays("✓ Saved");
        window.robot().push(KeyCode.CONTROL, KeyCode.Z);
        window.untilItSays("Undone: Confirmed: Visits missed of Acorn Homecare, July 2025");
        assertThat(doubts()).hasSize(1);
    }

    @Test
    void aFigureIsTypedOver() {
        window.go(new Destination.Returns(Optional.of(Agency.Q2), true));
        window.untilItSays(DOUBT);
        press("Type another…");
        TextField field = window.find(TextField.class, each -> "The right figure".equals(each.getAccessibleText()));
        focus(field);
        window.robot().write("many");
        window.robot().push(KeyCode.ENTER);
        window.untilItSays("is not taken as a figure.");
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        window.robot().write("77");
        window.robot().push(KeyCode.ENTER);
        window.until(() -> doubts().isEmpty());
        assertThat(window.wiring().observations().within(Agency.Q2))
                .filteredOn(each -> each.figure().value().filter(new BigDecimal(77)::equals).isPresent()).hasSize(1);
    }

    @Test
    void thePeriodIsChosenAndItsCellsOpenWhatIsBehindThem() {
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT8);
        window.untilItSays("5 of 6 (83%) returned");
        window.robot().push(KeyCode.ALT, KeyCode.LEFT);
        window.untilItSays("6 of 6 (100%) returned");
        window.robot().push(KeyCode.ALT, KeyCode.RIGHT);
        window.untilItSays("5 of 6 (83%) returned");
        chip("Figures");
        TableView<?> table = window.find(TableView.class, each -> "Figures of each provider".equals(
                each.getAccessibleText()));
        focus(table);
        window.untilItSays("Visits that were on the rota");
        window.robot().push(KeyCode.DOWN);
        window.untilItSays("Rests on 3 of 3 months.");
        window.untilItSays("Planned visits at which nobody came.");
        press("Where it stands");
        window.untilItSays("This figure was typed; no file holds it.");
    }

    @Test
    void whoOwesAReturnGetsALetterAndABlankOne() throws Exception {
        Path folder = Files.createDirectories(home.resolve("blank"));
        window.offer(folder);
        window.robot().push(KeyCode.CONTROL, KeyCode.DIGIT8);
        window.untilItSays("Return wanted: ".strip());
        press("Write e-mail");
        window.until(() -> !window.openedLetters().isEmpty());
        assertThat(window.openedLetters().getFirst().toString())
                .startsWith("mailto:manager@fernbank.example?subject=Return%20wanted%3A%20Fernbank%20Homecare");
        press("Blank returns…");
        window.untilItSays("Choose a folder and write them");
        TextField due = window.find(TextField.class, each -> "Wanted back by".equals(each.getAccessibleText()));
        focus(due);
        window.robot().write("1 October 2025");
        press("Choose a folder and write them");
        window.untilItSays("6 blank returns were written.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(6);
        }
        window.untilItSays("Returns overdue");
    }

    private List<Observation> doubts() {
        return window.wiring().observations().doubtful();
    }

    private void chip(String words) {
        javafx.scene.control.ToggleButton chip = window.find(
                javafx.scene.control.ToggleButton.class, button -> words.equals(button.getText()));
        window.onScreen(() -> {
            chip.fire();
            return null;
        });
        window.settle();
    }

    private void press(String words) {
        Button button = window.find(Button.class, each -> words.equals(each.getAccessibleText())
                || words.equals(each.getText()));
        window.onScreen(() -> {
            button.fire();
            return null;
        });
        window.settle();
    }

    private void focus(javafx.scene.Node node) {
        window.onScreen(() -> {
            node.requestFocus();
            return null;
        });
        window.settle();
    }
}
