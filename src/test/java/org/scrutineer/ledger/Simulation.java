package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
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
    private static final Taking ALONG = new Taking(
            List.of(
                    new Taking.Along("recommendation", "review_id"), new Taking.Along("evidence", "review_id"),
                    new Taking.Along("citation", "recommendation_id")),
            Set.of());
    private static final Taking OLDER = new Taking(ALONG.along().subList(0, 2), Set.of());
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
    private int packs;

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
        sites.subList(1, sites.size()).forEach(laptop -> take(new Mail(laptop, out(office))));
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
        List<Attachment> files = draft.stream().filter(edit -> edit.after().values().containsKey("content"))
                .map(edit -> file(edit.after().text("content"), draft)).toList();
        Draft.Kind kind = random.nextInt(5) == 0 ? Draft.Kind.IMPORT : Draft.Kind.EDIT;
        apply(site, before, new Draft(kind, "Step", Optional.empty(), draft, files));
    }

    private static Attachment file(String sha256, List<Edit> draft) {
        byte[] content = WORDS.stream().map(word -> word.getBytes(StandardCharsets.UTF_8))
                .filter(bytes -> Attachment.digest(bytes).equals(sha256))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(draft.toString()));
        return new Attachment(sha256, "photo.jpg", content);
    }

    private void apply(Site site, MergeOracle.State before, Draft draft) {
        Map<GroupKey, Edit> last = new HashMap<>();
        draft.edits().forEach(edit -> last.put(new GroupKey(edit.record(), edit.group()), edit));
        Set<UUID> begun = new HashSet<>(before.kinds().keySet());
        Set<GroupKey> expected = new HashSet<>();
        draft.edits().stream().map(edit -> new GroupKey(edit.record(), edit.group())).distinct().forEach(key -> {
            SortedMap<String, String> wanted = MergeOracle.complete(
                    last.get(key).kind().name(), key.group(), last.get(key).after());
            boolean unset = before.value(key) == null && wanted.values().stream().allMatch(
                    text -> text == null || text.equals("false"));
            boolean decides = draft.kind() == Draft.Kind.DECISION && before.clash(key);
            if (begun.add(key.record()) || decides || !unset && !wanted.equals(before.value(key))) {
                expected.add(key);
            }
        });
        switch (site.ledger().apply(draft)) {
            case Outcome.Saved saved -> assertThat(written(site, before, draft.kind(), saved.set(), null))
                    .isEqualTo(expected);
            case Outcome.NothingChanged nothing -> assertThat(expected).isEmpty();
        }
        // What is done in one workspace alone has tests of its own.
        if (random.nextInt(3) == 0) {
            compare(site);
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
        oracle.made(before, kind, changes, undoes, this::story);
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
            compare(site);
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
            Parcel parcel = from == sites.getFirst() || random.nextInt(5) == 0 ? out(from) : back(from, to);
            if (random.nextInt(6) == 0) {
                parcel = cut(parcel);
            }
            Mail letter = new Mail(to, parcel);
            told.add(from + " packed for " + to + ": " + ids(parcel));
            mail.add(letter);
            sent.add(letter);
        }
    }

    private static List<UUID> ids(Parcel parcel) {
        return parcel.changes().stream().map(linked -> linked.change().id()).toList();
    }

    private Parcel out(Site from) {
        List<UUID> roots = new ArrayList<>(oracle.state(from.known).kinds().keySet());
        Collections.shuffle(roots, random);
        Parcel parcel = from.exchange().pack(++packs, from.exchange().reach(
                roots.subList(0, Math.min(roots.size(), 1 + random.nextInt(2))), from.older() ? OLDER : ALONG));
        claims(from, parcel);
        return parcel;
    }

    private Parcel back(Site from, Site to) {
        Parcel parcel = from.exchange().packFor(
                ++packs, to.exchange().identity(), random.nextInt(10) == 0, List.of());
        claims(from, parcel);
        return parcel;
    }

    /** What a workspace says it knows of another is really here. */
    private void claims(Site here, Parcel parcel) {
        parcel.sender().known().forEach(known -> {
            Site other = sites.stream().filter(site -> site.exchange().identity().equals(known.workspace()))
                    .findFirst().orElseThrow();
            assertThat(here.known).as("%s says it knows %s up to %s", here, other, known.through())
                    .containsAll(other.upTo(known.through()));
        });
    }

    /** Some of a parcel, so that what it builds on is missing. */
    private Parcel cut(Parcel parcel) {
        List<Change.Linked> some = parcel.changes().stream().filter(change -> random.nextInt(3) > 0).toList();
        some = new ArrayList<>(some);
        Collections.shuffle(some, random);
        Parcel.Sender sender = parcel.sender();
        return new Parcel(
                new Parcel.Sender(
                        UUID.nameUUIDFromBytes(sender.pack().toString().getBytes(StandardCharsets.UTF_8)),
                        sender.workspace(), sender.number(), sender.author(), sender.at(), Optional.empty(),
                        sender.known()),
                parcel.sets(), some, parcel.attachments());
    }

    private void deliver() {
        if (!mail.isEmpty()) {
            Mail letter = mail.remove(random.nextInt(mail.size()));
            if (random.nextInt(6) == 0) {
                told.add("A pack for " + letter.to() + " is lost: " + ids(letter.parcel()));
            } else {
                take(letter);
            }
        }
    }

    private void take(Mail letter) {
        Site site = letter.to();
        told.add(site + " takes in " + ids(letter.parcel()));
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
        came.addAll(ids(letter.parcel()));
        assertThat(now).as("what was here is here").containsAll(site.known);
        assertThat(now).as("nothing but what came").isSubsetOf(came).isSubsetOf(oracle.all());
        came.removeAll(now);
        assertThat(waits).as("what came is here or waits").isEqualTo(came);
        site.known.addAll(now);
        closed(site, waits);
        compare(site);
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

    /** What is here has all that it builds on, and what waits has not. */
    private void closed(Site site, Set<UUID> waits) {
        Set<UUID> sets = new HashSet<>();
        Set<UUID> records = new HashSet<>();
        site.known.stream().map(oracle::event).forEach(event -> {
            sets.add(event.set());
            records.add(event.key().record());
        });
        site.known.stream().map(oracle::event).forEach(event -> {
            assertThat(site.known).containsAll(event.replaces());
            assertThat(records).containsAll(event.names());
            assertThat(event.undoes() == null || sets.contains(event.undoes())).isTrue();
        });
        Map<List<UUID>, List<MergeOracle.Event>> units = new HashMap<>();
        waits.stream().map(oracle::event).forEach(event -> units
                .computeIfAbsent(List.of(event.set(), event.key().record()), none -> new ArrayList<>()).add(event));
        units.values().forEach(unit -> assertThat(unit).as("waits for something").anyMatch(
                event -> !site.known.containsAll(event.replaces()) || !records.containsAll(event.names())
                        || event.undoes() != null && !sets.contains(event.undoes())));
    }

    /** Everything shows and is asked as the oracle says. */
    private void compare(Site site) {
        MergeOracle.State expected = oracle.state(site.known);
        Map<GroupKey, SortedMap<String, String>> shown = new HashMap<>();
        site.ledger().current(expected.kinds().keySet()).forEach((record, groups) -> groups.forEach(
                (group, fields) -> shown.put(new GroupKey(record, group), MergeOracle.complete(
                        expected.kinds().get(record), group, fields))));
        assertThat(shown).as("%s shows", site).isEqualTo(expected.values());
        Set<GroupKey> asked = new HashSet<>();
        site.ledger().clashes().forEach(clash -> asked.add(new GroupKey(clash.record(), clash.group())));
        assertThat(asked).as("%s asks", site).isEqualTo(expected.clashes());
    }

    private void end() {
        sites.forEach(Site::upgrade);
        Site office = sites.getFirst();
        List<Site> laptops = sites.subList(1, sites.size());
        meet(office, laptops);
        sites.forEach(this::complete);
        String digest = office.exchange().digest();
        again(digest);
        nobodyWasOverruled(oracle.state(office.known));
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
        laptops.forEach(laptop -> take(new Mail(laptop, back(office, laptop))));
        again(office.exchange().digest());
        sites.forEach(site -> assertThat(site.ledger().clashes()).as("decided stays decided").isEmpty());
    }

    /** What each did goes to the office, and from there to everybody, with nothing but what is known to be missing. */
    private void meet(Site office, List<Site> laptops) {
        List<Site> order = new ArrayList<>(laptops);
        Collections.shuffle(order, random);
        order.forEach(laptop -> take(new Mail(office, back(laptop, office))));
        Collections.shuffle(order, random);
        order.forEach(laptop -> take(new Mail(laptop, back(office, laptop))));
    }

    private void complete(Site site) {
        assertThat(site.known).as(site.name).isEqualTo(oracle.all());
        assertThat(site.held()).isEmpty();
        site.known.stream().map(oracle::event).map(event -> event.value().get("content"))
                .filter(sha256 -> sha256 != null)
                .forEach(sha256 -> assertThat(site.ledger().attachment(sha256)).as("a file").isPresent());
    }

    /** Old packs that come again, in whatever order, change nothing. */
    private void again(String digest) {
        if (!sent.isEmpty()) {
            take(any(sent));
        }
        sites.forEach(site -> assertThat(site.exchange().digest()).as(site.name).isEqualTo(digest));
    }

    /** Every edit is current, or was seen by whoever replaced it, or its record shows; a deletion never beat one. */
    private void nobodyWasOverruled(MergeOracle.State state) {
        Set<UUID> replaced = new HashSet<>();
        oracle.all().forEach(change -> replaced.addAll(oracle.event(change).replaces()));
        Set<UUID> current = state.current();
        oracle.all().forEach(change -> assertThat(replaced.contains(change)).isNotEqualTo(current.contains(change)));
        state.kinds().keySet().stream().filter(state::deleted).forEach(
                record -> assertThat(state.unknownToDeletion(record)).isEmpty());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String story() {
        return "History " + number + ":\n" + String.join("\n", told);
    }
}
