package org.scrutineer.providers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;

/** The branches of a provider and the people to speak to there. */
final class PeopleAndPlaces {
    private final ProvidersModel model;
    private final RecordRows<Branch> branches;
    private final RecordRows<Contact> contacts;
    private final VBox node;

    PeopleAndPlaces(ProvidersModel model) {
        this.model = model;
        branches = new RecordRows<>(List.of("Branch", "Area", "Registration"), "Add a branch", new RecordRows.Way<>(
                Branch::id, branch -> List.of(branch.name(), branch.area(), branch.registration()),
                (branch, texts) -> keep(new Branch(
                        branch.id(), branch.provider(), texts.get(0), texts.get(1), texts.get(2))),
                branch -> provider().ifPresent(provider -> model.editing().remove(
                        Branch.KIND, branch.id(), "branch " + branch.name() + " of " + provider.name())),
                name -> provider().ifPresent(provider -> keep(new Branch(
                        model.editing().newId(), provider.id(), name, "", "")))));
        contacts = new RecordRows<>(
                List.of("Contact", "Post", "Telephone", "E-mail"), "Add a contact", new RecordRows.Way<>(
                        Contact::id,
                        contact -> List.of(contact.name(), contact.post(), contact.telephone(), contact.email()),
                        (contact, texts) -> keep(new Contact(
                                contact.id(), contact.provider(), texts.get(0), texts.get(1), texts.get(3),
                                texts.get(2))),
                        contact -> provider().ifPresent(provider -> model.editing().remove(
                                Contact.KIND, contact.id(), "contact at " + provider.name())),
                        name -> provider().ifPresent(provider -> keep(new Contact(
                                model.editing().newId(), provider.id(), name, "", "", "")))));
        node = new VBox(
                Sections.titled("Branches", branches.node()),
                Sections.titled("Contacts", Words.small("Never printed in a paper."), contacts.node()));
        node.getStyleClass().add("in-hand-parts");
    }

    VBox node() {
        return node;
    }

    void show(ProviderRegister register, Provider provider) {
        branches.show(register.branches(provider.id()));
        contacts.show(register.contacts(provider.id()));
    }

    void commit() {
        branches.commit();
        contacts.commit();
    }

    private Optional<Provider> provider() {
        return model.providerInHand();
    }

    private void keep(Branch branch) {
        owner(branch.provider()).ifPresent(provider -> model.editing().branch(provider, branch));
    }

    private void keep(Contact contact) {
        owner(contact.provider()).ifPresent(provider -> model.editing().contact(provider, contact));
    }

    /** What was typed for the provider before goes to that one, also when another is in hand already. */
    private Optional<Provider> owner(UUID id) {
        return model.readingProperty().get().flatMap(now -> now.register().provider(id));
    }
}
