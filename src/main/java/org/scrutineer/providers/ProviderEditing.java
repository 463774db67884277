package org.scrutineer.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.Problem;

/** What a person changes of the register in the window: each is one undo step, made apart from the screen. */
final class ProviderEditing {
    private final ProviderDesk desk;
    private final ChangesModel changes;

    ProviderEditing(ProviderDesk desk, ChangesModel changes) {
        this.desk = desk;
        this.changes = changes;
    }

    LocalDate today() {
        return desk.today().get();
    }

    /** Adds a provider; the id it gets, or what is wrong with the name. */
    Added add(ProviderRegister register, String name, String framework) {
        Optional<Problem> wrong = unused(register, name, Optional.empty());
        if (wrong.isPresent()) {
            return new Added(Optional.empty(), wrong);
        }
        Provider made = new Provider(desk.ledger().newId(), name.strip(), List.of(), framework.strip(), "", "");
        changes.make(ProviderEdits.provider(made));
        return new Added(Optional.of(made.id()), Optional.empty());
    }

    /** Either an id or a problem. */
    record Added(Optional<UUID> id, Optional<Problem> problem) {}

    Optional<Problem> rename(ProviderRegister register, Provider provider, String name) {
        Optional<Problem> wrong = unused(register, name, Optional.of(provider));
        if (wrong.isEmpty()) {
            change(provider.renamed(name));
        }
        return wrong;
    }

    void change(Provider provider) {
        changes.make(ProviderEdits.provider(provider));
    }

    private static Optional<Problem> unused(ProviderRegister register, String name, Optional<Provider> unless) {
        if (ProviderNames.plain(name).isEmpty()) {
            return Optional.of(new Problem("A provider needs a name.", "Write it as the council does."));
        }
        return register.providers().stream()
                .filter(other -> unless.filter(own -> own.id().equals(other.id())).isEmpty() && other.isCalled(name))
                .findFirst()
                .map(other -> new Problem("That is a name of " + other.name() + " already.", "Write another one."));
    }

    /** What is said of a rating before it is kept; the aspect is empty for the overall one. */
    record Judgement(Optional<UUID> branch, String scheme, Level level, String aspect, String on, String link) {}

    void rate(Provider provider, Judgement judgement) {
        changes.make(ProviderEdits.rating(provider, new ProviderRating(
                desk.ledger().newId(), provider.id(), judgement.branch(), judgement.scheme(),
                judgement.aspect().strip(), judgement.level().word(), FuzzyDate.parse(judgement.on()),
                judgement.link().strip())));
    }

    /** What is said of an event before it is kept. */
    record Happening(ProviderEvent.Kind kind, String on, Optional<UUID> other, String reason, String note) {}

    void event(Provider provider, Happening happening) {
        changes.make(ProviderEdits.event(
                provider,
                new ProviderEvent(
                        desk.ledger().newId(), provider.id(), happening.kind(), FuzzyDate.parse(happening.on()),
                        happening.other(), happening.note().strip()),
                Optional.of(happening.reason().strip()).filter(reason -> !reason.isEmpty())));
    }

    void branch(Provider provider, Branch branch) {
        if (!branch.name().isBlank()) {
            changes.make(ProviderEdits.branch(provider, branch));
        }
    }

    void contact(Provider provider, Contact contact) {
        if (!contact.name().isBlank()) {
            changes.make(ProviderEdits.contact(provider, contact));
        }
    }

    UUID newId() {
        return desk.ledger().newId();
    }

    /** @param what in words for the undo button: "Branch Northgate of Acorn Homecare" */
    void remove(RecordKind kind, UUID record, String what) {
        changes.make(ProviderEdits.remove(kind, record, what));
    }
}
