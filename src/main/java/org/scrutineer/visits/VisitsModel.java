package org.scrutineer.visits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderRegister;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;
import org.scrutineer.visits.VisitRow.Show;

/** All quality visits, which of them is in hand, and what a new one is planned with. */
public final class VisitsModel {
    private final VisitDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final Rows<VisitRow> rows;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Show> show = new ReadOnlyObjectWrapper<>(Show.ALL);
    private final ObjectProperty<Optional<Wish>> wish = new SimpleObjectProperty<>(Optional.empty());

    /** That a new visit is asked for. @param provider to whom, where that is known */
    record Wish(Optional<UUID> provider) {}

    /** All that was read at one moment. */
    record Reading(List<VisitRow> rows, ProviderRegister providers, List<QuestionSet> questionSets) {
        /** How the question set of a visit is called, or empty. */
        String questions(Visit visit) {
            return questionSets.stream().filter(set -> set.id().equals(visit.plan().questionSet())).findFirst()
                    .map(QuestionSet::name).orElse("");
        }
    }

    public VisitsModel(VisitDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.rows = new Rows<>(background, VisitRow::words);
    }

    /** Follows the ledger until the subscription ends. */
    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    ChangesModel changes() {
        return changes;
    }

    UUID newId() {
        return desk.ledger().newId();
    }

    Rows<VisitRow> rows() {
        return rows;
    }

    /** Nothing before the visits were read once. */
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    Optional<VisitRow> visitInHand() {
        return reading.get().flatMap(now -> inHand.get().flatMap(id -> now.rows().stream()
                .filter(row -> row.id().equals(id)).findFirst()));
    }

    public void takeInHand(UUID visit) {
        inHand.set(Optional.of(visit));
    }

    /** The next time that the list is shown, it asks for a new visit. @param provider to whom, where that is known */
    public void wantNew(Optional<UUID> provider) {
        wish.set(Optional.of(new Wish(provider)));
    }

    ObjectProperty<Optional<Wish>> wishProperty() {
        return wish;
    }

    ReadOnlyObjectProperty<Show> showProperty() {
        return show.getReadOnlyProperty();
    }

    void show(Show which) {
        show.set(which);
        rows.filter(which);
    }

    int count(Show which) {
        return rows.count(which);
    }

    /** One undo step. @param what is changed, for the undo button */
    void make(VisitRow row, String what, Edit... edits) {
        String day = row.visit().day().text();
        changes.make(Draft.edit(
                what + ": visit to " + row.provider() + (day.isEmpty() ? "" : ", " + day), Optional.empty(), edits));
    }

    private void read() {
        background.quietly(progress -> readNow(), now -> {
            rows.set(now.rows());
            reading.set(Optional.of(now));
            if (visitInHand().isEmpty()) {
                inHand.set(now.rows().stream().findFirst().map(VisitRow::id));
            }
        }, changes::failed);
    }

    private Reading readNow() {
        ProviderRegister register = desk.providers().providers().register();
        Map<UUID, String> names = register.providers().stream()
                .collect(Collectors.toMap(Provider::id, Provider::name));
        Map<UUID, String> branches = new HashMap<>();
        register.branches().forEach(branch -> branches.put(branch.id(), branch.name()));
        List<VisitRow> all = desk.visits().whole().stream()
                .map(whole -> VisitRow.of(
                        whole, desk.ratings(whole),
                        List.of(names.getOrDefault(whole.visit().provider(), "Unknown provider"),
                                whole.visit().branch().map(id -> branches.getOrDefault(id, "")).orElse("")),
                        desk.today().get()))
                .sorted(VisitRow.order())
                .toList();
        return new Reading(all, register, desk.visits().questionSets());
    }
}
