package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scrutineer.workspace.tables.Tables.COMMITTEE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutineer.OtherProcess;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.ui.Problem;

/**
 * A process that protects a workspace, changes its passphrase, backs it up or restores it is ended without warning: the
 * workspace opens as before or as afterwards, with all that it held.
 */
class KilledKeepingTest {
    private static final int KILLS = Integer.getInteger("scrutineer.kills", 2);
    private static final String CANARY = "Wren-4711";
    private static final int ROWS = 400;

    @TempDir
    Path folder;

    /** What the process does, over and over. */
    enum Job {
        PROTECT {
            @Override
            void once(Path folder, int time) {
                Protection protection = new Protection(folder, holder());
                if (Workspace.isProtected(folder)) {
                    protection.turnOff(with("first passphrase"));
                } else {
                    protection.turnOn(() -> KeyFile.make(passphrase("first passphrase")));
                }
            }
        },
        CHANGE {
            @Override
            void once(Path folder, int time) {
                Protection protection = new Protection(folder, holder());
                if (!Workspace.isProtected(folder)) {
                    protection.turnOn(() -> KeyFile.make(passphrase("first passphrase")));
                }
                protection.changePassphrase(with("first passphrase"), () -> passphrase("other passphrase"));
                protection.changePassphrase(with("other passphrase"), () -> passphrase("first passphrase"));
            }
        },
        BACK_UP {
            @Override
            void once(Path folder, int time) {
                try (Workspace workspace = Workspace.openExisting(folder, holder())) {
                    workspace.backUpTo(Optional.empty());
                    workspace.backUpTo(Optional.of(folder.resolve("stick")));
                }
            }
        },
        RESTORE {
            @Override
            void once(Path folder, int time) {
                try (Restoring restoring = Restoring.in(folder, holder(), Unlocking.NONE)) {
                    restoring.restore(restoring.newestGood().orElseThrow().file());
                }
            }
        };

        abstract void once(Path folder, int time);
    }

    /** Does its job without end, and says how often it has. */
    static final class Works {
        public static void main(String[] arguments) {
            Job job = Job.valueOf(arguments[1]);
            System.out.println("working");
            for (int time = 0; true; time++) {
                job.once(Path.of(arguments[0]), time);
                System.out.println("done");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Job.class)
    @Timeout(3600)
    void itOpensAsBeforeOrAsAfterwards(Job job) throws IOException {
        fill();
        Random random = new Random(20261126 + job.ordinal());
        for (int kill = 0; kill < KILLS; kill++) {
            killedAfter(job, random.nextInt(2), random);
            List<Unlocking> ways = Stream.of(
                    Unlocking.NONE, with("first passphrase"), with("other passphrase"))
                    .filter(this::opensWhole)
                    .toList();
            assertThat(ways).as("kill %d while %s", kill, job).hasSize(Workspace.isProtected(folder) ? 1 : 3);
            if (Workspace.isProtected(folder)) {
                assertThat(readable()).as("kill %d while %s", kill, job).isEmpty();
                new Protection(folder, holder()).turnOff(ways.getFirst());
            }
            everyBackupIsGood();
            putBackToTheBeginning();
        }
    }

    /** All rows are there; a passphrase that does not fit is told as that and not as damage. */
    private boolean opensWhole(Unlocking unlocking) {
        try (Workspace workspace = Workspace.openExisting(folder, holder(), unlocking)) {
            assertThat(workspace.<Integer>read(store -> store.fetchCount(COMMITTEE))).isEqualTo(ROWS);
            return true;
        } catch (Problem refused) {
            assertThat(refused).hasMessageMatching(".*(does not open|is protected).*");
            return false;
        }
    }

    /** Files other than copies from before that hold what was written. */
    private List<Path> readable() throws IOException {
        List<Path> unprotected = new Protection(folder, holder()).unprotectedCopies();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !unprotected.contains(file))
                    .filter(KilledKeepingTest::holdsTheCanary)
                    .toList();
        }
    }

    private static boolean holdsTheCanary(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(CANARY);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private void everyBackupIsGood() {
        try (Restoring restoring = Restoring.in(folder, holder(), with("first passphrase"))) {
            assertThat(restoring.list()).extracting(KeptBackup::contents)
                    .hasOnlyElementsOfTypes(BackupContents.Good.class, BackupContents.Locked.class);
        }
    }

    /** So that each kill finds a few backups and not hundreds. */
    private void putBackToTheBeginning() throws IOException {
        for (BackupFile backup : new Backups(folder, Optional.empty()).all().stream().skip(1).toList()) {
            Files.delete(backup.file());
        }
    }

    private void killedAfter(Job job, int times, Random random) {
        try (OtherProcess process = OtherProcess.running(Works.class, folder.toString(), job.name())) {
            assertThat(process.line()).isEqualTo("working");
            for (int time = 0; time < times; time++) {
                assertThat(process.line()).isEqualTo("done");
            }
            spin(random.nextInt(60_000_000));
            process.kill();
        }
    }

    private void fill() {
        try (Workspace workspace = Workspace.openOrCreate(folder, holder())) {
            workspace.write(store -> {
                for (int row = 0; row < ROWS; row++) {
                    WorkspaceOnDiskTest.add(store, CANARY + row);
                }
                return null;
            });
        }
    }

    /** Lets a moment go by that no clock measures, so that the end falls anywhere inside the job. */
    private static void spin(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            Thread.onSpinWait();
        }
    }

    private static Holder holder() {
        return Holder.here("A. Brown", Opening.COMMAND_LINE);
    }

    private static Unlocking with(String letters) {
        return Unlocking.with(passphrase(letters));
    }

    private static Passphrase passphrase(String letters) {
        return Passphrase.of(letters.toCharArray());
    }
}
