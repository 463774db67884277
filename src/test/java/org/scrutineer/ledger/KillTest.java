package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.OtherProcess;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/** A process that imports, edits or takes packs in is ended without warning, again and again on the same workspace. */
class KillTest {
    private static final int KILLS = Integer.getInteger("scrutineer.kills", 12);
    private static final int KILLS_OF_PACKS = Integer.getInteger("scrutineer.kills", 5);
    private static final int IMPORTED = 40;

    @TempDir
    Path folder;

    /** Works without end, and prints each set's id once it was told as saved. */
    static final class Works {
        public static void main(String[] arguments) {
            Random random = new Random(Long.parseLong(arguments[1]));
            Workspace workspace = Workspace.openOrCreate(
                    Path.of(arguments[0]), Holder.here("A. Brown", Opening.COMMAND_LINE));
            Ledger ledger = ledger(workspace);
            ledger.onSaved(saved -> System.out.println(saved.set()));
            System.out.println("working");
            List<UUID> records = new ArrayList<>();
            while (true) {
                int choice = random.nextInt(8);
                if (records.isEmpty() || choice == 0) {
                    records.addAll(importSome(ledger, random.nextInt()));
                } else if (choice == 1) {
                    ledger.undoable().ifPresent(set -> ledger.undo(set.id(), Optional.empty()));
                } else if (choice == 2) {
                    ledger.redo();
                } else {
                    UUID record = records.get(random.nextInt(records.size()));
                    ledger.apply(Draft.edit("Assessment", Optional.of("Because"),
                            Register.assessment(record, "Level " + random.nextInt())));
                }
            }
        }

        private static List<UUID> importSome(Ledger ledger, int number) {
            UUID review = ledger.newId();
            List<UUID> records = new ArrayList<>();
            List<Edit> edits = new ArrayList<>(List.of(Register.title(review, "Import " + number)));
            for (int row = 0; row < IMPORTED; row++) {
                UUID record = ledger.newId();
                records.add(record);
                edits.add(Register.place(record, review, Integer.toString(row)));
                edits.add(Register.wording(record, "That it be done " + row));
            }
            ledger.apply(new Draft(Draft.Kind.IMPORT, "Import", Optional.empty(), edits, List.of()));
            return records;
        }
    }

    /** Takes in what a laptop packs, in halves and whole, and prints each pack's id once it was told as taken in. */
    static final class TakesIn {
        public static void main(String[] arguments) {
            Random random = new Random(Long.parseLong(arguments[1]));
            Ledger office = ledger(Workspace.openOrCreate(
                    Path.of(arguments[0]), Holder.here("A. Brown", Opening.COMMAND_LINE)));
            Ledger laptop = new Ledger(
                    Workspace.inMemory(), Register.KINDS, () -> new Author("C. Okafor", "LAPTOP8"),
                    InstantSource.system());
            System.out.println("working");
            List<UUID> records = new ArrayList<>();
            for (int number = 1;; number++) {
                records.addAll(Works.importSome(laptop, random.nextInt()));
                UUID record = records.get(random.nextInt(records.size()));
                laptop.apply(
                        Draft.edit("Assessment", Optional.empty(), Register.assessment(record, "Level " + number)));
                office.apply(Draft.edit("Heard", Optional.empty(), Register.title(office.newId(), "Review " + number)));
                Parcel parcel = laptop.exchange().packFor(number, office.exchange().identity(), false, List.of());
                if (random.nextInt(3) == 0) {
                    take(office, later(parcel));
                }
                take(office, parcel);
                laptop.exchange().takeIn(office.exchange().pack(number, List.of(record)));
            }
        }

        private static void take(Ledger office, Parcel parcel) {
            System.out.println(office.exchange().takeIn(parcel).pack());
        }

        /** The later half alone: some of it waits for what is in the earlier. */
        private static Parcel later(Parcel parcel) {
            Parcel.Sender sender = parcel.sender();
            return new Parcel(
                    new Parcel.Sender(
                            UUID.randomUUID(), sender.workspace(), sender.number(), sender.author(), sender.at(),
                            Optional.empty(), sender.known()),
                    parcel.sets(), parcel.changes().subList(parcel.changes().size() / 2, parcel.changes().size()),
                    List.of());
        }
    }

    @Test
    @Timeout(3600)
    void aPackIsWhollyInOrWhollyOut() {
        Random random = new Random(20261126);
        Set<UUID> told = new HashSet<>();
        for (int kill = 0; kill < KILLS_OF_PACKS; kill++) {
            told.addAll(killedAfter(TakesIn.class, random.nextInt(12), random));
            try (Workspace workspace = Workspace.openOrCreate(folder, Holder.here("A. Brown", Opening.WINDOW))) {
                Ledger ledger = ledger(workspace);
                assertThat(ledger.exchange().packs()).as("after kill %d", kill).extracting(Exchange.In::pack)
                        .containsAll(told);
                assertThat(ledger.check(Progress.NONE).faults()).as("after kill %d", kill).isEmpty();
                assertThat(ledger.clashes()).isEmpty();
            }
        }
        assertThat(told).hasSizeGreaterThan(KILLS_OF_PACKS);
    }

    @Test
    @Timeout(3600)
    void whatWasToldAsSavedIsThereAndEverySetIsWhole() {
        Random random = new Random(20261122);
        Set<UUID> told = new HashSet<>();
        int soundChecks = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(killedAfter(Works.class, random.nextInt(40), random));
            try (Workspace workspace = Workspace.openOrCreate(folder, Holder.here("A. Brown", Opening.WINDOW))) {
                Ledger ledger = ledger(workspace);
                Map<UUID, SetEntry> sets = ledger.sets(Integer.MAX_VALUE).stream()
                        .collect(Collectors.toMap(SetEntry::id, set -> set));
                assertThat(sets.keySet()).as("after kill %d", kill).containsAll(told);
                assertThat(sets.values())
                        .filteredOn(set -> set.kind() == Draft.Kind.IMPORT)
                        .allMatch(set -> set.changes() == 1 + 2 * IMPORTED);
                Soundness soundness = ledger.check(Progress.NONE);
                assertThat(soundness.faults()).as("after kill %d", kill).isEmpty();
                soundChecks++;
            }
        }
        assertThat(soundChecks).isEqualTo(KILLS);
        assertThat(told).hasSizeGreaterThan(KILLS * 3);
    }

    /** The sets or packs that the process printed as whole lines before it ended, some unread moments after the last awaited. */
    private Set<UUID> killedAfter(Class<?> main, int sets, Random random) {
        Set<UUID> printed = new HashSet<>();
        try (OtherProcess process = OtherProcess.running(main, folder.toString(),
                Integer.toString(random.nextInt()))) {
            assertThat(process.line()).isEqualTo("working");
            for (int set = 0; set < sets; set++) {
                printed.add(UUID.fromString(process.line()));
            }
            spin(random.nextInt(3_000_000));
            process.kill();
            for (String line = process.line(); line != null; line = process.line()) {
                // The last line may have been cut in two.
                if (line.length() == 36) {
                    printed.add(UUID.fromString(line));
                }
            }
        }
        return printed;
    }

    /** Lets a moment go by that no clock measures, so that the end falls anywhere inside an action. */
    private static void spin(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            Thread.onSpinWait();
        }
    }

    private static Ledger ledger(Workspace workspace) {
        return new Ledger(
                workspace, Register.KINDS, () -> new Author("A. Brown", "LAPTOP7"), InstantSource.system());
    }
}
