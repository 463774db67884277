package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A stretch of words that is looked for.
 *
 * @param whole whether it is all of a text, and long enough that it stands nowhere else by chance
 */
record Phrase(Plain plain, boolean whole) {
    /** Shorter ones are found as words, because their letters may stand in the middle of others. */
    private static final int SURE_LETTERS = 12;
    private static final int LEAST_WORDS = 4;
    private static final int LEAST_LETTERS = 20;
    private static final int LEAST_OF_A_NAME = 6;
    /** So many words in a row are nobody's but the writer's. */
    static final int RUN = 8;
    private static final Pattern PIECES = Pattern.compile("(?<=[.!?;:])\\s+|[\\r\\n\\u000b\\u2028]+|[“”\"()–—]");

    boolean isFoundByLetters() {
        return plain.letters().length() >= SURE_LETTERS;
    }

    /** What of a text must not be found anywhere; empty where it is too short to be told from other words. */
    static List<Phrase> of(String text) {
        Set<Phrase> phrases = new LinkedHashSet<>();
        Plain all = Plain.of(text);
        if (isPhrase(all) || isName(all)) {
            phrases.add(new Phrase(all, all.list().size() >= RUN));
        }
        for (String piece : PIECES.split(text)) {
            Plain plain = Plain.of(piece);
            if (isPhrase(plain)) {
                phrases.add(new Phrase(plain, false));
            }
        }
        return List.copyOf(phrases);
    }

    /** A name is looked for however short it is, down to three letters. */
    static Optional<Phrase> ofName(String name) {
        return Optional.of(Plain.of(name)).filter(plain -> plain.letters().length() > 2)
                .map(plain -> new Phrase(plain, true));
    }

    /** Every run of so many words; where a page ends in the middle of a text, the runs before and after are whole. */
    static List<String> runs(Plain plain) {
        List<String> words = plain.list();
        List<String> runs = new ArrayList<>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.add(String.join(" ", words.subList(at, at + RUN)));
        }
        return runs;
    }

    private static boolean isPhrase(Plain plain) {
        return plain.list().size() >= LEAST_WORDS || plain.letters().length() >= LEAST_LETTERS;
    }

    private static boolean isName(Plain plain) {
        return plain.letters().length() >= LEAST_OF_A_NAME;
    }
}
