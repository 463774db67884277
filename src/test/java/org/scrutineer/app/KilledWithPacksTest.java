package org.scrutineer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.OtherProcess;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Exchange;
import org.scrutineer.ledger.Fields;
import org.scrutineer.packs.Outgoing;
import org.scrutineer.packs.PackDesk;
import org.scrutineer.packs.PackFile;
import org.scrutineer.packs.PackKey;
import org.scrutineer.packs.PackOut;
import org.scrutineer.packs.TeamKey;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.Opening;
import org.scrutineer.workspace.Workspace;

/**
 * Two processes, one that makes packs and one that takes them in, are ended without warning: each pack's file is whole or
 * not there, and what is in it is in or out as a whole.
 */
class KilledWithPacksTest {
    private static final int KILLS = Integer.getInteger("scrutineer.kills", 3);
    private static final Instant MADE = Instant.parse("2026-11-22T09:00:00Z");
    private static final TeamKey KEY = new TeamKey("0123456789abcdef".repeat(4), MADE);
    private static final int RECORDS = 150;

    @TempDir
    private Path folder;

    private static Wiring wiring(Workspace workspace, String device) {
        return new Wiring(workspace, () -> new Author("C. Okafor", device), InstantSource.system());
    }

    private static Workspace open(Path folder) {
        return Workspace.openOrCreate(folder, Holder.here("C. Okafor", Opening.COMMAND_LINE));
    }

    private static void edit(Wiring wiring, String text) {
        List<Edit> edits = Stream.generate(wiring.ledger()::newId).limit(RECORDS)
                .map(id -> Edit.typed(Provider.KIND, id, "name", Fields.of("name", text + " " + id))).toList();
        wiring.ledger().apply(new Draft(
                Draft.Kind.EDIT, text, java.util.Optional.empty(), edits, List.of()));
    }

    /** Edits and packs without end, and prints each pack once it was told as made. */
    static final class Packs {
        public static void main(String[] arguments) {
            Wiring wiring = wiring(open(Path.of(arguments[0])), "LAPTOP7");
            Path packs = Path.of(arguments[1]);
            System.out.println("working");
            for (int round = 0;; round++) {
                edit(wiring, "Round " + round);
                Outgoing all = new Outgoing.Everything(new Outgoing.Due(
                        java.util.Optional.empty(), java.util.Optional.empty()));
                Path file = wiring.packDesk().place(packs, all);
                wiring.packDesk().write(all, new PackKey.OfTeam(KEY), file, Progress.NONE);
                System.out.println(file);
            }
        }
    }

    /** Takes the packs of a folder in, one after the other, and prints each once it was told as taken in. */
    static final class Takes {
        public static void main(String[] arguments) throws IOException {
            PackDesk desk = wiring(open(Path.of(arguments[0])), "OFFICE3").packDesk();
            System.out.println("working");
            for (Path file : files(Path.of(arguments[1]))) {
                System.out.println(desk.takeIn(
                        PackFile.look(file).open(KEY, Progress.NONE)).arrived().pack());
            }
            System.out.println("done");
            System.in.read();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(java.util.Comparator.comparing(file -> file.toFile().length())).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    @Timeout(600)
    void aPackIsMadeAsAWholeAndTakenInAsAWhole() throws IOException {
        Random random = new Random(20261126);
        Path laptop = folder.resolve("laptop");
        Path packs = Files.createDirectories(folder.resolve("packs"));
        Set<String> made = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            made.addAll(killed(Packs.class, laptop, packs, random.nextInt(3), random));
            wholeOrNotThere(laptop, packs, made);
        }
        Path office = folder.resolve("office");
        Set<String> taken = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            taken.addAll(killed(Takes.class, office, packs, random.nextInt(2), random));
            inOrOut(office, taken);
        }
        try (Workspace here = open(office); Workspace there = open(laptop)) {
            PackDesk desk = wiring(here, "OFFICE3").packDesk();
            Outgoing all = new Outgoing.Everything(new Outgoing.Due(
                    java.util.Optional.empty(), java.util.Optional.empty()));
            Path last = packs.resolve("last.scrutineer-pack");
            wiring(there, "LAPTOP7").packDesk().write(all, new PackKey.OfTeam(KEY), last, Progress.NONE);
            desk.takeIn(PackFile.look(last).open(KEY, Progress.NONE));
            assertThat(desk.ledger().exchange().digest())
                    .isEqualTo(wiring(there, "LAPTOP7").ledger().exchange().digest());
        }
    }

    private static void wholeOrNotThere(Path laptop, Path packs, Set<String> told) {
        List<Path> finished = files(packs).stream().filter(file -> !file.getFileName().toString().startsWith("."))
                .toList();
        assertThat(finished).extracting(Path::toString).containsAll(told);
        try (Workspace workspace = open(laptop)) {
            Wiring wiring = wiring(workspace, "LAPTOP7");
            assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
            Set<Integer> listed = new HashSet<>(wiring.packDesk().packsOut().stream().map(PackOut::number).toList());
            for (Path file : finished) {
                PackFile pack = PackFile.look(file);
                assertThat(pack.open(KEY, Progress.NONE).parcel().changes()).as(file.toString()).isNotEmpty();
                assertThat(listed).contains(pack.maker().number());
            }
        }
        // What an end left unfinished is nobody's pack.
        files(packs).stream().filter(file -> !finished.contains(file)).forEach(file -> file.toFile().delete());
    }

    private static void inOrOut(Path office, Set<String> told) {
        try (Workspace workspace = open(office)) {
            Wiring wiring = wiring(workspace, "OFFICE3");
            assertThat(wiring.ledger().check(Progress.NONE).faults()).isEmpty();
            List<UUID> in = new ArrayList<>(
                    wiring.ledger().exchange().packs().stream().map(Exchange.In::pack).toList());
            assertThat(in).extracting(UUID::toString).containsAll(told);
            int providers = wiring.providers().providers().size();
            assertThat(providers % RECORDS).as("%d providers", providers).isZero();
        }
    }

    private static Set<String> killed(Class<?> main, Path workspace, Path packs, int lines, Random random) {
        Set<String> printed = new HashSet<>();
        try (OtherProcess process = OtherProcess.running(main, workspace.toString(), packs.toString())) {
            assertThat(process.line()).isEqualTo("working");
            for (int line = 0; line < lines; line++) {
                printed.add(process.line());
            }
            for (int turn = random.nextInt(20_000_000); turn > 0; turn--) {
                Thread.onSpinWait();
            }
            process.kill();
            for (String line = process.line(); line != null; line = process.line()) {
                printed.add(line);
            }
        }
        // The last line may have been cut in two.
        printed.removeIf(line -> line.equals("done") || line.length() < 36);
        return printed;
    }
}
