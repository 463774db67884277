package org.scrutineer.clashes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which words of a text are not those of another, so that a person need not look for them. */
final class Differing {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");
    /** Beyond this a word by word comparison takes too long, and would mark nearly all. */
    private static final int MOST = 1_500;

    private Differing() {}

    /** Words that follow each other and are alike in that they differ or do not. */
    record Piece(String text, boolean differs) {}

    /** The whole text in pieces, those marked that the other text does not have at that place. */
    static List<Piece> pieces(String text, String other) {
        List<String> words = words(text);
        List<String> others = words(other);
        if (words.size() > MOST || others.size() > MOST) {
            return List.of(new Piece(text, false));
        }
        boolean[] kept = common(words, others);
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            boolean differs = !kept[at];
            if (!pieces.isEmpty() && pieces.getLast().differs() == differs) {
                pieces.set(pieces.size() - 1, new Piece(pieces.getLast().text() + words.get(at), differs));
            } else {
                pieces.add(new Piece(words.get(at), differs));
            }
        }
        return Collections.unmodifiableList(pieces);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The words that both have in the same order, as many as can be. */
    private static boolean[] common(List<String> words, List<String> others) {
        int[][] longest = new int[words.size() + 1][others.size() + 1];
        for (int at = words.size() - 1; at >= 0; at--) {
            for (int with = others.size() - 1; with >= 0; with--) {
                longest[at][with] = same(words.get(at), others.get(with))
                        ? longest[at + 1][with + 1] + 1
                        : Math.max(longest[at + 1][with], longest[at][with + 1]);
            }
        }
        boolean[] kept = new boolean[words.size()];
        int at = 0;
        int with = 0;
        while (at < words.size() && with < others.size()) {
            if (same(words.get(at), others.get(with))) {
                kept[at++] = true;
                with++;
            } else if (longest[at + 1][with] >= longest[at][with + 1]) {
                at++;
            } else {
                with++;
            }
        }
        return kept;
    }

    private static boolean same(String word, String other) {
        return word.strip().equals(other.strip());
    }
}
