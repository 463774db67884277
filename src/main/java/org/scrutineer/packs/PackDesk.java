package org.scrutineer.packs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.clashes.RecordNames;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ledger.Exchange;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.Parcel;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** What packs are made and taken in with, in the window and on the command line. */
public record PackDesk(
        Ledger ledger, PackOutStore out, TeamKeyStore keys, Takeable takeable, RecordNames names, InstantSource clock) {

    /** Where work goes back to; empty in a workspace that did not begin with a pack. */
    public Optional<UUID> office() {
        return out.beganWith();
    }

    /** How many changes are to be brought back. */
    public int toBringBack() {
        return office().map(ledger.exchange()::newFor).orElse(0);
    }

    /** "Pack 7 · 23 changes to bring back"; empty in an office. */
    public String status() {
        return office().map(office -> {
            int news = ledger.exchange().newFor(office);
            String pack = packsIn().stream().filter(each -> each.workspace().equals(office)).findFirst()
                    .map(each -> "Pack " + each.number() + " · ").orElse("");
            return pack + (news == 0 ? "nothing to bring back" : Taken.count(news, "change") + " to bring back");
        }).orElse("");
    }

    /** What the bottom of the window says of packs, numbers between {@code **}; empty where nothing is out. */
    public String worry() {
        int news = toBringBack();
        if (news > 0) {
            return "**" + news + "** to bring back";
        }
        List<PackOut> all = out.packs().stream().filter(PackOut::isOut).toList();
        long late = all.stream().filter(pack -> pack.isOverdue(today())).count();
        return all.isEmpty()
                ? ""
                : "Packs out **" + all.size() + "**" + (late == 0 ? "" : ", **" + late + "** overdue");
    }

    /** The packs that were made here, the newest first. */
    public List<PackOut> packsOut() {
        return out.packs();
    }

    /** The packs that were taken in, the newest first. */
    public List<Exchange.In> packsIn() {
        return ledger.exchange().packs().reversed();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** The records that go along with what was chosen. */
    Set<UUID> records(Collection<Subject> subjects) {
        Set<UUID> roots = subjects.stream().flatMap(each -> each.roots().stream()).collect(Collectors.toSet());
        return roots.isEmpty() ? Set.of() : marked(ledger.exchange().reach(roots, takeable.along()));
    }

    private Set<UUID> marked(Set<UUID> records) {
        return ledger.exchange().reach(records, takeable.marks());
    }

    /**
     * Makes a pack and puts its file in its place; the list of what is out has it when, and only when, it is there.
     *
     * @throws Problem when there is nothing to take along, or the file cannot be written
     */
    public PackOut write(Outgoing outgoing, PackKey key, Path to, Progress progress) {
        PackFiles.checkNew(to);
        Pack pack = pack(outgoing, key);
        PackOut made = new PackOut(
                pack.manifest().sender().pack(), pack.manifest().sender().number(), outgoing instanceof Outgoing.Back,
                pack.manifest().chosen(), pack.manifest().sender().at(),
                pack.parcel().changes().size(),
                Optional.empty());
        boolean placed = false;
        try {
            PackPlace.USUAL.write(to, bytes -> PackFile.write(pack, key, bytes, progress), () -> {
                progress.check();
                out.add(made);
            });
            placed = true;
        } finally {
            if (!placed) {
                out.remove(made.id());
            }
        }
        return made;
    }

    /** The file that a person means by a file or a folder. */
    public Path place(Path to, Outgoing outgoing) {
        return PackFiles.named(to, out.next(), outgoing.words());
    }

    /** What would stand in the pack. */
    Pack pack(Outgoing outgoing, PackKey key) {
        int number = out.next();
        Parcel parcel = switch (outgoing) {
            case Outgoing.Away away -> ledger.exchange().pack(number, records(away.subjects()));
            case Outgoing.Everything all -> ledger.exchange().pack(
                    number, ledger.exchange().reach(Set.of(), takeable.everything()));
            case Outgoing.Back back -> back(number, back);
        };
        if (parcel.changes().isEmpty()) {
            throw new Problem("There is nothing to take along.", outgoing instanceof Outgoing.Back
                    ? "The office has all that was done here. “--again” sends it once more."
                    : "Choose a provider, a visit or a review.");
        }
        return new Pack(manifest(parcel, outgoing, key), parcel);
    }

    private Parcel back(int number, Outgoing.Back back) {
        UUID office = office().orElseThrow(() -> new Problem(
                "This workspace did not begin with a pack, so there is no office to bring anything back to.",
                "Choose what to take away."));
        return ledger.exchange().packFor(number, office, back.again(), records(back.more()));
    }

    private Manifest manifest(Parcel parcel, Outgoing outgoing, PackKey key) {
        return Packing.manifest(
                parcel,
                new Manifest.Chosen(outgoing.words(), outgoing.due().holder(), outgoing.due().until()),
                ledger.exchange().packs().stream().map(Exchange.In::pack).toList(),
                switch (key) {
                    case PackKey.OfPassphrase passphrase -> keys.newest();
                    case PackKey.OfTeam team -> Optional.<TeamKey>empty();
                });
    }

    /** The team key that locks new packs; a new one where there is none. */
    public TeamKey teamKey() {
        return keys.newestOrMade(clock.instant());
    }

    /** The team key that opens a pack; a Problem where this workspace does not have it. */
    public TeamKey teamKey(PackFile file, PackLock.ByTeamKey lock) {
        return keys.named(lock.key()).orElseThrow(() -> file.refusal().noTeamKey());
    }

    /**
     * Joins a pack with what is here, wholly or not at all.
     *
     * @throws Problem when it was made here, is damaged, or was made by a newer version; nothing was changed
     */
    public Taken takeIn(Pack pack) {
        Parcel.Sender sender = pack.manifest().sender();
        if (sender.workspace().equals(ledger.exchange().identity())) {
            throw new Problem("This pack was made in this workspace.",
                    "All that is in it is here. Open it in the workspace that it is for.");
        }
        Arrived arrived = ledger.exchange().takeIn(pack.parcel());
        Instant now = clock.instant();
        out.returned(pack.manifest().received(), now);
        pack.manifest().teamKey().map(key -> trusted(sender, key)).ifPresent(keys::keep);
        return new Taken(pack.manifest(), arrived, missing(sender));
    }

    /** A key that comes from elsewhere than the office opens packs, and never takes the place of the one that locks. */
    private TeamKey trusted(Parcel.Sender sender, TeamKey key) {
        boolean leads = keys.newest().isEmpty() || office().filter(sender.workspace()::equals).isPresent();
        return leads ? key : new TeamKey(key.secret(), Instant.EPOCH);
    }

    /** The newest pack before this one, of those of the same workspace, that never came. */
    private Optional<Maker> missing(Parcel.Sender sender) {
        Set<Integer> taken = new HashSet<>();
        ledger.exchange().packs().stream().filter(each -> each.workspace().equals(sender.workspace()))
                .forEach(each -> taken.add(each.number()));
        return IntStream.range(1, sender.number()).filter(number -> !taken.contains(number)).max().stream()
                .mapToObj(number -> new Maker(
                        sender.author().device(), sender.workspace(), number, sender.at()))
                .findFirst();
    }
}
