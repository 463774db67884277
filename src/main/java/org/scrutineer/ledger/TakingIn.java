package org.scrutineer.ledger;

import static org.scrutineer.workspace.tables.Tables.ACKNOWLEDGED;
import static org.scrutineer.workspace.tables.Tables.CHANGE;
import static org.scrutineer.workspace.tables.Tables.HELD_CHANGE;
import static org.scrutineer.workspace.tables.Tables.PACK_IN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/**
 * Joins what came from another workspace with what is here. The changes of both are all kept: who replaced what is in
 * the changes themselves, so neither the order in which parcels come nor how often has a say. Lives inside one
 * transaction.
 */
final class TakingIn {
    private final DSLContext store;
    private final Kinds kinds;
    private final UUID here;

    /** @param here the id of this workspace */
    TakingIn(DSLContext store, Kinds kinds, UUID here) {
        this.store = store;
        this.kinds = kinds;
        this.here = here;
    }

    Arrived take(Parcel parcel, Instant now) {
        new ParcelCheck(kinds).check(parcel);
        Map<UUID, Waiting> candidates = candidates(parcel);
        Set<UUID> known = known(candidates.values());
        candidates.keySet().removeAll(known);
        Joining joining = Joining.of(store, kinds, candidates.values());
        boolean gap = gap(parcel.sender());
        writePack(parcel.sender(), now);
        Set<UUID> marked = write(parcel, joining);
        wait(joining.waiting());
        acknowledge(parcel.sender());
        return told(parcel, joining, marked, gap);
    }

    /** A change with the action it is part of, and the pack that brought it. */
    record Waiting(SetHeader set, Change.Linked linked, UUID pack) {
        Change change() {
            return linked.change();
        }
    }

    /** What waited comes first: it is older than what brings the news that lets it join. */
    private Map<UUID, Waiting> candidates(Parcel parcel) {
        Map<UUID, Waiting> candidates = new LinkedHashMap<>();
        store.selectFrom(HELD_CHANGE).orderBy(HELD_CHANGE.PLACE).forEach(row -> {
            String[] lines = row.getContent().split("\n", 2);
            candidates.put(row.getId(), new Waiting(Lines.set(lines[0]), Lines.change(lines[1]), row.getPackId()));
        });
        Map<UUID, SetHeader> sets = new LinkedHashMap<>();
        parcel.sets().forEach(set -> sets.put(set.id(), set));
        parcel.changes().forEach(linked -> candidates.put(linked.change().id(), new Waiting(
                sets.get(linked.change().set()), linked, parcel.sender().pack())));
        return candidates;
    }

    /** @throws org.scrutineer.ui.Problem when one that is here says something else */
    private Set<UUID> known(Collection<Waiting> candidates) {
        Map<UUID, String> hashes = new LinkedHashMap<>();
        candidates.forEach(each -> hashes.put(each.change().id(), each.linked().hash()));
        Set<UUID> known = new HashSet<>();
        Asked.of(hashes.keySet()).forEach(asked -> store.select(CHANGE.ID, CHANGE.HASH)
                .from(asked)
                .join(CHANGE)
                .on(CHANGE.ID.eq(Asked.ID))
                .forEach(row -> {
                    if (!row.value2().equals(hashes.get(row.value1()))) {
                        throw ParcelCheck.damaged();
                    }
                    known.add(row.value1());
                }));
        return known;
    }

    private void writePack(Parcel.Sender sender, Instant now) {
        // The same pack may come again, and bring what it had to hold back before.
        if (store.fetchCount(PACK_IN, PACK_IN.ID.eq(sender.pack())) == 0) {
            store.insertInto(PACK_IN)
                    .columns(PACK_IN.ID, PACK_IN.WORKSPACE_ID, PACK_IN.NUMBER, PACK_IN.ACTOR, PACK_IN.DEVICE,
                            PACK_IN.MADE_AT, PACK_IN.THROUGH, PACK_IN.TAKEN_AT, PACK_IN.JOINED)
                    .values(sender.pack(), sender.workspace(), sender.number(), sender.author().actor(),
                            sender.author().device(), sender.at().atOffset(ZoneOffset.UTC),
                            through(sender).orElse(null),
                            now.atOffset(ZoneOffset.UTC), 0)
                    .execute();
        } else {
            through(sender).ifPresent(through -> store.update(PACK_IN)
                    .set(PACK_IN.THROUGH, through)
                    .where(PACK_IN.ID.eq(sender.pack()))
                    .execute());
        }
    }

    /** How far the sender's ledger is here with this pack; unknown where the pack builds on one that never came. */
    private Optional<UUID> through(Parcel.Sender sender) {
        return sender.complete()
                .filter(complete -> complete.to().equals(here))
                .filter(complete -> complete.after().isEmpty() || store.fetchCount(PACK_IN,
                        PACK_IN.WORKSPACE_ID.eq(sender.workspace()).and(
                                PACK_IN.THROUGH.eq(complete.after().get()))) > 0)
                .map(Parcel.Complete::through);
    }

    /** Whether the sender takes it that there is more here than there is, as after this was put back to a backup. */
    private boolean gap(Parcel.Sender sender) {
        boolean builds = sender.complete().isPresent() && sender.to().filter(here::equals).isPresent()
                && through(sender).isEmpty();
        return builds || sender.known().stream()
                .anyMatch(known -> known.workspace().equals(here) && !isHere(known.through()));
    }

    private boolean isHere(UUID change) {
        return store.fetchCount(CHANGE, CHANGE.ID.eq(change)) > 0;
    }

    /** @return the records marked as deleted that this may have brought back */
    private Set<UUID> write(Parcel parcel, Joining joining) {
        SetWriter writer = new SetWriter(store);
        writer.writeSets(joining.newSets());
        // One batch for all: which of them are current is decided when all are there.
        Map<UUID, UUID> packs = new LinkedHashMap<>();
        joining.joined().forEach(each -> packs.put(each.change().id(), each.pack()));
        writer.writeChanges(joining.joined().stream().map(Waiting::linked).toList(), packs::get);
        writer.keep(parcel.attachments());
        count(packs.values());
        Map<UUID, RecordKind> records = new LinkedHashMap<>();
        joining.joined().forEach(each -> records.put(
                each.change().key().record(), kinds.named(each.change().kind())));
        Referring referring = new Referring(store, kinds);
        Set<UUID> touched = new LinkedHashSet<>(records.keySet());
        touched.addAll(referring.named(records));
        new Projection(store, kinds).show(records, joining.newRecords(), Heads.of(store, kinds, records.keySet()));
        touched.addAll(referring.named(records));
        return new Lives(store, kinds).show(touched);
    }

    private void count(Collection<UUID> packs) {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        packs.forEach(pack -> counts.merge(pack, 1, Integer::sum));
        counts.forEach((pack, joined) -> store.update(PACK_IN)
                .set(PACK_IN.JOINED, PACK_IN.JOINED.plus(joined))
                .where(PACK_IN.ID.eq(pack))
                .execute());
    }

    private void wait(List<Waiting> waiting) {
        store.deleteFrom(HELD_CHANGE).execute();
        if (!waiting.isEmpty()) {
            BatchBindStep batch = store.batch(store.insertInto(HELD_CHANGE)
                    .columns(HELD_CHANGE.ID, HELD_CHANGE.PACK_ID, HELD_CHANGE.CONTENT)
                    .values((UUID) null, null, null));
            waiting.forEach(each -> batch.bind(
                    each.change().id(), each.pack(), Lines.of(each.set()) + "\n" + Lines.of(each.linked())));
            batch.execute();
        }
    }

    /**
     * What the sender says it knows of this workspace holds, also where it is less than was known before, or nothing:
     * the sender may have been put back to an older state. So may this workspace: what it lost, nobody knows any more.
     */
    private void acknowledge(Parcel.Sender sender) {
        store.deleteFrom(ACKNOWLEDGED).where(ACKNOWLEDGED.WORKSPACE_ID.eq(sender.workspace())).execute();
        sender.known().stream()
                .filter(known -> known.workspace().equals(here) && isHere(known.through()))
                .forEach(known -> store.insertInto(ACKNOWLEDGED)
                        .columns(ACKNOWLEDGED.WORKSPACE_ID, ACKNOWLEDGED.THROUGH)
                        .values(sender.workspace(), known.through())
                        .execute());
    }

    private Arrived told(Parcel parcel, Joining joining, Set<UUID> marked, boolean gap) {
        List<UUID> records = new ArrayList<>(marked);
        parcel.changes().forEach(linked -> records.add(linked.change().key().record()));
        joining.joined().forEach(each -> records.add(each.change().key().record()));
        Clashes all = new Clashes(store, kinds);
        List<Clash> clashes = all.of(new LinkedHashSet<>(records));
        Set<UUID> inClash = all.changes(clashes);
        int clashing = (int) joining.joined().stream().filter(each -> inClash.contains(each.change().id())).count();
        Set<UUID> fromHere = new HashSet<>();
        parcel.changes().forEach(linked -> fromHere.add(linked.change().id()));
        int joined = joining.joined().size() - clashing;
        int waiting = (int) joining.waiting().stream().filter(each -> fromHere.contains(each.change().id())).count();
        int fresh = (int) joining.joined().stream().filter(each -> fromHere.contains(each.change().id())).count();
        return new Arrived(
                parcel.sender().pack(), joined, fromHere.size() - fresh - waiting, clashing, waiting, clashes, gap);
    }
}
