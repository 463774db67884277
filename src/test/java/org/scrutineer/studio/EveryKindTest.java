package org.scrutineer.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.Optional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Draft;
import org.scrutineer.concerns.Concern;
import org.scrutineer.app.Wiring;
import org.scrutineer.disclosure.Part;
import org.scrutineer.documents.HtmlChecks;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.PdfChecks;
import org.scrutineer.documents.PdfStructure;
import org.scrutineer.documents.SaysTheSame;
import org.scrutineer.documents.WordChecks;
import org.scrutineer.documents.WordStructure;
import org.scrutineer.papers.Commission;
import org.scrutineer.papers.JointBoard;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.Quarter;
import org.scrutineer.papers.Wards;
import org.scrutineer.studio.PaperFiles.Format;
import org.scrutineer.studio.Press.Print;
import org.scrutineer.ui.Progress;
import org.scrutineer.visits.Audit;
import org.scrutineer.voices.Evening;

/** Every kind of paper, of registers that hold much, as all three files: each can be published, and they say the same. */
class EveryKindTest {
    private static final String NOTES = """
            1 What is it like to get about?

            1.1 Buses

            The last one goes at six

            “I have learned to leave early.”

            1.2 Crossings

            2 What would make a difference?

            2.1 Bus

            A stop at the surgery
            """;

    private static Wards wards;
    private static JointBoard board;
    private static Commission commission;

    @TempDir
    private Path folder;

    /** A paper to make. */
    private record Case(Wiring wiring, Making making, String title) {
        @Override
        public String toString() {
            return making.kind() + ": " + title + (making.anonymous() ? ", no names" : "") + ", " + making.part();
        }
    }

    @BeforeAll
    static void open() {
        wards = new Wards();
        board = new JointBoard();
        commission = new Commission();
        wards.office.turnTo("2026-11-24T09:00:00Z");
        new Audit(wards.office).finished();
        Quarter.full(wards.office, 10, 9);
        Evening.held(wards.office, "Forum", NOTES);
        concern(wards.office.wiring());
    }

    private static void concern(Wiring wiring) {
        UUID concern = wiring.ledger().newId();
        UUID provider = wiring.providers().providers().getFirst().id();
        wiring.ledger().apply(Draft.edit("A concern", Optional.empty(),
                Edit.typed(Concern.KIND, concern, "provider",
                        Fields.of("provider_id", provider).with("branch_id", null)),
                Edit.typed(Concern.KIND, concern, "about", Fields.of("sort", "missed visit")),
                Edit.typed(Concern.KIND, concern, "date", Fields.of("happened", "3 September 2026")
                        .with("happened_from", "2026-09-03").with("happened_until", "2026-09-03"))));
    }

    @AfterAll
    static void close() {
        wards.office.close();
        board.close();
        commission.close();
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Wiring wiring : List.of(wards.office.wiring(), board.office.wiring(), commission.office.wiring())) {
            for (PaperKind<?> kind : wiring.paperKinds().all()) {
                kind.subjects().stream().limit(1).forEach(subject -> cases.add(new Case(
                        wiring, Making.open(kind.name().word(), subject.id()), subject.title())));
            }
        }
        cases.addAll(cases.stream().filter(each -> each.making().kind().matches("returns|visit-letter")).map(
                each -> new Case(each.wiring(), new Making(
                        each.making().kind(), each.making().subject(), Part.PART_2, true), each.title()))
                .toList());
        return cases;
    }

    @Test
    void noKindIsLeftOut() {
        Set<String> kinds = new TreeSet<>();
        wards.office.wiring().paperKinds().all().forEach(kind -> kinds.add(kind.name().word()));
        assertThat(cases()).extracting(each -> each.making().kind()).containsAll(kinds);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void canBePublishedAndSaysTheSameInEachFile(Case one) throws IOException, XmlException {
        Press press = one.wiring().press();
        Paper paper = press.paper(one.making(), press.compose(one.making()));
        List<Path> files = one.wiring().paperDesk().make(
                one.making(), Print.of(EnumSet.allOf(Format.class)), folder, Progress.NONE);

        assertThat(PdfStructure.failures(files.getFirst(), paper)).isEmpty();
        assertThat(WordStructure.failures(files.get(1), paper)).isEmpty();
        assertThat(WordChecks.violations(files.get(1))).isEmpty();
        assertThat(HtmlChecks.failures(Files.readString(files.getLast()))).isEmpty();
        assertThat(SaysTheSame.differences(files.getFirst(), files.get(1), files.getLast())).isEmpty();
        assertThat(PdfChecks.failures(files.getFirst())).isEmpty();
    }
}
