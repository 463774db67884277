package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Concern.Told;
import org.scrutineer.concerns.Investigation.Result;
import org.scrutineer.concerns.Investigation.Step;
import org.scrutineer.disclosure.AccessEdits;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.Level;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;

/** The edits of concerns and investigations: window and command line write the same. */
final class ConcernEdits {
    private ConcernEdits() {}

    /** Logs a concern; what can lead to a person is marked for officers only in the same step. */
    static List<Edit> log(Concern concern) {
        List<Edit> edits = new ArrayList<>(List.of(
                edit(concern, Concern.PROVIDER, Fields.of("provider_id", concern.provider())
                        .with("branch_id", concern.branch().orElse(null))),
                sort(concern, concern.sort()),
                happened(concern, concern.happened()),
                what(concern, concern.what())));
        edits.addAll(told(concern, concern.told()));
        edits.add(state(concern, concern.state(), concern.outcome()));
        for (String group : Concern.PERSONAL) {
            edits.addAll(AccessEdits.mark(new AccessMark(
                    concern.id(), Concern.KIND.name(), group, Level.INTERNAL, Optional.empty(), ""), group).edits());
        }
        return edits;
    }

    static Edit sort(Concern concern, String sort) {
        return edit(concern, Concern.SORT, Fields.of("sort", orNull(sort)));
    }

    static Edit happened(Concern concern, FuzzyDate date) {
        return edit(concern, Concern.HAPPENED, Concern.HAPPENED_COLUMNS.with(Fields.EMPTY, date));
    }

    static Edit what(Concern concern, String what) {
        return edit(concern, Concern.WHAT, Fields.of("content", orNull(what)));
    }

    static List<Edit> told(Concern concern, Told told) {
        return List.of(role(concern, told.role()), teller(concern, told.name()), person(concern, told.about()));
    }

    static Edit role(Concern concern, String role) {
        return edit(concern, Concern.ROLE, Fields.of("told_by_role", orNull(role)));
    }

    static Edit teller(Concern concern, String name) {
        return edit(concern, Concern.TELLER, Fields.of("told_by", orNull(name)));
    }

    static Edit person(Concern concern, String name) {
        return edit(concern, Concern.PERSON, Fields.of("about_person", orNull(name)));
    }

    static Edit provider(Concern concern, UUID provider) {
        return edit(concern, Concern.PROVIDER, Fields.of("provider_id", provider).with("branch_id", null));
    }

    static Edit state(Concern concern, Concern.State state, String outcome) {
        return edit(concern, Concern.STATE, Fields.of("state", state.plain()).with("outcome", orNull(outcome)));
    }

    private static Edit edit(Concern concern, String group, Fields fields) {
        return Edit.typed(Concern.KIND, concern.id(), group, fields);
    }

    static Edit dismiss(Dismissal dismissal) {
        return Edit.typed(Dismissal.KIND, dismissal.id(), "pattern", Fields.of("sort", orNull(dismissal.sort()))
                .with("concerns", dismissal.concerns().stream().map(UUID::toString).sorted()
                        .collect(Collectors.joining("\n"))));
    }

    static List<Edit> dismissed(Dismissal dismissal) {
        return List.of(dismiss(dismissal), Edit.typed(Dismissal.KIND, dismissal.id(), "reason",
                Fields.of("reason", orNull(dismissal.reason())).with("dismissed_by", orNull(dismissal.by()))));
    }

    static List<Edit> open(Investigation investigation) {
        List<Edit> edits = new ArrayList<>(List.of(
                title(investigation, investigation.title()),
                owner(investigation, investigation.owner()),
                Edit.typed(Investigation.KIND, investigation.id(), Investigation.OPENED,
                        Investigation.OPENED_COLUMNS.with(Fields.EMPTY, investigation.opened())),
                state(investigation, investigation.state(), investigation.ending())));
        edits.addAll(lookInto(investigation.id(), investigation.concerns()));
        investigation.steps().forEach(step -> edits.addAll(step(investigation.id(), step)));
        return edits;
    }

    static Edit title(Investigation investigation, String title) {
        return Edit.typed(Investigation.KIND, investigation.id(), Investigation.TITLE,
                Fields.of("title", orNull(title)));
    }

    static Edit owner(Investigation investigation, String owner) {
        return Edit.typed(Investigation.KIND, investigation.id(), Investigation.OWNER,
                Fields.of("owner", orNull(owner)));
    }

    static Edit state(Investigation investigation, Investigation.State state, Investigation.Ending ending) {
        return Edit.typed(Investigation.KIND, investigation.id(), Investigation.STATE,
                Investigation.CLOSED_COLUMNS.with(
                        Fields.of("state", state.plain()).with("outcome", orNull(ending.outcome())), ending.closed()));
    }

    static List<Edit> lookInto(UUID investigation, Collection<UUID> concerns) {
        List<Edit> edits = new ArrayList<>();
        concerns.forEach(concern -> {
            UUID id = Investigation.concernId(investigation, concern);
            edits.add(Edit.typed(Investigation.CONCERN, id, RecordKind.LIFE, Fields.of("deleted", false)));
            edits.add(Edit.typed(Investigation.CONCERN, id, "place",
                    Fields.of("investigation_id", investigation).with("concern_id", concern)));
        });
        return edits;
    }

    static Edit leave(UUID investigation, UUID concern) {
        return Edit.delete(Investigation.CONCERN, Investigation.concernId(investigation, concern));
    }

    static List<Edit> step(UUID investigation, Step step) {
        return List.of(
                Edit.typed(Step.KIND, step.id(), "place",
                        Fields.of("investigation_id", investigation).with("ordinal", step.ordinal())),
                Edit.typed(Step.KIND, step.id(), "what", Fields.of("content", orNull(step.what()))),
                Edit.typed(Step.KIND, step.id(), "owner", Fields.of("owner", orNull(step.owner()))),
                Edit.typed(Step.KIND, step.id(), "due", Step.DUE_COLUMNS.with(Fields.EMPTY, step.due())),
                done(step, step.done()));
    }

    static Edit done(Step step, FuzzyDate day) {
        return Edit.typed(Step.KIND, step.id(), "done", Step.DONE_COLUMNS.with(Fields.EMPTY, day));
    }

    static List<Edit> result(UUID investigation, Result result) {
        UUID to = result.to().orElse(null);
        return List.of(
                Edit.typed(Result.KIND, result.id(), "result", Fields.of("investigation_id", investigation)
                        .with("sort", result.sort().plain())
                        .with("visit_id", result.sort() == Result.Sort.VISIT ? to : null)
                        .with("recommendation_id", result.sort() == Result.Sort.RECOMMENDATION ? to : null)
                        .with("provider_event_id", result.sort() == Result.Sort.PROVIDER_EVENT ? to : null)),
                Edit.typed(Result.KIND, result.id(), "note", Fields.of("note", orNull(result.note()))));
    }

    static Edit rule(ConcernRule rule) {
        return Edit.typed(ConcernRule.KIND, rule.id(), "rule", Fields.of("name", rule.name())
                .with("sorts", orNull(String.join("\n", rule.sorts())))
                .with("days", rule.days())
                .with("at_least", rule.atLeast())
                .with("one_provider", rule.oneProvider())
                .with("sources", rule.sources())
                .with("rate_factor", rule.rateFactor().orElse(null))
                .with("active", rule.active()));
    }

    static Draft draft(String title, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, title, Optional.empty(), edits, List.of());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
