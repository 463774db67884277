package org.scrutineer.concerns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Investigation.Ending;
import org.scrutineer.concerns.Investigation.Result;
import org.scrutineer.concerns.Investigation.State;
import org.scrutineer.concerns.Investigation.Step;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderEdits;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.ui.Named;
import org.scrutineer.visits.VisitDesk;
import org.scrutineer.voices.Chain;

/** One investigation, from its concerns to what it led to. */
public final class InvestigationModel {
    private final ConcernsModel concerns;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<UUID> open = Optional.empty();

    /**
     * All that was read at one moment.
     *
     * @param looked its concerns, the newest first
     * @param others concerns that it does not look into
     * @param providers of its concerns first
     */
    record Reading(
            Investigation investigation, List<ConcernRow> looked, List<ConcernRow> others, List<Provider> providers,
            Targets targets, Chain chain) {}

    /** What it can have led to, and what it did lead to in words. */
    record Targets(List<Named> visits, List<Named> recommendations, List<Named> events, Map<UUID, String> results) {}

    public InvestigationModel(ConcernsModel concerns) {
        this.concerns = concerns;
    }

    /** Follows the ledger until the subscription ends. */
    Subscription attach() {
        read();
        return Subscription.combine(concerns.attach(), concerns.readingProperty().subscribe(this::read));
    }

    public void open(UUID investigation) {
        if (!open.equals(Optional.of(investigation))) {
            open = Optional.of(investigation);
            reading.set(Optional.empty());
        }
    }

    ConcernsModel concerns() {
        return concerns;
    }

    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    private void read() {
        concerns.readingProperty().get().ifPresent(all -> concerns.background().quietly(
                progress -> open.flatMap(id -> readNow(all, id)), now -> {
                    if (now.map(each -> each.investigation().id()).equals(open) || now.isEmpty()) {
                        reading.set(now);
                    }
                }, concerns.changes()::failed));
    }

    private Optional<Reading> readNow(ConcernsModel.Reading all, UUID id) {
        ConcernDesk desk = concerns.desk();
        return desk.concerns().investigations().stream().filter(each -> each.id().equals(id)).findFirst()
                .map(investigation -> {
                    List<ConcernRow> looked = all.rows().stream()
                            .filter(row -> investigation.concerns().contains(row.id())).toList();
                    List<ConcernRow> others = all.rows().stream().filter(row -> !looked.contains(row)).toList();
                    List<Provider> providers = new ArrayList<>(all.providers());
                    List<UUID> own = looked.stream().map(row -> row.concern().provider()).toList();
                    providers.sort(Comparator.comparing(each -> own.contains(each.id()) ? 0 : 1));
                    return new Reading(
                            investigation, looked, others, providers,
                            InvestigationTargets.of(desk, investigation, all.names()),
                            new ConcernChains(desk).of(investigation));
                });
    }

    /** One undo step. @param what is changed, for the undo button */
    private void make(Investigation about, String what, List<Edit> edits) {
        concerns.changes().make(ConcernEdits.draft(what + ": " + about.title(), edits));
    }

    private void make(String what, List<Edit> edits) {
        with(now -> make(now, what, edits));
    }

    private void with(Consumer<Investigation> job) {
        reading.get().ifPresent(now -> job.accept(now.investigation()));
    }

    void title(Investigation about, String title) {
        make(about, "Title", List.of(ConcernEdits.title(about, title)));
    }

    void owner(Investigation about, String owner) {
        make(about, "Owner", List.of(ConcernEdits.owner(about, owner)));
    }

    void outcome(Investigation about, String outcome) {
        printable(about, "Outcome", outcome, text -> List.of(ConcernEdits.state(
                about, about.state(), new Ending(text, about.ending().closed()))));
    }

    /** Saves a text that is printed; one that names a person is told to the person who wrote it instead. */
    private void printable(Investigation about, String what, String text, Function<String, List<Edit>> edits) {
        concerns.changes().makeOf(() -> ConcernEdits.draft(
                what + ": " + about.title(), edits.apply(concerns.desk().printable(about, text))));
    }

    /** Closes it today, or opens it again. */
    void close(Investigation about, boolean closed, String outcome) {
        printable(about, closed ? "Closed" : "Opened again", outcome, text -> List.of(ConcernEdits.state(
                about, closed ? State.CLOSED : State.OPEN,
                new Ending(text, closed ? FuzzyDate.on(today()) : FuzzyDate.UNKNOWN))));
    }

    LocalDate today() {
        return concerns.desk().today().get();
    }

    void add(UUID concern) {
        with(each -> make(each, "Concerns", ConcernEdits.lookInto(each.id(), List.of(concern))));
    }

    void leave(UUID concern) {
        with(each -> make(each, "Concerns", List.of(ConcernEdits.leave(each.id(), concern))));
    }

    void step(String what, String owner, String due) {
        with(each -> make(each, "Step", ConcernEdits.step(each.id(), new Step(
                concerns.desk().ledger().newId(), each.steps().size() + 1, what.strip(), owner.strip(),
                FuzzyDate.parse(due), FuzzyDate.UNKNOWN))));
    }

    void change(Step step, Edit... edits) {
        make("Step " + step.ordinal(), List.of(edits));
    }

    void done(Step step, boolean done) {
        change(step, ConcernEdits.done(step, done ? FuzzyDate.on(today()) : FuzzyDate.UNKNOWN));
    }

    void remove(RecordKind kind, UUID record, String what) {
        make(what, List.of(Edit.delete(kind, record)));
    }

    void result(Result.Sort sort, Optional<UUID> to, String note) {
        with(each -> printable(each, "What it led to", note, text -> ConcernEdits.result(
                each.id(), new Result(concerns.desk().ledger().newId(), sort, to, text))));
    }

    /** Plans a visit that it led to, as one step that one undo takes back. */
    void planVisit(Provider provider, String day) {
        with(each -> concerns.changes().makeOf(() -> {
            VisitDesk.Planned planned = concerns.desk().visits().planned(provider, FuzzyDate.parse(day));
            List<Edit> edits = new ArrayList<>(planned.edits());
            edits.addAll(ConcernEdits.result(each.id(), new Result(
                    concerns.desk().ledger().newId(), Result.Sort.VISIT, Optional.of(planned.visit()), "")));
            return ConcernEdits.draft("Visit to " + provider.name() + " that came of " + each.title(), edits);
        }));
    }

    /** Suspends a provider because of what was found, as one step. */
    void suspend(Provider provider, String day, String reason) {
        with(each -> {
            ProviderEvent event = new ProviderEvent(
                    concerns.desk().ledger().newId(), provider.id(), ProviderEvent.Kind.SUSPENDED,
                    FuzzyDate.parse(day), Optional.empty(), reason.strip());
            List<Edit> edits = new ArrayList<>(ProviderEdits.event(provider, event, Optional.empty()).edits());
            edits.addAll(ConcernEdits.result(each.id(), new Result(
                    concerns.desk().ledger().newId(), Result.Sort.PROVIDER_EVENT, Optional.of(event.id()), "")));
            concerns.changes().make(ConcernEdits.draft(
                    provider.name() + " suspended, which came of " + each.title(), edits));
        });
    }
}
