package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts with their places, ready to be searched for many phrases. */
final class Haystack {
    private static final char APART = '\u0001';
    /** Short texts, such as the attributes of markup, come a thousand times over; the first place is enough. */
    private static final int SHORT = 200;

    private final List<String> places = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    private final Set<String> shortOnes = new HashSet<>();
    private int[] wordStarts = new int[16];
    private int[] letterStarts = new int[16];

    void add(String where, String text) {
        if (text.length() <= SHORT && !shortOnes.add(text)) {
            return;
        }
        Plain plain = Plain.of(text);
        if (plain.isEmpty()) {
            return;
        }
        int at = places.size();
        if (at == wordStarts.length) {
            wordStarts = Arrays.copyOf(wordStarts, at * 2);
            letterStarts = Arrays.copyOf(letterStarts, at * 2);
        }
        wordStarts[at] = words.length();
        letterStarts[at] = letters.length();
        places.add(where);
        words.append(plain.words()).append(APART);
        letters.append(plain.letters()).append(APART);
    }

    /** The first place where the phrase stands. */
    Optional<String> find(Phrase phrase) {
        return phrase.isFoundByLetters()
                ? place(letters.indexOf(phrase.plain().letters()), letterStarts)
                : place(words.indexOf(phrase.plain().words()), wordStarts);
    }

    /**
     * The first place of each of these runs of words that stands anywhere. What is looked for is indexed, and not what is
     * looked through: a file has many more words than there are secrets.
     */
    Map<String, String> places(Set<String> runs) {
        Set<String> firstWords = runs.stream().map(run -> run.substring(0, run.indexOf(' ')))
                .collect(Collectors.toSet());
        Map<String, String> found = new HashMap<>();
        // Every text begins and ends with a space, and has one between its words.
        for (int space = runs.isEmpty() ? -1 : words.indexOf(" "); space >= 0; space = words.indexOf(" ", space + 1)) {
            int end = words.indexOf(" ", space + 1);
            if (end > space && firstWords.contains(words.substring(space + 1, end))) {
                String run = run(space + 1);
                if (runs.contains(run) && !found.containsKey(run)) {
                    found.put(run, place(space, wordStarts).orElseThrow());
                }
            }
        }
        return found;
    }

    /** So many words as a run has, from here on; fewer at the end. */
    private String run(int from) {
        int end = from - 1;
        for (int word = 0; word < Phrase.RUN && end >= 0; word++) {
            end = words.indexOf(" ", end + 1);
        }
        return end < 0 ? "" : words.substring(from, end);
    }

    private Optional<String> place(int found, int[] starts) {
        if (found < 0) {
            return Optional.empty();
        }
        int at = Arrays.binarySearch(starts, 0, places.size(), found);
        return Optional.of(places.get(at >= 0 ? at : -at - 2));
    }
}
