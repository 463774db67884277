package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.Scored.Agreed;
import org.scrutineer.visits.Scored.Answer;
import org.scrutineer.visits.Scored.NotApplicable;
import org.scrutineer.visits.Visit.When;

/** The edits of visits: screen, command line and file write the same. One that a visit belongs to comes before it. */
final class VisitEdits {
    private VisitEdits() {}

    static List<Edit> visit(Visit visit) {
        List<Edit> edits = new ArrayList<>(List.of(
                branch(visit, visit.branch()),
                kind(visit, visit.kind()),
                when(visit.id(), When.PLANNED, visit.plan().planned()),
                when(visit.id(), When.HELD, visit.plan().held()),
                state(visit, visit.plan().state()),
                questions(visit, visit.plan().questionSet()),
                lead(visit, visit.plan().lead()),
                assessors(visit, visit.plan().assessors())));
        Visit.Dates dates = visit.result().dates();
        edits.add(when(visit.id(), When.DRAFTED, dates.drafted()));
        edits.add(when(visit.id(), When.SENT, dates.sent()));
        edits.add(when(visit.id(), When.ACCURACY, dates.accuracy()));
        edits.add(when(visit.id(), When.ACTION_PLAN, dates.actionPlan()));
        edits.add(when(visit.id(), When.RE_AUDIT, dates.reAudit()));
        edits.add(outcome(visit, visit.result().outcome(), visit.result().reason()));
        edits.add(summary(visit, visit.result().summary()));
        edits.add(reply(visit, visit.result().reply()));
        return edits;
    }

    static Edit when(UUID visit, When when, FuzzyDate date) {
        return Edit.typed(Visit.KIND, visit, when.group(), date(when.column(), date));
    }

    static Edit state(Visit visit, Visit.State state) {
        return edit(visit, Visit.STATE, Fields.of("state", state.plain()));
    }

    static Edit outcome(Visit visit, String word, String reason) {
        return edit(visit, Visit.OUTCOME, Fields.of("outcome", orNull(word)).with("outcome_reason", orNull(reason)));
    }

    static Edit reply(Visit visit, Visit.Reply reply) {
        Fields fields = Fields.of("reply", orNull(reply.text()));
        return edit(visit, Visit.REPLY, new Fields(merged(fields, date("replied", reply.on()))));
    }

    static Edit lead(Visit visit, String officer) {
        return edit(visit, Visit.LEAD, Fields.of("lead_officer", orNull(officer)));
    }

    static Edit summary(Visit visit, String text) {
        return edit(visit, Visit.SUMMARY, Fields.of("summary", orNull(text)));
    }

    static Edit assessors(Visit visit, List<String> officers) {
        return edit(visit, Visit.ASSESSORS, Fields.of("assessors", orNull(String.join("\n", officers))));
    }

    static Edit kind(Visit visit, Visit.Kind kind) {
        return edit(visit, Visit.SORT, Fields.of("kind", kind.plain()));
    }

    static Edit branch(Visit visit, Optional<UUID> branch) {
        return edit(visit, Visit.PLACE, Fields.of("provider_id", visit.provider())
                .with("branch_id", branch.orElse(null)));
    }

    static Edit questions(Visit visit, UUID set) {
        return edit(visit, Visit.QUESTIONS, Fields.of("question_set_id", set));
    }

    private static Edit edit(Visit visit, String group, Fields fields) {
        return Edit.typed(Visit.KIND, visit.id(), group, fields);
    }

    static Edit questionSet(QuestionSet set) {
        return Edit.typed(QuestionSet.KIND, set.id(), "content",
                Fields.of("name", set.name()).with("content", QuestionSetFile.write(set)));
    }

    private static Edit score(Answer answer) {
        return Edit.typed(Answer.KIND, answer.id(), "score", Fields.of("score", orNull(answer.score())));
    }

    private static Edit note(Answer answer) {
        return Edit.typed(Answer.KIND, answer.id(), "note", Fields.of("note", orNull(answer.note())));
    }

    private static Edit place(UUID visit, Answer answer) {
        return Edit.typed(Answer.KIND, answer.id(), "place",
                Fields.of("visit_id", visit).with("question", answer.question())
                        .with("assessor", answer.assessor()));
    }

    static List<Edit> agreed(UUID visit, Agreed agreed) {
        return List.of(
                alive(Agreed.KIND, agreed.id()),
                Edit.typed(Agreed.KIND, agreed.id(), "place",
                        Fields.of("visit_id", visit).with("topic", agreed.topic())),
                Edit.typed(Agreed.KIND, agreed.id(), "score",
                        Fields.of("score", orNull(agreed.score())).with("agreed_by", orNull(agreed.by()))));
    }

    static List<Edit> notApplicable(UUID visit, NotApplicable none) {
        return List.of(
                alive(NotApplicable.KIND, none.id()),
                Edit.typed(NotApplicable.KIND, none.id(), "place",
                        Fields.of("visit_id", visit).with("standard", none.standard())),
                Edit.typed(NotApplicable.KIND, none.id(), "reason", Fields.of("reason", orNull(none.reason()))));
    }

    static List<Edit> quote(UUID visit, Quote quote) {
        return List.of(
                Edit.typed(Quote.KIND, quote.id(), "place",
                        Fields.of("visit_id", visit).with("standard", orNull(quote.standard()))),
                Edit.typed(Quote.KIND, quote.id(), "words",
                        Fields.of("content", quote.words()).with("speaker", orNull(quote.speaker()))));
    }

    static List<Edit> photograph(UUID visit, Photograph photograph) {
        return List.of(
                Edit.typed(Photograph.KIND, photograph.id(), "place",
                        Fields.of("visit_id", visit).with("standard", orNull(photograph.standard()))),
                Edit.typed(Photograph.KIND, photograph.id(), "picture", Fields.of("sha256", photograph.sha256())),
                Edit.typed(Photograph.KIND, photograph.id(), "alternative text",
                        Fields.of("alternative", orNull(photograph.alternative()))),
                Edit.typed(Photograph.KIND, photograph.id(), "taken", date("taken", photograph.taken())));
    }

    static List<Edit> finding(UUID visit, Finding finding) {
        return List.of(
                Edit.typed(Finding.KIND, finding.id(), "place",
                        Fields.of("visit_id", visit).with("standard", orNull(finding.standard()))
                                .with("ordinal", finding.ordinal())),
                Edit.typed(Finding.KIND, finding.id(), "kind", Fields.of("kind", finding.sort().plain())),
                Edit.typed(Finding.KIND, finding.id(), "words", Fields.of("content", finding.words())));
    }

    static List<Edit> requirement(UUID visit, Requirement requirement) {
        return List.of(
                Edit.typed(Requirement.KIND, requirement.id(), "place",
                        Fields.of("visit_id", visit).with("finding_id", requirement.finding().orElse(null))
                                .with("ordinal", requirement.ordinal())),
                Edit.typed(Requirement.KIND, requirement.id(), "words", Fields.of("content", requirement.words())),
                Edit.typed(Requirement.KIND, requirement.id(), "owner",
                        Fields.of("owner", orNull(requirement.doing().owner()))),
                Edit.typed(Requirement.KIND, requirement.id(), "due", date("due", requirement.doing().due())),
                state(requirement));
    }

    static Edit state(Requirement requirement) {
        Doing doing = requirement.doing();
        Fields fields = Fields.of("state", doing.state().plain()).with("state_note", orNull(doing.note()));
        return Edit.typed(Requirement.KIND, requirement.id(), "state",
                new Fields(merged(fields, date("closed", doing.closed()))));
    }

    /** What an undo took out comes back when it is said again under the same id. */
    private static Edit alive(RecordKind kind, UUID record) {
        return Edit.typed(kind, record, RecordKind.LIFE, Fields.of("deleted", false));
    }

    /** The score and the note that are there; what is empty stays as it was. */
    static List<Edit> answer(UUID visit, Answer answer) {
        List<Edit> edits = new ArrayList<>(List.of(alive(Answer.KIND, answer.id()), place(visit, answer)));
        if (!answer.score().isEmpty()) {
            edits.add(score(answer));
        }
        if (!answer.note().isEmpty()) {
            edits.add(note(answer));
        }
        return edits;
    }

    /** The score as it is now, also where it was taken away. */
    static List<Edit> scored(UUID visit, Answer answer) {
        return List.of(alive(Answer.KIND, answer.id()), place(visit, answer), score(answer));
    }

    /** The note as it is now, also where it was taken away. */
    static List<Edit> noted(UUID visit, Answer answer) {
        return List.of(alive(Answer.KIND, answer.id()), place(visit, answer), note(answer));
    }

    /**
     * Those of a record's edits that are about its place and one field group: what somebody else changes in the others
     * at the same time stays.
     */
    static List<Edit> only(String group, List<Edit> edits) {
        List<Edit> some = new ArrayList<>();
        some.add(alive(edits.getFirst().kind(), edits.getFirst().record()));
        edits.stream().filter(edit -> edit.group().equals("place") || edit.group().equals(group)).forEach(some::add);
        return some;
    }

    private static Fields date(String column, FuzzyDate date) {
        return Fields.of(column, orNull(date.text()))
                .with(column + "_from", date.from())
                .with(column + "_until", date.until());
    }

    private static SortedMap<String, String> merged(Fields one, Fields other) {
        SortedMap<String, String> all = new TreeMap<>(one.values());
        all.putAll(other.values());
        return all;
    }

    private static String orNull(String text) {
        return Optional.of(text.strip()).filter(each -> !each.isEmpty()).orElse(null);
    }
}
