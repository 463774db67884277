package org.scrutineer.workspace;

import java.util.Locale;

/** What was found in a backup when it was unpacked and opened. */
public sealed interface BackupContents {
    /**
     * A whole workspace.
     *
     * @param sets actions of people
     * @param newest the title of the last of them; empty when there is none
     */
    record Good(long sets, long changes, String newest) implements BackupContents {
        /** "1,204 changes, the last “Score of C3.2”". */
        public String words() {
            String count = changes == 1 ? "1 change" : String.format(Locale.UK, "%,d changes", changes);
            return newest.isEmpty() ? count : count + ", the last “" + newest + "”";
        }
    }

    /** It cannot be unpacked or opened. */
    record Damaged() implements BackupContents {}

    /** It was protected with a passphrase that nobody gave. */
    record Locked() implements BackupContents {}

    /** A newer version of the program made it. */
    record Newer() implements BackupContents {}
}
