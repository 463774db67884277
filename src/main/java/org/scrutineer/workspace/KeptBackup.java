package org.scrutineer.workspace;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A backup that was looked into.
 *
 * @param moment when it was made, by the clock on the wall
 */
public record KeptBackup(Path file, LocalDateTime moment, BackupContents contents) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    /** "26 November 2026 at 14:02". */
    public String when() {
        return WHEN.format(moment);
    }

    /** "A backup of 26 November 2026 at 14:02 holds 1,204 changes, the last “Score of C3.2”." */
    public String sentence() {
        return "The backup of " + when() + switch (contents) {
            case BackupContents.Good good -> " holds " + good.words() + ".";
            case BackupContents.Damaged damaged -> " is damaged.";
            case BackupContents.Locked locked -> " is protected with another passphrase.";
            case BackupContents.Newer newer -> " was made by a newer version of Scrutineer.";
        };
    }
}
