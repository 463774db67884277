package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;

/** What a person changes in the register of providers, each as one undo step. */
public final class ProviderEdits {
    private ProviderEdits() {}

    /** Keeps a provider: a new one where there is none with that id yet. */
    public static Draft provider(Provider provider) {
        return Draft.edit("Provider " + provider.name(), Optional.empty(), edits(provider).toArray(Edit[]::new));
    }

    /** Everything that the register says of a provider itself. */
    public static List<Edit> edits(Provider provider) {
        List<Edit> edits = new ArrayList<>();
        edits.add(text(Provider.KIND, provider.id(), "name", "name", provider.name()));
        edits.add(text(Provider.KIND, provider.id(), "other names", "also_known",
                String.join("\n", provider.alsoKnown())));
        edits.add(text(Provider.KIND, provider.id(), "framework", "framework", provider.framework()));
        edits.add(text(Provider.KIND, provider.id(), "registration", "registration", provider.registration()));
        edits.add(text(Provider.KIND, provider.id(), "note", "note", provider.note()));
        return edits;
    }

    public static Draft branch(Provider provider, Branch branch) {
        return Draft.edit("Branch " + branch.name() + " of " + provider.name(), Optional.empty(),
                Edit.typed(Branch.KIND, branch.id(), "place", Fields.of("provider_id", branch.provider())),
                text(Branch.KIND, branch.id(), "name", "name", branch.name()),
                text(Branch.KIND, branch.id(), "area", "area", branch.area()),
                text(Branch.KIND, branch.id(), "registration", "registration", branch.registration()));
    }

    public static Draft contact(Provider provider, Contact contact) {
        return Draft.edit("Contact at " + provider.name(), Optional.empty(),
                Edit.typed(Contact.KIND, contact.id(), "place", Fields.of("provider_id", contact.provider())),
                text(Contact.KIND, contact.id(), "name", "name", contact.name()),
                text(Contact.KIND, contact.id(), "post", "post", contact.post()),
                Edit.typed(Contact.KIND, contact.id(), "address",
                        Fields.of("email", orNull(contact.email())).with("telephone", orNull(contact.telephone()))));
    }

    /** @param reason why, where one is given: a suspension ought to have one */
    public static Draft event(Provider provider, ProviderEvent event, Optional<String> reason) {
        FuzzyDate when = event.happened();
        return Draft.edit(provider.name() + ": " + event.kind().plain(), reason,
                Edit.typed(ProviderEvent.KIND, event.id(), ProviderEvent.EVENT,
                        Fields.of("provider_id", event.provider())
                                .with("kind", event.kind().plain())
                                .with("happened", orNull(when.text()))
                                .with("happened_from", when.from())
                                .with("happened_until", when.until())
                                .with("other_id", event.other().orElse(null))),
                text(ProviderEvent.KIND, event.id(), "note", "note", event.note()));
    }

    public static Draft rating(Provider provider, ProviderRating rating) {
        return Draft.edit(
                rating.scheme() + " rating of " + provider.name(), Optional.empty(),
                edits(rating).toArray(Edit[]::new));
    }

    static List<Edit> edits(ProviderRating rating) {
        FuzzyDate rated = rating.rated();
        return List.of(
                Edit.typed(ProviderRating.KIND, rating.id(), "rating",
                        Fields.of("provider_id", rating.provider())
                                .with("branch_id", rating.branch().orElse(null))
                                .with("scheme", rating.scheme())
                                .with("aspect", orNull(rating.aspect()))
                                .with("word", orNull(rating.word()))
                                .with("rated", orNull(rated.text()))
                                .with("rated_from", rated.from())
                                .with("rated_until", rated.until())),
                text(ProviderRating.KIND, rating.id(), "link", "link", rating.link()));
    }

    /** @param what in words for the undo button: "Branch Northgate of Acorn Homecare" */
    public static Draft remove(RecordKind kind, UUID record, String what) {
        return Draft.edit("Removal of " + what, Optional.empty(), Edit.delete(kind, record));
    }

    private static Edit text(RecordKind kind, UUID record, String group, String column, String value) {
        return Edit.typed(kind, record, group, Fields.of(column, orNull(value)));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
