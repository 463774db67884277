package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts with their places, ready to be searched for many phrases. */
final class Haystack {
    private static final char APART = '\u0001';

    private final List<String> places = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    /** Made when a run is looked for: most files are asked for none. */
    private final Map<String, Integer> runs = new HashMap<>();
    private final List<Plain> unread = new ArrayList<>();
    private int[] wordStarts = new int[16];
    private int[] letterStarts = new int[16];

    void add(String where, String text) {
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
        unread.add(plain);
    }

    /** The first place where the phrase stands. */
    Optional<String> find(Phrase phrase) {
        return phrase.isFoundByLetters()
                ? place(letters.indexOf(phrase.plain().letters()), letterStarts)
                : place(words.indexOf(phrase.plain().words()), wordStarts);
    }

    /** The first place where these words stand in a row. */
    Optional<String> findRun(String run) {
        int first = places.size() - unread.size();
        for (int at = 0; at < unread.size(); at++) {
            int place = first + at;
            Phrase.runs(unread.get(at)).forEach(each -> runs.putIfAbsent(each, place));
        }
        unread.clear();
        return Optional.ofNullable(runs.get(run)).map(places::get);
    }

    private Optional<String> place(int found, int[] starts) {
        if (found < 0) {
            return Optional.empty();
        }
        int at = Arrays.binarySearch(starts, 0, places.size(), found);
        return Optional.of(places.get(at >= 0 ? at : -at - 2));
    }
}
