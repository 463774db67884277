package org.scrutineer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.scrutineer.protection.KeyFile;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.protection.RecoveryKey;
import org.scrutineer.protection.Unlocking;
import org.scrutineer.safekeeping.ProtectionDialogs;
import org.scrutineer.safekeeping.UnlockDialogs;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Problem;
import org.scrutineer.workspace.Holder;
import org.scrutineer.workspace.KeptBackup;
import org.scrutineer.workspace.Protection;
import org.scrutineer.workspace.Restoring;
import org.scrutineer.workspace.Workspace;

/** Protects the workspace of the window, opens it again, and restores it: work for which it must be closed. */
final class ProtectionDesk {
    private final Layers layers;
    private final Background background;
    private final Around around;

    /**
     * What the window gives.
     *
     * @param close closes the workspace and shows the start
     */
    record Around(
            Supplier<Optional<Path>> folder, Supplier<Holder> holder, Runnable close, Reopening reopening,
            Consumer<Problem> problems) {}

    /** Opens a workspace and then does something more. */
    interface Reopening {
        void open(Path folder, Unlocking unlocking, Runnable then);
    }

    ProtectionDesk(Layers layers, Background background, Around around) {
        this.layers = layers;
        this.background = background;
        this.around = around;
    }

    /** Shows what can be done about the protection of the workspace that is open. */
    void open() {
        around.folder().get().ifPresent(folder -> {
            ProtectionDialogs dialogs = new ProtectionDialogs(layers, new Jobs(folder));
            if (Workspace.isProtected(folder)) {
                dialogs.change();
            } else {
                dialogs.protect();
            }
        });
    }

    /** Asks for the passphrase, and says what was wrong with the one before. */
    void unlock(Path folder, Unlocking before, Problem problem) {
        Optional<Problem> wrong = before == Unlocking.NONE ? Optional.empty() : Optional.of(problem);
        new UnlockDialogs(layers, folder.getFileName().toString(), new UnlockDialogs.Ways() {
            @Override
            public void open(Passphrase passphrase) {
                around.reopening().open(folder, Unlocking.with(passphrase), passphrase::close);
            }

            @Override
            public void open(RecoveryKey recovery, Passphrase chosen) {
                Unlocking now = Unlocking.with(chosen);
                run(folder, "Setting the new passphrase", protection -> {
                    protection.changePassphrase(Unlocking.with(recovery),
                            () -> Passphrase.of(chosen.letters().clone()));
                    return recovery;
                }, done -> around.reopening().open(folder, now, chosen::close),
                        refused -> unlock(folder, now, refused));
            }
        }).ask(wrong);
    }

    /** Puts a backup in the place of a damaged workspace and opens it. */
    void restore(Path folder, KeptBackup backup, Unlocking unlocking) {
        Holder holder = around.holder().get();
        background.run("Restoring the backup of " + backup.when(), progress -> {
            try (Restoring restoring = Restoring.in(folder, holder, unlocking)) {
                return restoring.restore(backup.file());
            }
        }, restored -> around.reopening().open(folder, unlocking, () -> layers.toast(
                restored.backup().sentence() + " It is the workspace now.")),
                around.problems()::accept);
    }

    private <T> void run(
            Path folder, String title, Function<Protection, T> job, Consumer<T> done, Background.Failed failed) {
        Protection protection = new Protection(folder, around.holder().get());
        background.run(title, progress -> job.apply(protection), done, failed);
    }

    /** What the dialogs ask for, each with the workspace closed meanwhile. */
    private final class Jobs implements ProtectionDialogs.Jobs {
        private final Path folder;

        Jobs(Path folder) {
            this.folder = folder;
        }

        private record Protected(KeyFile.Made made, List<Path> unprotected) {}

        @Override
        public void protect(Passphrase chosen) {
            whileClosed("Protecting " + folder.getFileName(), Unlocking.NONE, Unlocking.with(chosen), protection -> {
                KeyFile.Made made = KeyFile.make(chosen);
                protection.turnOn(() -> made);
                return new Protected(made, protection.unprotectedCopies());
            }, done -> new ProtectionDialogs(layers, this)
                    .recoveryKey(done.made().recovery(), done.unprotected(), chosen));
        }

        @Override
        public void change(Passphrase present, Passphrase chosen) {
            Unlocking before = Unlocking.with(present);
            whileClosed("Changing the passphrase", before, Unlocking.with(chosen), protection -> {
                protection.changePassphrase(before, () -> Passphrase.of(chosen.letters().clone()));
                return present;
            }, done -> layers.toast("The passphrase is changed. Backups from before open with the earlier one."));
        }

        @Override
        public void newRecoveryKey(Passphrase present) {
            Unlocking same = Unlocking.with(present);
            whileClosed("Making a recovery key", same, same, protection -> protection.replaceRecoveryKey(same),
                    recovery -> new ProtectionDialogs(layers, this).recoveryKey(recovery, List.of(), present));
        }

        @Override
        public void turnOff(Passphrase present) {
            Unlocking before = Unlocking.with(present);
            whileClosed("Taking the protection off", before, before, protection -> {
                protection.turnOff(before);
                return present;
            }, done -> layers.toast("The workspace is not protected any more."));
        }

        @Override
        public void removeUnprotected(Passphrase present) {
            Unlocking same = Unlocking.with(present);
            whileClosed("Removing copies from before", same, same, protection -> {
                protection.removeUnprotectedCopies();
                return present;
            }, done -> layers.toast("No copy of this workspace is unprotected any more."));
        }

        private <T> void whileClosed(
                String title, Unlocking before, Unlocking after, Function<Protection, T> job, Consumer<T> done) {
            around.close().run();
            run(folder, title, job,
                    result -> around.reopening().open(folder, after, () -> done.accept(result)),
                    problem -> around.reopening().open(folder, before, () -> around.problems().accept(problem)));
        }
    }
}
