package org.scrutineer.providers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** The register of providers in the window: which are shown, and which one is in hand. */
public final class ProvidersModel {
    /** What the list shows. */
    enum Show {
        ALL("All", Optional.empty()),
        ACTIVE("Active", Optional.of(Standing.ACTIVE)),
        SUSPENDED("Suspended", Optional.of(Standing.SUSPENDED)),
        LEFT("Left", Optional.of(Standing.LEFT));

        private final String words;
        private final Optional<Standing> standing;

        Show(String words, Optional<Standing> standing) {
            this.words = words;
            this.standing = standing;
        }

        String words() {
            return words;
        }

        boolean shows(ProviderRow row) {
            return standing.isEmpty() || standing.get() == row.standing();
        }
    }

    /** @param doubts how many figures of a provider somebody should look at */
    record Reading(ProviderRegister register, ProviderSchemes schemes, Map<UUID, Integer> doubts) {}

    private final ProviderDesk desk;
    private final Supplier<Map<UUID, Integer>> doubts;
    private final ChangesModel changes;
    private final Background background;
    private final ProviderEditing editing;
    private final Rows<ProviderRow> rows;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty wantsNew = new SimpleBooleanProperty();

    /** @param doubts how many figures of each provider somebody should look at; asked apart from the screen */
    public ProvidersModel(
            ProviderDesk desk, Supplier<Map<UUID, Integer>> doubts, ChangesModel changes, Background background) {
        this.desk = desk;
        this.doubts = doubts;
        this.changes = changes;
        this.background = background;
        this.editing = new ProviderEditing(desk, changes);
        this.rows = new Rows<>(background, ProviderRow::words);
    }

    /** Follows the register until the subscription ends. */
    public Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    /** Opens the list with a new provider asked for. */
    public void wantNew() {
        wantsNew.set(true);
    }

    BooleanProperty wantsNewProperty() {
        return wantsNew;
    }

    /** Nothing before the register was read once. */
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    Rows<ProviderRow> rows() {
        return rows;
    }

    ProviderEditing editing() {
        return editing;
    }

    ChangesModel changes() {
        return changes;
    }

    ReadOnlyObjectProperty<Show> showProperty() {
        return show;
    }

    void show(Show chosen) {
        show.set(chosen);
        rows.filter(chosen::shows);
    }

    int count(Show which) {
        return rows.count(which::shows);
    }

    /** Takes one provider in hand, also one that has not been read yet. */
    public void takeInHand(UUID provider) {
        inHand.set(Optional.of(provider));
    }

    ReadOnlyObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    Optional<Provider> providerInHand() {
        return reading.get().flatMap(now -> inHand.get().flatMap(now.register()::provider));
    }

    /** How those that the chosen filter shows are rated, under each scheme that somebody uses. */
    List<ProviderTally> tallies() {
        return reading.get().map(now -> {
            List<Provider> shown = rows.all().stream().filter(show.get()::shows).map(ProviderRow::provider).toList();
            List<ProviderTally> all = now.schemes().schemes().stream()
                    .map(scheme -> ProviderTally.of(now.register(), shown, scheme, Optional.empty()))
                    .toList();
            List<ProviderTally> used = all.stream().filter(tally -> tally.counted() > 0).toList();
            return used.isEmpty() ? all.subList(0, Math.min(1, all.size())) : used;
        }).orElse(List.of());
    }

    private void read() {
        background.quietly(progress -> {
            ProviderDesk.Reading now = desk.read();
            return new Reading(now.register(), now.schemes(), doubts.get());
        }, this::arrived, changes::failed);
    }

    private void arrived(Reading now) {
        rows.set(ProviderRow.of(now));
        if (inHand.get().flatMap(now.register()::provider).isEmpty()) {
            inHand.set(rows.shown().stream().map(ProviderRow::id).findFirst());
        }
        reading.set(Optional.of(now));
    }
}
