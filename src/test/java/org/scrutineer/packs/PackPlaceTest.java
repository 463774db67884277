package org.scrutineer.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Progress;

/** A pack's file stands in its place whole, or not at all; and the list of what is out says the same. */
class PackPlaceTest {
    private static final PackKey KEY = new PackKey.OfTeam(TeamKey.random(Instant.EPOCH));

    @TempDir
    private Path folder;

    private final Place office = new Place("A. Brown", "OFFICE3");
    private final UUID provider = office.provider("Ash Care");
    private final List<Duration> pauses = new ArrayList<>();

    private Outgoing ash() {
        return new Outgoing.Away(List.of(Place.subject(provider, "Ash Care")), Outgoing.Due.NONE);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aProgramThatHoldsTheFileForAMomentIsWaitedFor() throws IOException {
        Path target = Files.createDirectories(folder.resolve("held.scrutineer-pack/inside")).getParent();

        new PackPlace(pause -> {
            pauses.add(pause);
            if (pauses.size() == 3) {
                delete(target.resolve("inside"));
                delete(target);
            }
        }).write(target, bytes -> bytes.write(7), () -> {});

        assertThat(target).hasBinaryContent(new byte[]{7});
        assertThat(pauses).hasSize(3).isSorted();
        assertThat(files()).hasSize(1);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void whereItStaysHeldThatIsSaidAndNothingIsLeft() throws IOException {
        Path target = Files.createDirectories(folder.resolve("held.scrutineer-pack/inside")).getParent();

        assertThatThrownBy(() -> new PackPlace(pauses::add).write(target, bytes -> bytes.write(7), () -> {}))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("The pack “held.scrutineer-pack” could not be written. Check that");

        assertThat(pauses).hasSize(5);
        assertThat(files()).containsExactly(target);
    }

    @Test
    void aFullDiskOrAPulledStickIsSaidAndNothingIsLeft() throws IOException {
        Path target = folder.resolve("ash.scrutineer-pack");

        assertThatThrownBy(() -> new PackPlace(pauses::add).write(target, bytes -> {
            bytes.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }, () -> {
            throw new AssertionError("It is not finished");
        })).isInstanceOf(Problem.class).hasMessageContaining("the disk is not full");

        assertThat(pauses).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatTakesNothingIsSaidAndNothingIsOut() throws IOException {
        Path locked = Files.writeString(folder.resolve("a file"), "");

        assertThatThrownBy(() -> office.desk.write(
                ash(), KEY, locked.resolve("ash.scrutineer-pack"), Progress.NONE))
                .isInstanceOf(Problem.class).hasMessageContaining("could not be written");
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        assertThat(readOnly.toFile().setWritable(false)).isTrue();
        // Whoever may do everything may write there all the same.
        if (!Files.isWritable(readOnly)) {
            assertThatThrownBy(() -> office.desk.write(
                    ash(), KEY, readOnly.resolve("ash.scrutineer-pack"), Progress.NONE)).isInstanceOf(Problem.class);
        }

        assertThat(office.desk.packsOut()).isEmpty();
    }

    @Test
    void whoeverStopsItHasNoPack() throws IOException {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total, String doing) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> office.desk.write(ash(), KEY, folder.resolve("ash.scrutineer-pack"), stopped))
                .isInstanceOf(CancellationException.class);

        assertThat(files()).isEmpty();
        assertThat(office.desk.packsOut()).isEmpty();
    }

    @Test
    void packsAreNumberedAndNamedByWhatIsInThem() throws IOException {
        Path first = office.desk.place(folder, ash());
        office.desk.write(ash(), KEY, first, Progress.NONE);
        Outgoing due = new Outgoing.Everything(new Outgoing.Due(
                Optional.of("C. Okafor"), Optional.of(office.desk.today().minusDays(1))));
        office.desk.write(due, KEY, office.desk.place(folder, due), Progress.NONE);

        assertThat(files()).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrder(
                "pack-1-ash-care.scrutineer-pack", "pack-2-everything.scrutineer-pack");
        assertThat(office.desk.packsOut()).extracting(PackOut::number).containsExactly(2, 1);
        assertThat(PackOutOrder.sorted(office.desk.packsOut(), office.desk.today()))
                .extracting(pack -> PackOutOrder.state(pack, office.desk.today())).containsExactly("overdue", "out");
        assertThat(office.desk.worry()).isEqualTo("Packs out **2**, **1** overdue");
        assertThat(office.desk.status()).isEmpty();
        assertThatThrownBy(() -> office.desk.write(ash(), KEY, first, Progress.NONE))
                .isInstanceOf(Problem.class).hasMessageContaining("There is a file");
    }

    @Test
    void whatComesBackCrossesOffWhatWasOut() throws IOException {
        Place laptop = new Place("C. Okafor", "LAPTOP7");
        Path out = folder.resolve("out.scrutineer-pack");
        office.desk.write(ash(), KEY, out, Progress.NONE);
        TeamKey key = ((PackKey.OfTeam) KEY).key();
        laptop.desk.takeIn(PackFile.look(out).open(key, Progress.NONE));
        assertThat(laptop.desk.status()).isEqualTo("Pack 1 · nothing to bring back");
        laptop.note(provider, "One");
        laptop.note(provider, "Two");
        assertThat(laptop.desk.status()).isEqualTo("Pack 1 · 2 changes to bring back");
        assertThat(laptop.desk.worry()).isEqualTo("**2** to bring back");
        Path back = folder.resolve("back.scrutineer-pack");
        laptop.desk.write(new Outgoing.Back(false, List.of()), KEY, back, Progress.NONE);
        assertThat(laptop.desk.packsOut()).noneMatch(PackOut::isOut);

        Taken taken = office.desk.takeIn(PackFile.look(back).open(key, Progress.NONE));

        assertThat(taken.words()).isEqualTo("2 changes: 2 joined, 0 already here, 0 need you.");
        assertThat(office.desk.packsOut()).noneMatch(PackOut::isOut);
        assertThat(office.desk.worry()).isEmpty();
    }
}
