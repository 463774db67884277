package org.scrutineer.providers;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.BRANCH;
import static org.scrutineer.workspace.tables.Tables.PROVIDER;
import static org.scrutineer.workspace.tables.Tables.PROVIDER_CONTACT;
import static org.scrutineer.workspace.tables.Tables.PROVIDER_DISTINCTION;
import static org.scrutineer.workspace.tables.Tables.PROVIDER_EVENT;
import static org.scrutineer.workspace.tables.Tables.PROVIDER_RATING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.providers.Provider.Distinction;
import org.scrutineer.providers.Provider.Merged;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.ProviderRecord;

/** Reads the register of providers. What is marked as deleted is left out. */
public final class ProviderStore {
    private final Workspace workspace;

    public ProviderStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All providers by name, those that left included; without those that were merged into another. */
    public List<Provider> providers() {
        return workspace.read(store -> store.selectFrom(PROVIDER)
                .where(PROVIDER.DELETED.isFalse(), PROVIDER.MERGED_INTO_ID.isNull())
                .orderBy(PROVIDER.NAME, PROVIDER.ID)
                .fetch(ProviderStore::provider));
    }

    /** Those that were a second record of another one, by name. */
    public List<Merged> merged() {
        return workspace.read(store -> store.selectFrom(PROVIDER)
                .where(PROVIDER.DELETED.isFalse(), PROVIDER.MERGED_INTO_ID.isNotNull())
                .orderBy(PROVIDER.NAME, PROVIDER.ID)
                .fetch(row -> new Merged(provider(row), row.getMergedIntoId())));
    }

    /** What each provider is called, also those that were merged: "Ash Care Ltd (merged into Ash Care)". */
    public Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        providers().forEach(provider -> names.put(provider.id(), provider.name()));
        merged().forEach(merged -> names.put(merged.provider().id(), Optional.ofNullable(names.get(merged.into()))
                .map(into -> merged.provider().name() + " (merged into " + into + ")")
                .orElse(merged.provider().name())));
        return names;
    }

    /** The pairs of which somebody said that they are two. */
    public List<Distinction> distinctions() {
        return workspace.read(store -> store.selectFrom(PROVIDER_DISTINCTION)
                .where(PROVIDER_DISTINCTION.DELETED.isFalse())
                .orderBy(PROVIDER_DISTINCTION.ID)
                .fetch(row -> new Distinction(row.getOneId(), row.getOtherId())));
    }

    private static Provider provider(ProviderRecord row) {
        return new Provider(
                row.getId(), text(row.getName()), lines(row.getAlsoKnown()), text(row.getFramework()),
                text(row.getRegistration()), text(row.getNote()));
    }

    /** The one provider that goes by a name. */
    public Optional<Provider> named(String name) {
        return Provider.named(providers(), name);
    }

    /** Branches of all providers by name. */
    public List<Branch> branches() {
        return workspace.read(store -> store.selectFrom(BRANCH)
                .where(BRANCH.DELETED.isFalse())
                .orderBy(BRANCH.NAME, BRANCH.ID)
                .fetch(row -> new Branch(
                        row.getId(), row.getProviderId(), text(row.getName()), text(row.getArea()),
                        text(row.getRegistration()))));
    }

    public List<Contact> contacts() {
        return workspace.read(store -> store.selectFrom(PROVIDER_CONTACT)
                .where(PROVIDER_CONTACT.DELETED.isFalse())
                .orderBy(PROVIDER_CONTACT.NAME, PROVIDER_CONTACT.ID)
                .fetch(row -> new Contact(
                        row.getId(), row.getProviderId(), text(row.getName()), text(row.getPost()),
                        text(row.getEmail()), text(row.getTelephone()))));
    }

    /** What became of all providers, oldest first; what has no known date comes first. */
    public List<ProviderEvent> events() {
        return workspace.read(store -> store.selectFrom(PROVIDER_EVENT)
                .where(PROVIDER_EVENT.DELETED.isFalse())
                .orderBy(PROVIDER_EVENT.HAPPENED_FROM.asc().nullsFirst(), PROVIDER_EVENT.ID)
                .fetch(row -> new ProviderEvent(
                        row.getId(), row.getProviderId(), ProviderEvent.Kind.stored(row.getKind()),
                        FuzzyDate.stored(row.getHappened(), row.getHappenedFrom(), row.getHappenedUntil()),
                        Optional.ofNullable(row.getOtherId()), text(row.getNote()))));
    }

    /** Ratings of all providers, newest first; those without a known date come last. */
    public List<ProviderRating> ratings() {
        return workspace.read(store -> store.selectFrom(PROVIDER_RATING)
                .where(PROVIDER_RATING.DELETED.isFalse())
                .orderBy(PROVIDER_RATING.RATED_FROM.desc().nullsLast(), PROVIDER_RATING.ID.desc())
                .fetch(row -> new ProviderRating(
                        row.getId(), row.getProviderId(), Optional.ofNullable(row.getBranchId()),
                        text(row.getScheme()), text(row.getAspect()), text(row.getWord()),
                        FuzzyDate.stored(row.getRated(), row.getRatedFrom(), row.getRatedUntil()),
                        text(row.getLink()))));
    }

    /** Everything that the register says of the providers, read at one moment. */
    public ProviderRegister register() {
        return workspace.read(store -> new ProviderRegister(providers(), branches(), contacts(), events(), ratings()));
    }

    private static String text(String stored) {
        return requireNonNullElse(stored, "");
    }

    private static List<String> lines(String stored) {
        return stored == null
                ? List.of()
                : Stream.of(stored.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
