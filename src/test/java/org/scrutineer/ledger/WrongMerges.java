package org.scrutineer.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The merges that look right and lose work. Each must be found out by the simulation. */
enum WrongMerges implements Simulation.Merging {
    /** Of two values the one with the later clock is taken, and nobody is asked. */
    LAST_WRITE_WINS {
        @Override
        public void takeIn(Site site, Parcel parcel) {
            site.exchange().takeIn(parcel);
            decide(site, Comparator.comparing((Disagreement.Side side) -> side.entry().set().at()));
        }
    },
    /** Of two values the one that came last is taken. */
    ARRIVAL_WINS {
        @Override
        public void takeIn(Site site, Parcel parcel) {
            site.exchange().takeIn(parcel);
            decide(site, Comparator.comparing((Disagreement.Side side) -> !side.here()));
        }
    },
    /** Values come without what their authors had seen. */
    NO_BASE {
        @Override
        public void takeIn(Site site, Parcel parcel) {
            Set<UUID> here = site.changes();
            site.exchange().takeIn(changed(parcel, UnaryOperator.identity(), parent -> List.of(), change -> !here
                    .contains(change.id())));
        }
    },
    /** What comes before its forerunners is thrown away. */
    ORPHANS_DROPPED {
        @Override
        public void takeIn(Site site, Parcel parcel) {
            site.exchange().takeIn(parcel);
            site.dropHeld();
        }
    },
    /** What comes gets new ids, as rows of an import do. */
    NEW_IDS {
        @Override
        public void takeIn(Site site, Parcel parcel) {
            Map<UUID, UUID> fresh = new HashMap<>();
            parcel.changes().forEach(linked -> fresh.put(linked.change().id(), site.ledger().newId()));
            site.exchange().takeIn(changed(
                    parcel, id -> fresh.getOrDefault(id, id),
                    parents -> parents.stream().map(id -> fresh.getOrDefault(id, id)).toList(), change -> true));
        }
    };

    private static void decide(Site site, Comparator<Disagreement.Side> wins) {
        for (Clash clash : site.ledger().clashes()) {
            site.exchange().disagreement(clash).ifPresent(disagreement -> {
                HistoryEntry winner = disagreement.sides().stream()
                        .filter(side -> side.entry().group().equals(clash.group()))
                        .max(wins)
                        .orElseThrow()
                        .entry();
                RecordKind kind = Register.KINDS.stream().filter(each -> each.name().equals(clash.kind())).findFirst()
                        .orElseThrow();
                Fields value = new Fields(MergeOracle.complete(clash.kind(), clash.group(), winner.after()));
                site.ledger().apply(new Draft(
                        Draft.Kind.DECISION, "Merged", Optional.empty(),
                        List.of(site.own(Edit.typed(kind, clash.record(), clash.group(), value))), List.of()));
            });
        }
    }

    /** A parcel as it would be had its workspace written it so: the hashes are right. */
    private static Parcel changed(
            Parcel parcel, UnaryOperator<UUID> ids, UnaryOperator<List<UUID>> parents,
            java.util.function.Predicate<Change> kept) {
        Chain chain = new Chain();
        Map<UUID, String> sets = new HashMap<>();
        parcel.sets().forEach(set -> sets.put(set.id(), chain.of(set)));
        List<Change.Linked> changes = new ArrayList<>();
        parcel.changes().stream().filter(linked -> kept.test(linked.change())).forEach(linked -> {
            Change old = linked.change();
            Change change = new Change(
                    ids.apply(old.id()), old.set(), old.key(), old.kind(), old.before(), old.after(), old.source(),
                    parents.apply(old.parents()), old.seen());
            changes.add(new Change.Linked(
                    change, linked.previousHash(), chain.of(linked.previousHash(), sets.get(old.set()), change)));
        });
        return new Parcel(parcel.sender(), parcel.sets(), changes, parcel.attachments());
    }
}
