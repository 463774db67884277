package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts a text into its sentences. */
final class Sentences {
    /** After these a full stop ends nothing. */
    private static final Set<String> SHORTENED = Set.of(
            "e.g", "i.e", "mr", "mrs", "ms", "dr", "st", "no", "nos", "vs", "cf", "para", "paras", "approx", "cllr",
            "prof", "rev", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "oct", "nov", "dec", "p", "pp", "sec",
            "fig", "ltd", "dept");

    private Sentences() {}

    /** @param start and end in the whole text, in characters */
    record Sentence(int start, int end, String text) {}

    /** At least one, for any text. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n' || (letter == '.' || letter == '!' || letter == '?') && ends(text, at)) {
                int end = closing(text, at + 1);
                add(sentences, text, start, end);
                start = end;
                at = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        if (sentences.isEmpty()) {
            sentences.add(new Sentence(0, text.length(), text));
        }
        return List.copyOf(sentences);
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            sentences.add(new Sentence(start, end, text.substring(start, end)));
        }
    }

    private static int closing(String text, int at) {
        int end = at;
        while (end < text.length() && "”’\"')".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean ends(String text, int at) {
        int next = closing(text, at + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean begins = next >= text.length() || !Character.isLowerCase(text.charAt(next));
        return begins && !(text.charAt(at) == '.' && isShortened(text, at));
    }

    /** "Mr. Jones", "J. Smith", "e.g. Monday". */
    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || SHORTENED.contains(word.toLowerCase(Locale.UK));
    }
}
