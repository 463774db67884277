package org.scrutineer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.ui.Problem;

/**
 * Whether a folder is a place for a store. On a network drive the lock does not hold, and a sync program copies files
 * that are half written: both have damaged stores.
 */
final class Whereabouts {
    /** Beginnings of folder names, in lower case, and the program that keeps them in step. */
    private static final List<String> SYNCED = List.of(
            "OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud Drive", "iCloudDrive", "Nextcloud",
            "ownCloud", "Box Sync", "pCloud", "MEGAsync");

    /** Folders in which a Mac keeps what its sync programs bring. */
    private static final Set<String> MAC = Set.of("cloudstorage", "mobile documents", "com~apple~clouddocs");

    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "afs",
            "ceph", "glusterfs", "lustre");

    /** File systems in user space that stand on this computer's own disk. */
    private static final Set<String> OWN_DISK = Set.of(
            "fuse.overlayfs", "fuse.fuse-overlayfs", "fuse.grpcfuse", "fuse.osxfs", "fuse.virtiofs", "fuse.mergerfs",
            "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.bindfs", "fuse.ntfs-3g", "fuse.exfat");

    private static final String OWN_FOLDER = "Choose a folder on this computer's own disk, outside of any folder that is shared or kept in step.";

    private Whereabouts() {}

    static void check(Path folder) {
        if (folder.toString().indexOf(';') >= 0) {
            throw new Problem(
                    "The name of the folder " + folder + " has a semicolon in it.",
                    "Choose a folder without a semicolon in its name.");
        }
        Path real = realPath(folder);
        syncedBy(real).or(() -> syncedBy(folder)).ifPresent(program -> {
            throw new Problem(
                    folder + " is kept in step by " + program + ", which can damage an open workspace.", OWN_FOLDER);
        });
        if (real.toString().startsWith("\\\\") || isNetwork(storeType(real))) {
            throw new Problem(folder + " is on a network drive, where an open workspace can be damaged.", OWN_FOLDER);
        }
    }

    static Optional<String> syncedBy(Path folder) {
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (MAC.contains(name)) {
                return Optional.of("a sync program");
            }
            for (String program : SYNCED) {
                if (isOrIsCalledAfter(name, program.toLowerCase(Locale.ROOT))) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** "OneDrive", "OneDrive - Exampleshire Council", "Dropbox (Personal)", but not "Dropboxes". */
    private static boolean isOrIsCalledAfter(String name, String program) {
        return name.startsWith(program)
                && (name.length() == program.length() || " (-_".indexOf(name.charAt(program.length())) >= 0);
    }

    /** @param type as {@link java.nio.file.FileStore#type()} names it */
    static boolean isNetwork(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return NETWORK.contains(name) || (name.startsWith("fuse.") && !OWN_DISK.contains(name));
    }

    private static String storeType(Path folder) {
        try {
            return Files.getFileStore(nearest(folder)).type();
        } catch (IOException unknown) {
            // Nothing is known against it; what cannot be written is told by the lock.
            return "";
        }
    }

    private static Path realPath(Path folder) {
        Path nearest = nearest(folder);
        try {
            return nearest.toRealPath().resolve(nearest.relativize(folder));
        } catch (IOException unreadable) {
            return folder;
        }
    }

    /** The folder itself or the first above it that is there. */
    private static Path nearest(Path folder) {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
