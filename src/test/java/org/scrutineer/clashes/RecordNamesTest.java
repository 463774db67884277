package org.scrutineer.clashes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.app.Wiring;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.measures.Observation;
import org.scrutineer.papers.PaperText;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.visits.Scored;
import org.scrutineer.visits.Visit;

class RecordNamesTest {
    private final Office office = new Office();
    private final Wiring wiring = office.wiring();
    private final UUID provider = UUID.randomUUID();
    private final UUID visit = UUID.randomUUID();

    @AfterEach
    void close() {
        office.close();
    }

    private UUID put(RecordKind kind, UUID record, String group, Fields fields) {
        wiring.ledger().apply(Draft.edit("An edit", Optional.empty(), Edit.typed(kind, record, group, fields)));
        return record;
    }

    private String name(UUID record) {
        return wiring.recordNames().of(List.of(record)).get(record);
    }

    private void visited() {
        wiring.ledger().apply(ProviderEdits.provider(new Provider(provider, "Ash Care", List.of(), "", "", "")));
        put(Visit.KIND, visit, "place", Fields.of("provider_id", provider).with("branch_id", null));
        put(Visit.KIND, visit, "visited on",
                Fields.of("held", "6 October 2026").with("held_from", "2026-10-06").with("held_until", "2026-10-06"));
    }

    @Test
    void theQuestionOfAVisitIsCalledAsPeopleSayIt() {
        visited();
        UUID answer = put(Scored.Answer.KIND, UUID.randomUUID(), "place", Fields.of("visit_id", visit)
                .with("question", "C3.2").with("assessor", "T. Hale, Quality Officer"));

        assertThat(name(answer)).isEqualTo("Visit to Ash Care, 6 October 2026 · question C3.2, by T. Hale");
        assertThat(name(visit)).isEqualTo("Visit to Ash Care, 6 October 2026");
    }

    @Test
    void aRecordThatIsDeletedHasItsName() {
        visited();
        wiring.ledger().apply(Draft.edit("Deleted", Optional.empty(), Edit.delete(Visit.KIND, visit)));

        assertThat(name(visit)).isEqualTo("Visit to Ash Care, 6 October 2026");
        assertThat(wiring.recordNames().of(List.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void figuresAndPapersOfAPeriodAreNamed() {
        visited();
        UUID figure = put(Observation.KIND, UUID.randomUUID(), Observation.FIGURE, Fields.of("provider_id", provider)
                .with("measure_id", null).with("period_from", "2026-07-01").with("period_months", 1)
                .with("state", "reported").with("amount", 4).with("numerator", null).with("denominator", null)
                .with("label", "Missed").with("written", "4"));
        Period quarter = Period.quarter(2026, 2);
        UUID text = put(PaperText.KIND, UUID.randomUUID(), "place",
                Fields.of("subject_id", PeriodSubject.RETURNS.id(quarter)).with("kind", "returns").with("section",
                        "summary"));

        assertThat(name(figure)).isEqualTo("Ash Care · July 2026");
        assertThat(name(text)).isEqualTo(
                PeriodSubject.RETURNS.title(quarter) + " · section “summary” of the returns paper");
    }

    @Test
    void everyKindHasAName() {
        for (RecordKind kind : Wiring.KINDS) {
            UUID record = put(kind, UUID.randomUUID(), RecordKind.LIFE, Fields.of("deleted", false));
            assertThat(name(record)).as(kind.name()).isNotBlank();
        }
    }
}
