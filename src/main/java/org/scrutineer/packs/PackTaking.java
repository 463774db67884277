package org.scrutineer.packs;

import java.util.List;
import java.util.Optional;
import org.scrutineer.protection.Passphrase;
import org.scrutineer.ui.Progress;

/** Opens packs and takes them in; where, is another matter. */
public interface PackTaking {
    /** Whether a passphrase has to be asked for. */
    boolean needsPassphrase(PackFile file);

    /**
     * Opens all of them and takes them in, each whole or not at all.
     *
     * @param passphrase where one was asked for
     * @throws org.scrutineer.ui.Problem when one of them cannot be opened or taken in
     */
    List<Taken> take(List<PackFile> files, Optional<Passphrase> passphrase, Progress progress);

    /** Into an open workspace. */
    static PackTaking into(PackDesk desk) {
        return new PackTaking() {
            @Override
            public boolean needsPassphrase(PackFile file) {
                return file.lock() instanceof PackLock.ByPassphrase;
            }

            @Override
            public List<Taken> take(List<PackFile> files, Optional<Passphrase> passphrase, Progress progress) {
                // All are looked at before the first is taken in.
                List<Pack> packs = files.stream().map(file -> switch (file.lock()) {
                    case PackLock.ByPassphrase lock -> file.open(passphrase.orElseThrow(), progress);
                    case PackLock.ByTeamKey lock -> file.open(desk.teamKey(file, lock), progress);
                }).toList();
                progress.check();
                return packs.stream().map(desk::takeIn).toList();
            }
        };
    }
}
