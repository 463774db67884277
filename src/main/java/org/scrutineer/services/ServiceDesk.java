package org.scrutineer.services;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.services.Service.People;
import org.scrutineer.ui.Problem;

/** What services are read and changed with, in the window and on the command line. */
public record ServiceDesk(ServiceStore services, CommitteeStore committees, Ledger ledger) {

    /**
     * The one service that a person means by its title or a part of it.
     *
     * @throws Problem that names those that could be meant
     */
    public Service service(String title) {
        return Titled.find(
                services.services(), Service::title, title, "service",
                "Add it first: scrutineer service add “" + title.strip() + "”.");
    }

    /** The one figure of a service that a person means by its words or a part of them. */
    public StatedFigure figure(Service service, String words) {
        return Titled.find(
                services.figures(service.id()), StatedFigure::words, words, "figure of " + service.title(),
                "Add it first: scrutineer service figure add “" + service.title() + "” “" + words.strip() + "”.");
    }

    /** A new service of which nothing but its title is known. @throws Problem without a title, or with one that is taken */
    public Service begun(String title) {
        if (title.isBlank()) {
            throw new Problem("The service has no title.", "Give it one.");
        }
        services.services().stream()
                .filter(other -> other.title().equalsIgnoreCase(title.strip()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem("There is a service called “" + other.title() + "” already.",
                            "Change that one, or give another title.");
                });
        return new Service(
                ledger.newId(), title.strip(), Optional.empty(), "", People.UNKNOWN, "", Optional.empty());
    }

    /** The edits that begin a service, as one undo step. */
    public Draft begin(String title) {
        return ServiceEdits.service(begun(title), List.of());
    }

    /** Keeps a service with the committee of that name, which may be a new one; nothing changes it. */
    Draft kept(Service service, Optional<String> committee) {
        Optional<String> named = committee.map(String::strip).filter(name -> !name.isEmpty());
        if (named.isEmpty()) {
            return ServiceEdits.service(service, List.of());
        }
        Optional<UUID> known = committees.committeeNamed(named.get()).map(Committee::id);
        UUID id = known.orElseGet(ledger::newId);
        List<Edit> made = known.isPresent()
                ? List.of()
                : List.of(Edit.typed(Committee.KIND, id, "name", Fields.of("name", named.get())));
        return ServiceEdits.service(
                new Service(
                        service.id(), service.title(), Optional.of(id), service.meeting(), service.people(),
                        service.framework(), service.statedBase()),
                made);
    }

    /** The place after the last figure. */
    int nextFigure(Service service) {
        return services.figures(service.id()).stream().mapToInt(StatedFigure::ordinal).max().orElse(0) + 1;
    }
}
