package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.scrutineer.meetings.MinutesDesk.Choice;
import org.scrutineer.meetings.MinutesDesk.Offered;
import org.scrutineer.meetings.MinutesDesk.Setting;

/** Pasted minutes beside what they seem to say: each offer is changed, chosen or left, and the chosen taken as one. */
public final class MinutesModel {
    private final MeetingsModel all;
    private final UUID meeting;
    private final Optional<UUID> item;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private String text = "";

    /** An offer as it stands on the screen. */
    static final class Entry {
        private final boolean here;
        private Offer offer;
        private boolean chosen;

        Entry(Offered offered) {
            offer = offered.offer();
            here = offered.here();
            // What the text does not say itself is left for the person to choose.
            chosen = !here && !offered.guessed();
        }

        Offer offer() {
            return offer;
        }

        void change(Offer changed) {
            offer = changed;
        }

        /** Whether the meeting has it already. */
        boolean isHere() {
            return here;
        }

        boolean isChosen() {
            return chosen;
        }

        void choose(boolean wanted) {
            chosen = wanted;
        }
    }

    MinutesModel(MeetingsModel all, UUID meeting, Optional<UUID> item) {
        this.all = all;
        this.meeting = meeting;
        this.item = item;
    }

    /** The offers of the text that was read last. */
    ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Reads the text apart from the screen; what was changed in the offers of another text is gone. */
    void read(String pasted) {
        if (!pasted.equals(text)) {
            text = pasted;
            all.background().quietly(
                    progress -> all.sources().desk().read(setting(), pasted),
                    offered -> {
                        if (pasted.equals(text)) {
                            entries.set(offered.stream().map(Entry::new).toList());
                        }
                    },
                    all.editing().changes()::failed);
        }
    }

    int chosen() {
        return (int) entries.get().stream().filter(Entry::isChosen).count();
    }

    /** Takes the chosen offers as one action; {@code done} is called once they are saved. */
    void take(Runnable done) {
        List<Choice> choices = new ArrayList<>();
        entries.get().forEach(entry -> choices.add(new Choice(entry.offer(), entry.isChosen())));
        if (chosen() > 0) {
            all.editing().changes().makeOf(() -> all.sources().desk().take(setting(), choices));
            done.run();
        }
    }

    private Setting setting() {
        return all.sources().desk().setting(meeting, item, Optional.empty());
    }
}
