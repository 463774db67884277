package org.scrutineer.packs;

import org.scrutineer.protection.Stretching;

/** What kind of key opens a pack. */
public sealed interface PackLock {
    /** Makes the key of this pack differ from that of every other. */
    byte[] salt();

    /** A passphrase that people tell each other. */
    record ByPassphrase(Stretching stretching) implements PackLock {
        @Override
        public byte[] salt() {
            return stretching.salt();
        }
    }

    /**
     * A key that the workspaces of one team have.
     *
     * @param key its id
     * @param salt 16 bytes
     */
    record ByTeamKey(String key, byte[] salt) implements PackLock {
        static final int SALT = 16;

        public ByTeamKey {
            if (salt.length != SALT) {
                throw new IllegalArgumentException("A salt has " + SALT + " bytes, not " + salt.length);
            }
            salt = salt.clone();
        }

        @Override
        public byte[] salt() {
            return salt.clone();
        }
    }
}
