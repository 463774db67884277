package org.scrutineer.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.committees.Committee;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** All engagement events, and which of them is in hand. */
public final class EventsModel {
    private final VoicesDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final Rows<Voices> events;
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Committee>> committees = new ReadOnlyObjectWrapper<>(List.of());

    public EventsModel(VoicesDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.events = new Rows<>(background, voices -> String.join(
                " ", voices.event().title(), voices.event().place(), voices.event().about(),
                voices.event().held().text()));
    }

    private record Read(List<Voices> events, List<Committee> committees) {}

    /** Follows the ledger until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    VoicesDesk desk() {
        return desk;
    }

    ChangesModel changes() {
        return changes;
    }

    Background background() {
        return background;
    }

    Rows<Voices> events() {
        return events;
    }

    ReadOnlyObjectProperty<List<Committee>> committeesProperty() {
        return committees.getReadOnlyProperty();
    }

    ObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    Optional<Voices> voicesInHand() {
        return inHand.get().flatMap(id -> events.all().stream()
                .filter(voices -> voices.event().id().equals(id)).findFirst());
    }

    void takeInHand(UUID event) {
        inHand.set(Optional.of(event));
    }

    private void read() {
        background.quietly(progress -> new Read(desk.all(), desk.committees()), read -> {
            committees.set(read.committees());
            events.set(read.events());
            if (voicesInHand().isEmpty()) {
                inHand.set(read.events().stream().findFirst().map(voices -> voices.event().id()));
            }
        }, changes::failed);
    }
}
