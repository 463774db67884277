package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.ui.Problem;

/** Plans visits in the window: what the form says becomes a visit, or a sentence that says what is missing. */
final class VisitPlanning {
    private final VisitsModel model;

    VisitPlanning(VisitsModel model) {
        this.model = model;
    }

    /**
     * What a person filled in.
     *
     * @param when the day, or the first and the last of several, as written
     * @param questions the question set; nothing where there is one only
     */
    record Wanted(
            Optional<UUID> provider, Optional<UUID> branch, Visit.Kind kind, String when, Officers officers,
            Optional<UUID> questions) {}

    /** @param assessors one a line */
    record Officers(String lead, String assessors) {
        List<String> each() {
            return assessors.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /** The new visit, or what has to be mended. */
    sealed interface Planned {
        record Done(UUID visit) implements Planned {}

        /** @param field which field is meant */
        record Refused(Field field, Problem problem) implements Planned {}
    }

    enum Field {
        PROVIDER,
        WHEN
    }

    Planned plan(VisitsModel.Reading reading, Wanted wanted) {
        Optional<Provider> provider = wanted.provider().flatMap(id -> reading.providers().providers().stream()
                .filter(each -> each.id().equals(id)).findFirst());
        if (provider.isEmpty()) {
            return new Planned.Refused(Field.PROVIDER, new Problem(
                    "No provider is chosen.", "Choose who is visited."));
        }
        FuzzyDate when = FuzzyDate.parse(wanted.when());
        if (when.text().isEmpty()) {
            return new Planned.Refused(Field.WHEN, new Problem(
                    "The visit has no day.", "Write when it is, such as “9 to 10 November 2026” or “March 2027”."));
        }
        boolean twice = reading.rows().stream().anyMatch(row -> row.visit().provider().equals(provider.get().id())
                && row.visit().day().text().equalsIgnoreCase(when.text()));
        if (twice) {
            return new Planned.Refused(Field.WHEN, new Problem(
                    "There is a visit to " + provider.get().name() + ", " + when.text() + " already.",
                    "Open that one, or write another day."));
        }
        return make(provider.get(), when, wanted, reading);
    }

    private Planned make(Provider provider, FuzzyDate when, Wanted wanted, VisitsModel.Reading reading) {
        UUID set = wanted.questions().orElseGet(() -> reading.questionSets().getFirst().id());
        Visit visit = new Visit(
                model.newId(), provider.id(), wanted.branch(), wanted.kind(),
                new Visit.Plan(
                        when, FuzzyDate.UNKNOWN, set, wanted.officers().lead().strip(), wanted.officers().each(),
                        Visit.State.PLANNED),
                Visit.Result.NOTHING);
        model.changes().make(new Draft(
                Draft.Kind.EDIT, "Visit to " + provider.name() + ", " + when.text(), Optional.empty(),
                VisitEdits.visit(visit), List.of()));
        return new Planned.Done(visit.id());
    }

    /** Who went the last time: most visits to a provider are by the same officers. */
    static Officers before(VisitsModel.Reading reading, UUID provider) {
        return reading.rows().stream().map(VisitRow::visit)
                .filter(visit -> visit.provider().equals(provider) && !visit.plan().lead().isBlank())
                .max(VisitRow::byDay)
                .map(visit -> new Officers(visit.plan().lead(), String.join("\n", visit.plan().assessors())))
                .orElse(new Officers("", ""));
    }

    static List<Provider.Branch> branches(ProviderRegister register, UUID provider) {
        return register.branches().stream().filter(branch -> branch.provider().equals(provider)).toList();
    }
}
