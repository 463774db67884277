package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.scrutineer.concerns.ConcernRow.Show;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Edit;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** All concerns, the patterns in them and what is looked into; which concern is in hand. */
public final class ConcernsModel {
    private final ConcernDesk desk;
    private final ChangesModel changes;
    private final Background background;
    private final Rows<ConcernRow> rows;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Show> show = new ReadOnlyObjectWrapper<>(Show.ALL);
    private final ObjectProperty<Optional<Wish>> wish = new SimpleObjectProperty<>(Optional.empty());

    /** That a new concern is asked for. @param provider whom it is about, where that is known */
    record Wish(Optional<UUID> provider) {}

    /** All that was read at one moment. */
    record Reading(
            List<ConcernRow> rows, List<Card> patterns, List<Investigation> investigations, List<ConcernRule> rules,
            List<Provider> providers) {
        List<Card> newPatterns() {
            return patterns.stream().filter(card -> card.pattern().standing() == Pattern.Standing.NEW).toList();
        }

        Optional<ConcernRow> row(UUID id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst();
        }

        Map<UUID, String> names() {
            return providers.stream().collect(Collectors.toMap(Provider::id, Provider::name));
        }
    }

    /**
     * A pattern in words.
     *
     * @param rates for the hours of care of each of its providers, a line each
     */
    record Card(Pattern pattern, String name, List<String> rates) {}

    public ConcernsModel(ConcernDesk desk, ChangesModel changes, Background background) {
        this.desk = desk;
        this.changes = changes;
        this.background = background;
        this.rows = new Rows<>(background, ConcernRow::words);
    }

    /** Follows the ledger until the subscription ends. */
    Subscription attach() {
        read();
        return changes.onChange(this::read);
    }

    ConcernDesk desk() {
        return desk;
    }

    ChangesModel changes() {
        return changes;
    }

    Background background() {
        return background;
    }

    Rows<ConcernRow> rows() {
        return rows;
    }

    /** Nothing before the concerns were read once. */
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObjectProperty<Optional<UUID>> inHandProperty() {
        return inHand;
    }

    Optional<ConcernRow> rowInHand() {
        return reading.get().flatMap(now -> inHand.get().flatMap(now::row));
    }

    /** Takes a concern in hand wherever it stands in the list. */
    public void takeInHand(UUID concern) {
        inHand.set(Optional.of(concern));
    }

    ReadOnlyObjectProperty<Show> showProperty() {
        return show.getReadOnlyProperty();
    }

    void show(Show which) {
        show.set(which);
        rows.filter(which);
    }

    /** Opens the list of patterns when the place is shown next. */
    public void showPatterns() {
        show(Show.PATTERNS);
    }

    /** Shows the concerns again, whatever was shown before. */
    public void showConcerns() {
        show(Show.ALL);
    }

    int count(Show which) {
        return switch (which) {
            case PATTERNS -> reading.get().map(now -> now.patterns().size()).orElse(0);
            case INVESTIGATIONS -> reading.get().map(now -> now.investigations().size()).orElse(0);
            case RULES -> -1;
            case ALL, OPEN, UPHELD, NOT_UPHELD, IN_PATTERN -> rows.count(which);
        };
    }

    ObjectProperty<Optional<Wish>> wishProperty() {
        return wish;
    }

    /** Asks for a new concern when the place is shown next. @param provider whom it is about, where that is known */
    public void wantNew(Optional<UUID> provider) {
        wish.set(Optional.of(new Wish(provider)));
    }

    /** One undo step about the concern in hand. */
    void make(ConcernRow row, List<Edit> edits) {
        changes.make(ConcernEdits.draft(
                "Concern about " + row.concern().sort() + " at " + row.provider(), edits));
    }

    private void read() {
        background.quietly(progress -> readNow(), now -> {
            rows.set(now.rows());
            reading.set(Optional.of(now));
            if (rowInHand().isEmpty()) {
                inHand.set(now.rows().stream().findFirst().map(ConcernRow::id));
            }
        }, changes::failed);
    }

    private Reading readNow() {
        List<Provider> providers = desk.visits().providers().providers().providers();
        Map<UUID, String> names = providers.stream().collect(Collectors.toMap(Provider::id, Provider::name));
        List<Pattern> patterns = desk.patterns();
        List<Investigation> investigations = desk.concerns().investigations();
        Set<UUID> noticed = patterns.stream().flatMap(pattern -> pattern.noticed().ids().stream())
                .collect(Collectors.toSet());
        ConcernChains chains = new ConcernChains(desk);
        List<ConcernRow> all = new ArrayList<>();
        for (Concern concern : desk.concerns().concerns()) {
            all.add(new ConcernRow(
                    all.size() + 1, concern, names.getOrDefault(concern.provider(), "An unknown provider"),
                    chains.of(concern), noticed.contains(concern.id())));
        }
        all.sort(ConcernRow.order());
        return new Reading(
                List.copyOf(all), patterns.stream().map(pattern -> card(pattern, names)).toList(), investigations,
                desk.concerns().rules(), providers);
    }

    private Card card(Pattern pattern, Map<UUID, String> names) {
        Noticed noticed = pattern.noticed();
        List<String> rates = noticed.providers().stream()
                .flatMap(provider -> desk.rate(
                        provider,
                        (int) noticed.concerns().stream()
                                .filter(concern -> concern.provider().equals(provider)).count(),
                        noticed.from(), noticed.until()).stream()
                        .map(rate -> names.getOrDefault(provider, "") + ": " + rate.toPlainString()
                                + " for each 10,000 hours of care"))
                .toList();
        return new Card(pattern, new ConcernWords(names).pattern(noticed), rates);
    }
}
