package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.scrutineer.committees.Committee;
import org.scrutineer.concerns.Concern;
import org.scrutineer.concerns.ConcernRule;
import org.scrutineer.concerns.Dismissal;
import org.scrutineer.concerns.Investigation;
import org.scrutineer.followup.UpdateForm;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Taking;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.Minute;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.programmes.Programme;
import org.scrutineer.providers.Provider;
import org.scrutineer.recommendations.Review;
import org.scrutineer.returns.ProviderReturn;
import org.scrutineer.returns.ReturnForm;
import org.scrutineer.returns.ReturnLayout;
import org.scrutineer.services.Service;
import org.scrutineer.services.StatedFigure;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.voices.Comment;
import org.scrutineer.voices.EngagementEvent;
import org.scrutineer.voices.Question;
import org.scrutineer.voices.Theme;
import org.scrutineer.workspace.tables.DefaultSchema;

/** Every kind of record has its place in a pack, or a reason why it stays in the office. */
class TakenAlongTest {
    /** What people choose. */
    private static final Set<RecordKind> CHOSEN = Set.of(Provider.KIND, Review.KIND);

    /** Goes only where something that goes refers to it. */
    private static final Set<RecordKind> REFERRED = Set.of(
            Committee.KIND, Meeting.KIND, Resolution.KIND, AgendaItem.KIND);

    private static final Map<RecordKind, String> STAYING = Map.ofEntries(
            Map.entry(Provider.Distinction.KIND, "it would bring the other provider along"),
            Map.entry(Minute.KIND, "what was said at a meeting is written in the office"),
            Map.entry(UpdateForm.KIND, "forms go out to officers from the office, and come back there"),
            Map.entry(Snapshot.KIND, "papers that were issued are the office's"),
            Map.entry(Programme.KIND, "programmes are not taken to a provider"),
            Map.entry(Programme.Workstream.KIND, "as its programme"),
            Map.entry(Programme.Activity.KIND, "as its programme"),
            Map.entry(Programme.Milestone.KIND, "as its programme"),
            Map.entry(Service.KIND, "services are reported to a committee from the office"),
            Map.entry(StatedFigure.KIND, "as its service"),
            Map.entry(ProviderReturn.KIND, "its figures go along; the file itself stays where it came in"),
            Map.entry(ReturnForm.KIND, "returns are asked for from the office"),
            Map.entry(ReturnLayout.KIND, "returns are taken in in the office"),
            Map.entry(EngagementEvent.KIND, "residents spoke to the office"),
            Map.entry(Concern.KIND, "concerns name people, and patterns are looked for in the office"),
            Map.entry(ConcernRule.KIND, "as concerns"),
            Map.entry(Dismissal.KIND, "as concerns"),
            Map.entry(Investigation.KIND, "as concerns"),
            Map.entry(Investigation.CONCERN, "as its investigation"),
            Map.entry(Investigation.Step.KIND, "as its investigation"),
            Map.entry(Investigation.Result.KIND, "as its investigation"),
            Map.entry(Question.KIND, "as its event"),
            Map.entry(Theme.KIND, "as its event"),
            Map.entry(Comment.KIND, "as its event"),
            Map.entry(Comment.Link.KIND, "as its comment"));

    @Test
    void everyKindGoesOrStaysForAReason() {
        Set<RecordKind> known = new HashSet<>(TakenAlong.kinds());
        assertThat(known).doesNotContainAnyElementsOf(STAYING.keySet()).doesNotContainAnyElementsOf(REFERRED)
                .doesNotContainAnyElementsOf(CHOSEN);
        known.addAll(CHOSEN);
        known.addAll(REFERRED);
        known.addAll(STAYING.keySet());

        assertThat(known.stream().map(RecordKind::name).sorted())
                .as("a new kind needs a place in TakenAlong, or a reason here")
                .isEqualTo(Wiring.KINDS.stream().map(RecordKind::name).sorted().toList());
    }

    @Test
    void whatStaysIsNotPulledAlongByWhatGoes() {
        Set<RecordKind> going = new HashSet<>(TakenAlong.kinds());
        going.addAll(CHOSEN);
        going.addAll(REFERRED);

        Set<String> referred = going.stream().flatMap(kind -> table(kind).getReferences().stream())
                .map(ForeignKey::getKey).map(key -> key.getTable().getName()).collect(Collectors.toSet());

        assertThat(STAYING.keySet()).extracting(RecordKind::table).doesNotContainAnyElementsOf(referred);
        assertThat(REFERRED).extracting(RecordKind::table).isSubsetOf(referred);
    }

    @Test
    void eachGoesAlongWithARecordThatAColumnOfItsOwnNames() {
        for (Taking.Along along : TakenAlong.taking().along()) {
            RecordKind kind = Wiring.KINDS.stream().filter(each -> each.name().equals(along.kind())).findFirst()
                    .orElseThrow();
            assertThat(table(kind).field(along.owner())).as(along.toString()).isNotNull();
        }
        assertThat(TakenAlong.everything(Wiring.KINDS).always()).hasSameSizeAs(Wiring.KINDS);
    }

    private static Table<?> table(RecordKind kind) {
        return DefaultSchema.DEFAULT_SCHEMA.getTable(kind.table());
    }
}
