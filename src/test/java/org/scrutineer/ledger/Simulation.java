package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;

/**
 * One history of an office and its laptops: they edit, pack, lose, repeat, cut and mix up packs, and in the end have it
 * all. Its number plays it again.
 */
final class Simulation {
    private static final List<String> WORDS = List.of("a", "b", "c");

    private final int number;
    private final Random random;
    private final Merging merging;
    private final MergeOracle oracle = new MergeOracle();
    private final List<Site> sites = new ArrayList<>();
    private final List<Mail> mail = new ArrayList<>();
    private final List<Mail> sent = new ArrayList<>();
    private final List<UUID> shared = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Edits edits;
    private final Parcels parcels;
    private final Promises promises = new Promises(oracle);

    /** How a workspace takes in what came; a wrong one is found out. */
    interface Merging {
        void takeIn(Site site, Parcel parcel);
    }

    private record Mail(Site to, Parcel parcel) {}

    Simulation(int number, IntFunction<Workspace> workspaces, Merging merging) {
        this.number = number;
        this.random = new Random(number * 7919L);
        this.merging = merging;
        this.edits = new Edits(random, WORDS);
        this.parcels = new Parcels(random, oracle, sites);
        int laptops = laptops();
        int older = random.nextInt(4) == 0 ? 1 + random.nextInt(laptops) : 0;
        for (int place = 0; place <= laptops; place++) {
            Duration ahead = random.nextInt(3) == 0 ? Duration.ofHours(random.nextInt(2000) - 1000) : Duration.ZERO;
            sites.add(new Site(place, workspaces.apply(place), ahead, older > 0 && place == older, random));
        }
    }

    /** Mostly few, since few meet more often. */
    private int laptops() {
        int chance = random.nextInt(100);
        return chance < 60 ? 2 : chance < 85 ? 3 : chance < 97 ? 4 + random.nextInt(2) : 6 + random.nextInt(7);
    }

    void play() {
        try {
            begin();
            for (int step = 8 + 4 * sites.size(); step > 0; step--) {
                step();
            }
            end();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(story() + "\n" + failure.getMessage(), failure);
        }
    }

    private void begin() {
        Site office = sites.getFirst();
        for (int count = 0; count < 3; count++) {
            edit(office);
        }
        sites.subList(1, sites.size()).forEach(laptop -> take(new Mail(laptop, parcels.out(office))));
    }

    private void step() {
        Site site = any(sites);
        int choice = random.nextInt(100);
        if (choice < 44) {
            edit(site);
        } else if (choice < 52) {
            takeBack(site);
        } else if (choice < 58) {
            decide(site);
        } else if (choice < 76) {
            pack(site);
        } else if (choice < 96) {
            deliver();
        } else if (!sent.isEmpty()) {
            take(any(sent));
        }
    }

    private void edit(Site site) {
        MergeOracle.State before = oracle.state(site.known);
        List<Edit> draft = edits.some(site, before, shared);
        Draft.Kind kind = random.nextInt(5) == 0 ? Draft.Kind.IMPORT : Draft.Kind.EDIT;
        apply(site, before, new Draft(kind, "Step", Optional.empty(), draft, edits.files(draft)));
    }

    private void apply(Site site, MergeOracle.State before, Draft draft) {
        Set<GroupKey> expected = Promises.changes(draft, before);
        switch (site.ledger().apply(draft)) {
            case Outcome.Saved saved -> assertThat(written(site, before, draft.kind(), saved.set(), null))
                    .isEqualTo(expected);
            case Outcome.NothingChanged nothing -> assertThat(expected).isEmpty();
        }
        // What is done in one workspace alone has tests of its own.
        if (random.nextInt(3) == 0) {
            promises.showsAndAsks(site);
        }
    }

    private Set<GroupKey> written(Site site, MergeOracle.State before, Draft.Kind kind, UUID set, UUID undoes) {
        List<Change> changes = site.written(set).stream().map(Change.Linked::change).toList();
        Set<GroupKey> keys = new HashSet<>();
        changes.forEach(change -> {
            keys.add(change.key());
            told.add(site + " " + kind + " " + change + (undoes == null ? "" : " undoing " + undoes));
            site.known.add(change.id());
        });
        oracle.made(before, site.known, kind, changes, undoes, this::story);
        return keys;
    }

    private void takeBack(Site site) {
        List<SetEntry> sets = site.ledger().sets(50);
        Optional<SetEntry> wanted = switch (random.nextInt(4)) {
            case 0 -> sets.isEmpty() ? Optional.empty() : Optional.of(any(sets));
            case 1 -> site.ledger().redoable();
            default -> site.ledger().undoable();
        };
        wanted.ifPresent(set -> {
            MergeOracle.State before = oracle.state(site.known);
            Set<GroupKey> planned = new HashSet<>();
            site.ledger().planUndo(set.id()).takenBack().forEach(
                    back -> planned.add(new GroupKey(back.record(), back.group())));
            switch (site.ledger().undo(set.id(), Optional.empty())) {
                case Outcome.Saved saved -> assertThat(planned).containsAll(
                        written(site, before, Draft.Kind.UNDO, saved.set(), set.id()));
                case Outcome.NothingChanged nothing -> told.add(site + " could not take back " + set.id());
            }
            promises.showsAndAsks(site);
        });
    }

    private void decide(Site site) {
        List<Clash> clashes = site.ledger().clashes();
        if (!clashes.isEmpty()) {
            decide(site, any(clashes));
        }
    }

    private void decide(Site site, Clash clash) {
        Disagreement disagreement = site.exchange().disagreement(clash).orElseThrow();
        assertThat(disagreement.sides()).hasSizeGreaterThan(1);
        RecordKind kind = Register.KINDS.stream().filter(each -> each.name().equals(clash.kind())).findFirst()
                .orElseThrow();
        List<Fields> values = new ArrayList<>();
        oracle.state(site.known).heads(new GroupKey(clash.record(), clash.group())).forEach(
                head -> values.add(new Fields(head.value())));
        Fields chosen = clash.group().equals(RecordKind.LIFE)
                ? Fields.of("deleted", random.nextBoolean())
                : any(values);
        if (site.older() && clash.group().equals("due")) {
            return;
        }
        apply(site, oracle.state(site.known), new Draft(
                Draft.Kind.DECISION, "Decided", Optional.empty(),
                List.of(site.own(Edit.typed(kind, clash.record(), clash.group(), chosen))), List.of()));
    }

    private void pack(Site from) {
        Site to = any(sites);
        if (to != from) {
            Parcel parcel = from == sites.getFirst() || random.nextInt(5) == 0
                    ? parcels.out(from)
                    : parcels.back(from, to);
            if (random.nextInt(6) == 0) {
                parcel = parcels.cut(parcel);
            }
            Mail letter = new Mail(to, parcel);
            told.add(from + " packed for " + to + ": " + Parcels.ids(parcel));
            mail.add(letter);
            sent.add(letter);
        }
    }

    private void deliver() {
        if (!mail.isEmpty()) {
            Mail letter = mail.remove(random.nextInt(mail.size()));
            if (random.nextInt(6) == 0) {
                told.add("A pack for " + letter.to() + " is lost: " + Parcels.ids(letter.parcel()));
            } else {
                take(letter);
            }
        }
    }

    private void take(Mail letter) {
        Site site = letter.to();
        told.add(site + " takes in " + Parcels.ids(letter.parcel()));
        if (!letter.parcel().changes().stream().allMatch(linked -> site.reads(linked.change()))) {
            refuse(site, letter.parcel());
            return;
        }
        Set<UUID> held = site.held();
        merging.takeIn(site, letter.parcel());
        Set<UUID> now = site.changes();
        Set<UUID> waits = site.held();
        Set<UUID> came = new HashSet<>(site.known);
        came.addAll(held);
        came.addAll(Parcels.ids(letter.parcel()));
        assertThat(now).as("what was here is here").containsAll(site.known);
        assertThat(now).as("nothing but what came").isSubsetOf(came).isSubsetOf(oracle.all());
        came.removeAll(now);
        assertThat(waits).as("what came is here or waits").isEqualTo(came);
        site.known.addAll(now);
        promises.builtOnWhatIsHere(site, waits);
        promises.showsAndAsks(site);
    }

    private void refuse(Site site, Parcel parcel) {
        Set<UUID> held = site.held();
        try {
            merging.takeIn(site, parcel);
            throw new AssertionError("A pack of a newer version was taken in");
        } catch (Problem newer) {
            assertThat(newer.what()).contains("newer version");
        }
        assertThat(site.changes()).isEqualTo(site.known);
        assertThat(site.held()).isEqualTo(held);
    }

    private void end() {
        sites.forEach(Site::upgrade);
        Site office = sites.getFirst();
        List<Site> laptops = sites.subList(1, sites.size());
        meet(office, laptops);
        sites.forEach(promises::hasEverything);
        String digest = office.exchange().digest();
        again(digest);
        promises.nobodyWasOverruled(oracle.state(office.known));
        decideAll(office, laptops);
        // Their digests are equal, so what one shows all show; how each wrote it down is its own.
        for (Site site : number % 4 == 0 ? sites : List.of(any(sites))) {
            assertThat(site.ledger().check(Progress.NONE).faults()).as(site.name).isEmpty();
        }
    }

    private void decideAll(Site office, List<Site> laptops) {
        List<Clash> clashes = office.ledger().clashes();
        if (clashes.isEmpty()) {
            return;
        }
        for (Clash clash : clashes) {
            if (office.ledger().clashes().contains(clash)) {
                decide(office, clash);
            }
        }
        laptops.forEach(laptop -> take(new Mail(laptop, parcels.back(office, laptop))));
        again(office.exchange().digest());
        sites.forEach(site -> assertThat(site.ledger().clashes()).as("decided stays decided").isEmpty());
    }

    /** What each did goes to the office, and from there to everybody, with nothing but what is known to be missing. */
    private void meet(Site office, List<Site> laptops) {
        List<Site> order = new ArrayList<>(laptops);
        Collections.shuffle(order, random);
        order.forEach(laptop -> take(new Mail(office, parcels.back(laptop, office))));
        Collections.shuffle(order, random);
        order.forEach(laptop -> take(new Mail(laptop, parcels.back(office, laptop))));
    }

    /** Old packs that come again, in whatever order, change nothing. */
    private void again(String digest) {
        if (!sent.isEmpty()) {
            take(any(sent));
        }
        sites.forEach(site -> assertThat(site.exchange().digest()).as(site.name).isEqualTo(digest));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String story() {
        return "History " + number + ":\n" + String.join("\n", told);
    }
}
