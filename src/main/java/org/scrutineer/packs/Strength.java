package org.scrutineer.packs;

import org.scrutineer.protection.Passphrase;

/** How well a passphrase keeps a pack, in words for whoever chooses it. */
enum Strength {
    NONE(""),
    SHORT("Too short: at least " + Passphrase.LEAST + " characters."),
    WEAK("Weak: mostly the same characters. Use three or four words that have nothing to do with each other."),
    FAIR("Fair. One or two more words would make it strong."),
    STRONG("Strong.");

    private static final int FEW = 6;
    private static final int LONG = 18;

    private final String words;

    Strength(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isEnough() {
        return this == WEAK || this == FAIR || this == STRONG;
    }

    /** Length counts most: whoever guesses tries words and their usual changes first. */
    static Strength of(String typed) {
        if (typed.isEmpty()) {
            return NONE;
        }
        if (typed.length() < Passphrase.LEAST) {
            return SHORT;
        }
        long different = typed.toLowerCase(java.util.Locale.ROOT).chars().distinct().count();
        if (different < FEW || typed.chars().allMatch(Character::isDigit)) {
            return WEAK;
        }
        return typed.length() >= LONG ? STRONG : FAIR;
    }
}
