package org.scrutineer.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.measures.Observation;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Progress;

class ReturnsDeskTest {
    private static final String ELM = """
            Measure,Jul 2025,Aug 2025,Sep 2025
            Visits planned,2400,2380,2500
            Visits missed,3,nil,5
            Complaints received,2,<5,n/a
            """;

    private final Office office = new Office();
    private final Wiring wiring = office.wiring();
    private final ReturnsDesk desk = wiring.returnsDesk();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ReturnsBatch preview(Path... files) {
        return desk.preview(List.of(files), ReturnAim.AS_IT_STANDS, Progress.NONE);
    }

    private Outcome take(Path... files) {
        return desk.take(preview(files), clash -> false);
    }

    private List<String> held() {
        return wiring.observationListing().list(Optional.empty(), Optional.empty(), Optional.empty()).stream()
                .map(listed -> listed.provider().name() + ", " + listed.measure().name() + ", "
                        + listed.observation().period().plain() + ": "
                        + listed.observation().figure().value().map(Object::toString)
                                .orElseGet(() -> listed.observation().figure().state().plain()))
                .toList();
    }

    private Observation observation(String measure, String period) {
        return wiring.observations().all().stream()
                .filter(each -> each.period().plain().equals(period))
                .filter(each -> wiring.measures().named(measure).orElseThrow().id().equals(each.measure()))
                .findFirst().orElseThrow();
    }

    @Test
    void severalReturnsAreOneStepWithTheirFiles() throws IOException {
        Path elm = file("Elm_Care.csv", ELM);
        Path oak = file("Oak_Homecare_Q2_2025-26.csv", "Measure,Jul,Aug\nVisits planned,100,110\n");
        assertThat(take(elm, oak)).isInstanceOf(Outcome.Saved.class);
        assertThat(held()).contains(
                "Elm Care, Visits missed, 2025-08: nil", "Elm Care, Complaints received, 2025-08: suppressed",
                "Oak Homecare, Visits planned, 2025-07: 100").hasSize(11);
        assertThat(wiring.returnStore().returns()).extracting(ProviderReturn::fileName)
                .containsExactlyInAnyOrder("Elm_Care.csv", "Oak_Homecare_Q2_2025-26.csv");
        assertThat(wiring.ledger().sets(10)).hasSize(1);
        wiring.ledger().undo(wiring.ledger().sets(1).getFirst().id(), Optional.empty());
        assertThat(held()).isEmpty();
        assertThat(wiring.providers().providers()).isEmpty();
    }

    @Test
    void whatWasTakenBackComesAgainWithTheFile() throws IOException {
        Path elm = file("Elm_Care.csv", ELM);
        take(elm);
        List<String> before = held();
        wiring.ledger().undo(wiring.ledger().sets(1).getFirst().id(), Optional.empty());
        assertThat(take(elm)).isInstanceOf(Outcome.Saved.class);
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void theSameFileAgainIsNoNews() throws IOException {
        Path elm = file("Elm_Care.csv", ELM);
        take(elm);
        ReturnsBatch again = preview(elm);
        assertThat(again.nothingNew()).isTrue();
        assertThat(again.doubts(again.read().getFirst())).isEmpty();
        assertThat(desk.take(again, clash -> false)).isInstanceOf(Outcome.NothingChanged.class);
    }

    @Test
    void theSameFileIsNoNewsAfterItsProviderWasMerged() throws IOException {
        Path elm = file("Elm_Care.csv", ELM);
        Path elms = file("Elms_Homecare_Ltd.csv", "Measure,Jul 2025\nVisits planned,2390\n");
        take(elm, elms);
        Provider one = wiring.providers().named("Elm Care").orElseThrow();
        Provider other = wiring.providers().named("Elms Homecare Ltd").orElseThrow();
        wiring.ledger().apply(wiring.providerMerging().of(one, other).draft());
        List<String> merged = held();
        assertThat(merged).contains("Elms Homecare Ltd, Visits planned, 2025-07: 2390").hasSize(9);

        ReturnsBatch again = preview(elm);

        assertThat(again.read().getFirst().reading().providers()).extracting(ReadFigure.Whose::name)
                .containsExactly("Elms Homecare Ltd");
        Path corrected = file("Elm_Care.csv", ELM.replace("2380", "2381"));
        take(corrected);
        assertThat(held()).contains("Elms Homecare Ltd, Visits planned, 2025-08: 2381").hasSize(9);
    }

    @Test
    void aResubmissionChangesJustWhatItChanges() throws IOException {
        take(file("Elm_Care.csv", ELM));
        Path corrected = file("Elm_Care_resubmission.csv", ELM.replace("3,nil,5", "4,nil,5"));
        ReturnsBatch batch = preview(corrected);
        assertThat(batch.changed(batch.read().getFirst())).singleElement().satisfies(changed -> {
            assertThat(changed.figure().where()).isEqualTo("Visits missed (B3)");
            assertThat(changed.held().text("written")).isEqualTo("3");
            assertThat(changed.clash()).isFalse();
        });
        desk.take(batch, clash -> false);
        assertThat(held()).contains("Elm Care, Visits missed, 2025-07: 4");
        assertThat(wiring.returnStore().returns()).hasSize(2);
    }

    @Test
    void whatWasTypedHereStaysUntilSomebodyDecides() throws IOException {
        take(file("Elm_Care.csv", ELM));
        Observation missed = observation("Visits missed", "2025-07");
        Fields typed = missed.fields().with("amount", "6").with("written", "6");
        wiring.ledger().apply(Draft.edit("Typed", Optional.empty(),
                Edit.typed(Observation.KIND, missed.id(), Observation.FIGURE, typed)));
        Path corrected = file("Elm_Care_2.csv", ELM.replace("3,nil,5", "4,nil,5"));
        take(corrected);
        assertThat(held()).contains("Elm Care, Visits missed, 2025-07: 6");
        ReturnsBatch batch = preview(corrected);
        desk.take(batch, clash -> true);
        assertThat(held()).contains("Elm Care, Visits missed, 2025-07: 4");
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path broken = Files.write(folder.resolve("broken.xlsx"), Arrays.copyOf(new byte[]{'P', 'K', 3, 4}, 400));
        Path elm = file("Elm_Care.csv", ELM);
        ReturnsBatch batch = preview(broken, elm, folder.resolve("gone.xlsx"));
        assertThat(batch.refused()).extracting(refused -> refused.named().getMessage())
                .allMatch(sentence -> sentence.contains("broken.xlsx") || sentence.contains("gone.xlsx"));
        assertThat(desk.take(batch, clash -> false)).isInstanceOf(Outcome.Saved.class);
        assertThat(held()).hasSize(9);
    }

    @Test
    void aDecisionAboutWordsHoldsForTheNextReturnOfItsShape() throws IOException {
        String sheet = "Measure,Jul 2025,Aug 2025\nVisits planned,100,110\nGone without notice,2,3\nFalls,1,0\n";
        Path first = file("Elm_Care_Q2.csv", sheet);
        ReturnsBatch batch = desk.again(preview(first), of -> ReturnAim.AS_IT_STANDS
                .meaning("Gone without notice", "Staff leavers in period").meaning("Falls", ""), Progress.NONE);
        desk.take(batch, clash -> false);
        Path next = file("Oak_Care_Q3.csv", sheet.replace("Jul", "Oct").replace("Aug", "Nov"));
        ReturnsBatch later = preview(next);
        assertThat(later.doubts(later.read().getFirst())).isEmpty();
        desk.take(later, clash -> false);
        assertThat(held()).contains("Oak Care, Staff leavers in period, 2025-11: 3").noneMatch(
                line -> line.contains("Falls"));
    }

    @Test
    void whoseAFileIsIsRememberedByTheNameItGoesBy() throws IOException {
        take(file("Elm_Care.csv", ELM));
        Path odd = file("EC_North.csv", ELM.replace("Jul 2025,Aug 2025,Sep 2025", "Oct 2025,Nov 2025,Dec 2025"));
        ReturnsBatch batch = desk.again(preview(odd), of -> ReturnAim.AS_IT_STANDS.of("Elm Care"), Progress.NONE);
        desk.take(batch, clash -> false);
        assertThat(wiring.providers().providers()).singleElement().satisfies(
                provider -> assertThat(provider.alsoKnown()).containsExactly("EC North"));
        ReturnsBatch later = preview(file("EC_North.csv", ELM.replace(
                "Jul 2025,Aug 2025,Sep 2025", "Jan 2026,Feb 2026,Mar 2026")));
        assertThat(later.read().getFirst().reading().providers()).extracting("name").containsExactly("Elm Care");
    }

    @Test
    void aFigureFarFromItsHistoryIsDoubtedAndAnswersOnce() throws IOException {
        take(file("Elm_Care.csv", """
                Measure,Jan 2025,Feb 2025,Mar 2025,Apr 2025,May 2025,Jun 2025
                Visits planned,2400,2380,2500,2410,2440,2390
                """));
        Path odd = file("Elm_Care_July.csv", "Measure,Jul 2025\nVisits planned,24000\n");
        ReturnsBatch batch = preview(odd);
        assertThat(batch.doubts(batch.read().getFirst())).extracting(Doubt::what).containsExactly("Visits planned");
        desk.take(batch, clash -> false);
        Observation doubtful = wiring.observations().doubtful().getFirst();
        assertThat(doubtful.written()).isEqualTo("24000");
        wiring.ledger().apply(Draft.edit("It is right", Optional.empty(), Edit.typed(
                Observation.KIND, doubtful.id(), Observation.DOUBT, Fields.of("doubt", null))));
        assertThat(preview(odd).nothingNew()).isTrue();
        assertThat(wiring.observations().doubtful()).isEmpty();
    }

    @Test
    void everyFigureSaysWhereItStands() throws IOException {
        take(file("Elm_Care.csv", ELM));
        FigureSource source = FigureSource.of(
                observation("Visits missed", "2025-09").id(), wiring.observationListing(), Progress.NONE);
        assertThat(source.says()).contains("5");
        assertThat(source.where()).isEqualTo("Elm_Care.csv, sheet “Elm_Care”, cell D3");
        assertThat(source.sheet().rows().get(2).cell(3).orElseThrow().text()).isEqualTo("5");
    }

    @Test
    void onlyWhatMeasuresSomethingKnownIsTakenForAReturn() throws IOException {
        Path elm = file("Elm_Care.csv", ELM);
        Path budget = file("Budget.csv", "Line,Apr 2025,May 2025\nRent,100,100\nHeating,20,10\n");
        assertThat(desk.sorted(List.of(elm, budget), Progress.NONE).get(true)).containsExactly(elm);
        assertThat(desk.previewOfReturns(
                List.of(budget), ReturnAim.AS_IT_STANDS, Progress.NONE).refused()).singleElement()
                .satisfies(refused -> assertThat(
                        refused.named().getMessage()).contains("Budget.csv", "“Rent”"));
    }

    @Test
    void aFileThatIsNoReturnBringsNothingWithTheOthers() throws IOException {
        Path elm = file("Elm_Care.csv", ELM);
        Path budget = file("Budget_2025-26.csv", "Heading,April 2025,May 2025\nPremises,1200,1300\nTravel,80,90\n");
        ReturnsBatch batch = desk.previewOfReturns(List.of(elm, budget), ReturnAim.AS_IT_STANDS, Progress.NONE);
        assertThat(batch.refused()).singleElement().extracting(ReturnFile::name).isEqualTo("Budget_2025-26.csv");
        assertThat(desk.take(batch, clash -> false)).isInstanceOf(Outcome.Saved.class);
        assertThat(preview(elm).nothingNew()).isTrue();
        assertThat(held()).hasSize(9);
    }
}
