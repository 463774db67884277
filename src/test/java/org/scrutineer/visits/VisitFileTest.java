package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.Office;
import org.scrutineer.ledger.Draft;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.ui.Problem;

/** The record of a visit is taken in whole, or refused with what is wrong in it. */
class VisitFileTest {
    private static final String FILE = """
            {"provider": "acorn", "kind": "re-audit", "on": "3 March 2026", "lead": "Tom Aldridge, Quality Officer",
             "drafted": "9 March 2026", "outcome": "good", "reply": "Thanks.", "replied": "1 April 2026",
             "scores": [{"question": "C3.1", "by": "Tom", "score": "Good", "note": "All there."},
                        {"question": "c3.1", "by": "Mo", "score": "outstanding"}],
             "agreed": [{"topic": "C3.1", "by": "Both", "score": "Good"}],
             "notApplicable": [{"standard": "C4", "reason": "No hoists."}],
             "quotations": [{"standard": "A1", "words": "Never rushed.", "role": "a relative"}],
             "findings": [{"standard": "C3", "kind": "strength", "words": "Charts are whole."}],
             "requirements": [{"words": "Go on so.", "finding": 1, "owner": "Manager", "due": "May 2026"},
                              {"words": "Show it.", "state": "met", "closed": "2 April 2026"}]}
            """;

    private final Office office = new Office();

    @BeforeEach
    void open() {
        office.wiring().ledger().apply(ProviderEdits.provider(new Provider(
                UUID.randomUUID(), "Acorn Homecare", List.of("Acorn"), "", "", "")));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private VisitFile.Read read(String file) {
        return VisitFile.read(office.wiring().visitDesk(), file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingIsKeptAsOneUndoStep() {
        VisitFile.Read read = read(FILE);
        office.wiring().ledger().apply(new Draft(
                Draft.Kind.IMPORT, "Visit", Optional.of("visit.json"), read.edits(), List.of()));
        WholeVisit whole = office.wiring().visitDesk().visit("Acorn, 3 March 2026");

        assertThat(whole.visit().kind()).isEqualTo(Visit.Kind.RE_AUDIT);
        assertThat(whole.visit().plan().state()).isEqualTo(Visit.State.DRAFTED);
        assertThat(whole.visit().posts()).containsExactly("Quality Officer");
        assertThat(whole.visit().result().outcome()).isEqualTo("Good");
        assertThat(whole.scored().to("C3.1")).extracting(Scored.Answer::score).containsExactly("Excellent", "Good");
        assertThat(office.wiring().visitDesk().ratings(whole).score("C3.1")).isEqualTo("Good");
        assertThat(whole.found().requirements()).extracting(Found.Requirement::ordinal).containsExactly(1, 2);
        assertThat(whole.found().requirements().getFirst().finding())
                .contains(whole.found().findings().getFirst().id());
        assertThat(whole.found().open()).hasSize(1);
        assertThat(VisitDates.of(whole.visit()).accuracy().date().text()).isEqualTo("23 March 2026");
        assertThat(VisitDates.of(whole.visit()).actionPlan().known()).as("nothing was sent yet").isFalse();
        assertThat(VisitDates.of(whole.visit()).reAudit().date().text()).isEqualTo("September 2026");
        assertThatThrownBy(() -> read(FILE)).hasMessageContaining("There is a visit to Acorn Homecare, 3 March 2026");

        office.wiring().ledger().undo(office.wiring().ledger().undoable().orElseThrow().id(), Optional.empty());
        assertThat(office.wiring().visitStore().visits()).isEmpty();
        assertThat(office.wiring().visitStore().scored(whole.visit().id()).answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"acorn\"|\"Elm\"|There is no provider called “Elm”",
            "\"acorn\"|\" \"|names no provider",
            "\"3 March 2026\"|\"\"|The visit has no day",
            "\"re-audit\"|\"surprise\"|is no kind of visit",
            "\"question\": \"C3.1\"|\"question\": \"C9.1\"|has no question C9.1",
            "\"by\": \"Tom\"|\"by\": \"\"|names no assessor for C3.1",
            "\"outstanding\"|\"superb\"|is no score of",
            "\"reason\": \"No hoists.\"|\"reason\": null|does not say why C4 does not apply",
            "\"role\": \"a relative\"|\"role\": \"\"|Nobody is named as the speaker",
            "\"finding\": 1|\"finding\": 2|has no finding 2",
            "\"kind\": \"strength\"|\"kind\": \"hunch\"|is no kind of finding",
            "\"met\"|\"forgotten\"|is no state of a requirement",
            "\"lead\"|\"leader\"|is not the record of a visit in JSON",
    })
    void whatIsWrongIsNamedAndNothingIsTaken(String right, String wrong, String sentence) {
        assertThat(FILE).contains(right);

        assertThatThrownBy(() -> read(FILE.replace(right, wrong))).isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void whatIsNoRecordIsRefused() {
        for (String file : List.of("", "null", "[]", "{")) {
            assertThatThrownBy(() -> read(file)).isInstanceOf(Problem.class);
        }
    }
}
