package org.scrutineer.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Parcel;

/**
 * What a pack says about itself once it is open.
 *
 * @param schema the step that its sender's store had come to
 * @param lines what its changes must come to
 * @param files the attachments, in the order in which they stand in the pack
 * @param received the packs that its sender had taken in: whoever made one of them learns that it arrived
 * @param teamKey for later packs of the same team
 */
record Manifest(
        int schema, Parcel.Sender sender, Chosen chosen, Lines lines, List<Kept> files, List<UUID> received,
        Optional<TeamKey> teamKey) {
    static final int MOST_FILES = 20_000;
    static final int MOST_LINES = 5_000_000;
    static final int MOST_RECEIVED = 100_000;
    static final long LARGEST_FILE = 256L << 20;

    Manifest {
        files = List.copyOf(files);
        received = List.copyOf(received);
        if (files.stream().map(Kept::sha256).distinct().count() < files.size()) {
            throw new IllegalArgumentException("A file is named twice");
        }
    }

    /**
     * What somebody chose to take away.
     *
     * @param words "Ash Care, Oak House"
     * @param holder who has it
     */
    record Chosen(String words, Optional<String> holder, Optional<LocalDate> until) {}

    /** @param digest SHA-256 of both lists of lines and of the files' own digests */
    record Lines(int sets, int changes, String digest) {
        Lines {
            if (sets < 0 || changes < 0 || sets > MOST_LINES || changes > MOST_LINES) {
                throw new IllegalArgumentException(sets + " actions, " + changes + " changes");
            }
        }
    }

    /** @param sha256 lower-case hexadecimal: it becomes part of a name inside the pack */
    record Kept(String sha256, String name, long bytes) {
        Kept {
            if (!sha256.matches("[0-9a-f]{64}") || bytes < 0 || bytes > LARGEST_FILE) {
                throw new IllegalArgumentException("No file can be " + sha256 + " of " + bytes + " bytes");
            }
        }
    }
}
