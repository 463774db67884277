package org.scrutineer.workbench;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.ui.Background;

/** How the ratings of the one review that is open stood before; it comes a little after the list. */
final class PastModel {
    private final OverTime overTime;
    private final Background background;
    private final Background.Failed failed;
    private final ReadOnlyObjectWrapper<OverTime.Reading> reading = new ReadOnlyObjectWrapper<>(
            OverTime.Reading.NOTHING);
    private Optional<UUID> wanted = Optional.empty();

    PastModel(OverTime overTime, Background background, Background.Failed failed) {
        this.overTime = overTime;
        this.background = background;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<OverTime.Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** "▲ from Green", or empty where no paper was issued. */
    String sinceLastPaper(RegisterEntry entry) {
        return reading.get().since().getOrDefault(entry.id(), "");
    }

    /** @param now the review that is open; empty where several are, of which the past says nothing */
    void read(Optional<ReviewReading> now) {
        wanted = now.map(one -> one.review().id());
        if (now.isEmpty()) {
            reading.set(OverTime.Reading.NOTHING);
            return;
        }
        background.quietly(progress -> overTime.read(now.get()), before -> {
            // Two reviews may be opened shortly after each other; only the last one is wanted.
            if (wanted.equals(Optional.of(before.review()))) {
                reading.set(before);
            }
        }, failed);
    }
}
