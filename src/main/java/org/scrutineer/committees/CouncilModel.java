package org.scrutineer.committees;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Problem;

/** The council's settings in the window: every change saves by itself. */
public final class CouncilModel {
    private final CouncilDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<CouncilDesk.Reading>> reading = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    public CouncilModel(CouncilDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<CouncilDesk.Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Follows the settings until the subscription ends. */
    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    private void read() {
        background.quietly(progress -> desk.read(), now -> reading.set(Optional.of(now)), changes::failed);
    }

    void rule(RatingRule rule) {
        changes.makeOf(() -> SettingsEdits.rule(desk.rules(), rule));
    }

    /** A limit as it was typed; what is no number changes nothing and is told. */
    Optional<Problem> limit(RatingRule rule, String typed) {
        if (!typed.strip().matches("\\d{1,4}")) {
            return Optional.of(new Problem("The limit must be a number.", "Write 0 or more."));
        }
        rule(new RatingRule(rule.kind(), Integer.parseInt(typed.strip()), rule.rating(), rule.active()));
        return Optional.empty();
    }

    void officer(Officer officer) {
        if (!officer.name().isBlank()) {
            changes.make(SettingsEdits.officer(officer));
        }
    }

    void newOfficer(String name) {
        officer(new Officer(UUID.randomUUID(), name.strip(), "", ""));
    }

    void remove(Officer officer) {
        changes.make(SettingsEdits.remove(officer));
    }

    /** One level in another way. Its old word becomes another word for it, so that what is stored in it keeps its rating. */
    Optional<Problem> level(CouncilDesk.Scheme scheme, int index, Level level) {
        List<Level> levels = new ArrayList<>(scheme.scheme().levels());
        String before = levels.get(index).word();
        List<String> aliases = new ArrayList<>(level.aliases());
        if (!before.equalsIgnoreCase(level.word()) && !aliases.contains(before)) {
            aliases.add(before);
        }
        aliases.removeIf(level.word()::equalsIgnoreCase);
        levels.set(index, new Level(level.code(), level.word(), level.rag(), aliases));
        return keep(scheme, levels);
    }

    Optional<Problem> add(CouncilDesk.Scheme scheme, String word) {
        List<Level> levels = new ArrayList<>(scheme.scheme().levels());
        levels.add(new Level("", word.strip(), Optional.empty(), List.of()));
        return word.isBlank() ? Optional.empty() : keep(scheme, levels);
    }

    Optional<Problem> remove(CouncilDesk.Scheme scheme, int index) {
        List<Level> levels = new ArrayList<>(scheme.scheme().levels());
        levels.remove(index);
        return keep(scheme, levels);
    }

    /** @param by -1 up, 1 down; at the ends nothing moves */
    Optional<Problem> move(CouncilDesk.Scheme scheme, int index, int by) {
        List<Level> levels = new ArrayList<>(scheme.scheme().levels());
        if (index + by < 0 || index + by >= levels.size()) {
            return Optional.empty();
        }
        Collections.swap(levels, index, index + by);
        return keep(scheme, levels);
    }

    private Optional<Problem> keep(CouncilDesk.Scheme scheme, List<Level> levels) {
        try {
            var kept = SettingsEdits.checked(scheme.scheme().name(), levels);
            changes.make(SettingsEdits.scheme(scheme.id(), kept));
            return Optional.empty();
        } catch (Problem unclear) {
            return Optional.of(unclear);
        }
    }
}
