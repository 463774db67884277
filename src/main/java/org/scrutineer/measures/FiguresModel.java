package org.scrutineer.measures;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;

/** The figures of one provider: the newest of each measure that it ever returned, and how it came there. */
public final class FiguresModel {
    private final MeasureDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final UUID provider;
    private final ReadOnlyObjectWrapper<List<FigureLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public FiguresModel(MeasureDesk desk, ChangesModel changes, Background background, UUID provider) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.provider = provider;
    }

    ReadOnlyObjectProperty<List<FigureLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** Follows the store until the subscription ends. */
    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    private void read() {
        background.quietly(
                progress -> FigureLine.of(desk.measures().measures(), desk.observations().of(provider)), lines::set,
                changes::failed);
    }
}
