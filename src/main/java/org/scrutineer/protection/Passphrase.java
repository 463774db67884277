package org.scrutineer.protection;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import org.scrutineer.ui.Problem;

/**
 * What a person types to open something that is protected. The same letters are the same passphrase on every keyboard:
 * an accent that comes as a character of its own is joined to its letter.
 *
 * <p>Its letters are wiped from memory when it is closed.
 */
public final class Passphrase implements AutoCloseable {
    /** How many characters one that is newly chosen has at least. */
    public static final int LEAST = 10;

    private final char[] letters;

    private Passphrase(char[] letters) {
        this.letters = letters;
    }

    /** One that exists already. What was typed is wiped. */
    public static Passphrase of(char[] typed) {
        char[] letters = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray();
        Arrays.fill(typed, '\0');
        return new Passphrase(letters);
    }

    /** One that is newly chosen; a Problem when it is too short to protect anything. What was typed is wiped. */
    public static Passphrase chosen(char[] typed) {
        Passphrase chosen = of(typed);
        if (chosen.letters.length < LEAST) {
            chosen.close();
            throw new Problem(
                    "The passphrase is too short.",
                    "Choose one of at least " + LEAST + " characters. Three or four words that have nothing to do with "
                            + "each other are easy to keep in mind.");
        }
        return chosen;
    }

    /** Its letters themselves, for deriving a key; not to be changed or kept. */
    public char[] letters() {
        return letters;
    }

    public boolean isSameAs(Passphrase other) {
        return Arrays.equals(letters, other.letters);
    }

    @Override
    public void close() {
        Arrays.fill(letters, '\0');
    }

    /** Never the letters: they must not reach a log. */
    @Override
    public String toString() {
        return "Passphrase";
    }
}
