package org.scrutineer.services;

import static java.util.Objects.requireNonNullElse;
import static org.scrutineer.workspace.tables.Tables.SERVICE;
import static org.scrutineer.workspace.tables.Tables.STATED_FIGURE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.services.Service.People;
import org.scrutineer.services.StatedFigure.Confidence;
import org.scrutineer.services.StatedFigure.Stated;
import org.scrutineer.workspace.Workspace;
import org.scrutineer.workspace.tables.tables.records.ServiceRecord;
import org.scrutineer.workspace.tables.tables.records.StatedFigureRecord;

/** Reads services and what is stated about them. What is marked as deleted is left out. */
public final class ServiceStore {
    private final Workspace workspace;

    public ServiceStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All services by title. */
    public List<Service> services() {
        return workspace.read(store -> store.selectFrom(SERVICE)
                .where(SERVICE.DELETED.isFalse())
                .orderBy(SERVICE.TITLE, SERVICE.ID)
                .fetch(ServiceStore::service));
    }

    public Optional<Service> service(UUID id) {
        return services().stream().filter(service -> service.id().equals(id)).findFirst();
    }

    /** What is stated about a service, in its order. */
    public List<StatedFigure> figures(UUID service) {
        return workspace.read(store -> store.selectFrom(STATED_FIGURE)
                .where(STATED_FIGURE.SERVICE_ID.eq(service), STATED_FIGURE.DELETED.isFalse())
                .orderBy(STATED_FIGURE.ORDINAL, STATED_FIGURE.ID)
                .fetch(ServiceStore::figure));
    }

    private static Service service(ServiceRecord row) {
        return new Service(
                row.getId(),
                text(row.getTitle()),
                Optional.ofNullable(row.getCommitteeId()),
                text(row.getMeeting()),
                new People(text(row.getPresentedBy()), text(row.getLeadMember())),
                text(row.getFramework()),
                Optional.ofNullable(row.getStatedBase()));
    }

    private static StatedFigure figure(StatedFigureRecord row) {
        return new StatedFigure(
                row.getId(),
                row.getServiceId(),
                requireNonNullElse(row.getOrdinal(), 0),
                text(row.getWords()),
                new Stated(text(row.getAmount()), text(row.getUnit()), text(row.getSource()), text(row.getAsAt())),
                Confidence.called(text(row.getConfidence())));
    }

    private static String text(String held) {
        return requireNonNullElse(held, "");
    }
}
