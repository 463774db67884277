package org.scrutineer.clashes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ledger.Draft;

/** What is to be decided, and which of it is in hand. */
public final class ClashesModel {
    private final ClashDesk desk;
    private final Deciding deciding;
    private final ChangesModel changes;
    private final ReadOnlyObjectWrapper<Optional<List<OpenClash>>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<String> later = new HashSet<>();
    private Optional<Arrived> arrived = Optional.empty();
    private Optional<UUID> wanted = Optional.empty();

    public ClashesModel(ClashDesk desk, ChangesModel changes) {
        this.desk = desk;
        this.deciding = new Deciding(desk);
        this.changes = changes;
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<List<OpenClash>>> openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> inHandProperty() {
        return inHand.getReadOnlyProperty();
    }

    /** What came of the pack that was taken in last; its counts stand at the head until the place is left. */
    public void arrived(Arrived pack) {
        arrived = Optional.of(pack);
    }

    /** Takes the first of a record in hand, as soon as it is read. */
    public void want(UUID record) {
        wanted = Optional.of(record);
    }

    Subscription attach() {
        read();
        return Subscription.combine(changes.onChange(this::read), () -> {
            arrived = Optional.empty();
            later.clear();
        });
    }

    private void read() {
        changes.ask(ledger -> desk.open(), this::show);
    }

    private void show(List<OpenClash> read) {
        int before = open.get().flatMap(all -> inHand.get().map(key -> place(all, key))).orElse(0);
        Optional<String> next = wanted
                .flatMap(record -> read.stream().filter(each -> each.clash().record().equals(record)).findFirst())
                .map(OpenClash::key)
                .or(() -> inHand.get().filter(key -> place(read, key) >= 0))
                .or(() -> next(read, before));
        wanted = Optional.empty();
        open.set(Optional.of(read));
        inHand.set(next);
    }

    private static int place(List<OpenClash> all, String key) {
        return all.stream().map(OpenClash::key).toList().indexOf(key);
    }

    /** The first from a place on that was not put off, or else any. */
    private Optional<String> next(List<OpenClash> all, int from) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        for (int step = 0; step < all.size(); step++) {
            OpenClash each = all.get(Math.floorMod(from + step, all.size()));
            if (!later.contains(each.key())) {
                return Optional.of(each.key());
            }
        }
        return Optional.of(all.get(Math.floorMod(from, all.size())).key());
    }

    Optional<OpenClash> clash() {
        return open.get().flatMap(all -> all.stream()
                .filter(each -> inHand.get().filter(each.key()::equals).isPresent()).findFirst());
    }

    boolean isPutOff(OpenClash clash) {
        return later.contains(clash.key());
    }

    void takeInHand(String key) {
        inHand.set(Optional.of(key));
    }

    /** Goes round. */
    void move(int step) {
        List<OpenClash> all = open.get().orElse(List.of());
        if (!all.isEmpty()) {
            int at = inHand.get().map(key -> place(all, key)).orElse(0);
            takeInHand(all.get(Math.floorMod(at + step, all.size())).key());
        }
    }

    /** Leaves the one in hand open, and goes on to the next. */
    void putOff() {
        clash().ifPresent(clash -> {
            List<OpenClash> all = open.get().orElse(List.of());
            later.add(clash.key());
            inHand.set(next(all, place(all, clash.key()) + 1));
        });
    }

    void take(Version version, Optional<String> reason) {
        clash().ifPresent(clash -> changes.make(deciding.take(clash, version, reason)));
    }

    /** Asks what of the one in hand can be written new; nothing where only a version can be chosen. */
    void entries(Consumer<List<Entry>> answer) {
        clash().ifPresent(clash -> changes.ask(ledger -> deciding.entries(clash), entries -> {
            if (inHand.get().filter(clash.key()::equals).isPresent()) {
                answer.accept(entries);
            }
        }));
    }

    /** @param on the version whose other columns stay */
    void write(OpenClash clash, Version on, Map<String, String> texts, Optional<String> reason) {
        changes.makeOf(() -> writing(clash, on, texts, reason));
    }

    private Draft writing(OpenClash clash, Version on, Map<String, String> texts, Optional<String> reason) {
        return deciding.write(clash, on, texts, reason);
    }

    /** How many, in words. */
    String title() {
        int count = open.get().map(List::size).orElse(0);
        return count == 0 ? "Everything is decided" : count + " to decide";
    }

    /** What was brought, or what this is about. */
    String summary() {
        return arrived.map(ArrivedWords::of)
                .orElseGet(() -> ArrivedWords.open(open.get().map(List::size).orElse(0)));
    }

    boolean hasArrived() {
        return arrived.isPresent();
    }
}
