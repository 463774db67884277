package org.scrutineer.visits;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;

/** The visits to one provider, the newest first. */
public final class ProviderVisitsModel {
    private final VisitDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final UUID provider;
    private final ReadOnlyObjectWrapper<List<VisitLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public ProviderVisitsModel(VisitDesk desk, ChangesModel changes, Background background, UUID provider) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.provider = provider;
    }

    ReadOnlyObjectProperty<List<VisitLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Follows the store until the subscription ends. */
    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    private void read() {
        background.quietly(_ -> lines(), lines::set, changes::failed);
    }

    private List<VisitLine> lines() {
        return desk.visits().visits().stream()
                .filter(visit -> visit.provider().equals(provider))
                .map(visit -> desk.whole(visit.id()))
                .map(whole -> VisitLine.of(whole, desk.ratings(whole), desk.today().get()))
                .toList();
    }
}
