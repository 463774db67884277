package org.scrutineer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.intake.ImportModel.State;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** The import desk, from the file to the register. */
class ImportModelTest {
    private final Office office = new Office();
    private final List<Problem> problems = new ArrayList<>();
    private final List<ImportModel.Taken> taken = new ArrayList<>();
    private ImportModel model;

    @TempDir
    private Path folder;

    @BeforeEach
    void desk() {
        ChangesModel changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problems::add);
        model = new ImportModel(office.wiring().importDesk(), changes, Background.atOnce());
    }

    @AfterEach
    void close() {
        assertThat(problems).isEmpty();
        office.close();
    }

    @Test
    void aFileIsShownBeforeAnythingIsWritten() throws IOException {
        model.open(List.of(tracker("Amber", "Mauve")));
        assertThat(preview().doubts()).extracting(Doubt::address).containsExactly("D3");
        assertThat(office.wiring().register().reviews()).isEmpty();
        model.take(taken::add);
        assertThat(taken).extracting(ImportModel.Taken::last).containsExactly(true);
        assertThat(office.recommendations()).extracting(Recommendation::ref).containsExactly("1", "2");
        assertThat(model.stateProperty().get()).isEqualTo(new State.Nothing());
    }

    @Test
    void aDoubtIsDecidedByOneOfItsChoices() throws IOException {
        model.open(List.of(tracker("Amber", "Mauve")));
        Doubt doubt = preview().doubts().getFirst();
        model.decide(doubt, choice(doubt, "Red"));
        assertThat(preview().doubts()).isEmpty();
        model.take(taken::add);
        assertThat(office.recommendation("2").assessment()).isEqualTo("Red");
    }

    @Test
    void aColumnCanBeLeftOut() throws IOException {
        model.open(List.of(tracker("Amber", "Green")));
        model.map("tracker", 2, "");
        model.take(taken::add);
        assertThat(office.recommendations()).extracting(Recommendation::owner).containsOnly("");
    }

    @Test
    void aFileGoesWhereAPersonSaysItBelongs() throws IOException {
        model.open(List.of(tracker("Amber", "Green")));
        model.into("Care at Home");
        model.take(taken::add);
        assertThat(office.review().title()).isEqualTo("Care at Home");
    }

    @Test
    void theSameFileAgainHasNothingToTakeIn() throws IOException {
        Path file = tracker("Amber", "Green");
        model.open(List.of(file, file));
        assertThat(model.place()).isEqualTo("File 1 of 2");
        model.take(taken::add);
        assertThat(model.place()).isEqualTo("File 2 of 2");
        assertThat(ImportModel.wouldChange(preview())).isZero();
        model.take(taken::add);
        assertThat(taken.getLast().outcome()).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void ofAClashTheFileWinsOnlyWhenAPersonSaysSo() throws IOException {
        model.open(List.of(tracker("Amber", "Green")));
        model.take(taken::add);
        office.wiring().ledger().apply(RegisterEdits.assess(office.recommendation("1"), "Red", "It has stopped"));
        model.open(List.of(tracker("Green", "Green")));
        Difference.Clash clash = clash();
        assertThat(model.takes(clash)).isFalse();
        model.take(taken::add);
        assertThat(office.recommendation("1").assessment()).as("what is here was kept").isEqualTo("Red");

        model.open(List.of(tracker("Green", "Green")));
        preview().clashes().stream().findFirst().ifPresent(again -> model.resolve(clash(), true));
        model.take(taken::add);
    }

    @Test
    void whatIsNoWorkbookIsRefusedAndTheNextFileComes() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.html"), "<html><body>Dear all</body></html>");
        model.open(List.of(letter, tracker("Amber", "Green")));
        assertThat(model.stateProperty().get()).isInstanceOf(State.Refused.class);
        model.next();
        assertThat(model.stateProperty().get()).isInstanceOf(State.Read.class);
    }

    @Test
    void aChoiceOfAColumnNamesTheFieldThatTheDoubtIsAbout() throws IOException {
        model.open(List.of(tracker("Amber", "Green")));
        Doubt doubt = new Doubt("tracker", "C", "Recommendation", "", List.of());
        assertThat(Decision.of(doubt, new Doubt.Choice("column:2", "Use C"), preview().tables()))
                .isEqualTo(new Decision.Column("tracker", 2, field("Recommendation")));
        assertThat(Decision.of(doubt, new Doubt.Choice("leave", "Leave it out"), preview().tables()))
                .isEqualTo(new Decision.Column("tracker", 2, ""));
        assertThat(Decision.of(doubt, new Doubt.Choice("keep", "That is right"), preview().tables()))
                .isEqualTo(new Decision.Right());
        assertThat(Decision.of(doubt, new Doubt.Choice("Red", "Red"), preview().tables()))
                .isEqualTo(new Decision.Cell(new CellPlace("tracker", "C"), "Red"));
    }

    private Path tracker(String first, String second) throws IOException {
        return Files.writeString(folder.resolve("tracker.csv"), """
                Ref,Recommendation,Owner,RAG
                1,Share the rota every week with all of the staff.,A. Brown,%s
                2,Publish the leaflet in every library of the town.,J. Walsh,%s
                """.formatted(first, second));
    }

    private Preview preview() {
        return ((State.Read) model.stateProperty().get()).preview();
    }

    private Difference.Clash clash() {
        return preview().clashes().stream()
                .flatMap(comparison -> comparison.differences().stream())
                .filter(Difference.Clash.class::isInstance)
                .map(Difference.Clash.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String field(String label) {
        return preview().tables().getFirst().shape().fields().stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Doubt.Choice choice(Doubt doubt, String label) {
        return doubt.choices().stream().filter(choice -> choice.label().equals(label)).findFirst().orElseThrow();
    }
}
