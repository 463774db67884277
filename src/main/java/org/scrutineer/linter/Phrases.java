package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds many words and phrases in one go through a text, whole words in any capitals. A pattern of all of them would try
 * each one at every letter.
 */
final class Phrases {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            String plain = phrase.strip().toLowerCase(Locale.UK);
            int end = wordEnd(plain, 0);
            if (end > 0) {
                byFirstWord.computeIfAbsent(plain.substring(0, end), word -> new ArrayList<>()).add(plain);
            }
        }
        byFirstWord.values().forEach(each -> each.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** @param phrase in lower case */
    record Found(int start, int end, String phrase) {}

    /** In order; where one begins with another, the longer. */
    List<Found> in(String text) {
        if (byFirstWord.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.UK);
        int at = 0;
        while (at < lower.length()) {
            int end = wordEnd(lower, at);
            if (end == at) {
                at++;
                continue;
            }
            int start = at;
            String first = lower.substring(start, end);
            at = byFirstWord.getOrDefault(first, List.of()).stream()
                    .filter(phrase -> stands(lower, phrase, start)).findFirst()
                    .map(phrase -> {
                        found.add(new Found(start, start + phrase.length(), phrase));
                        return start + phrase.length();
                    }).orElse(end);
        }
        return found;
    }

    private static boolean stands(String text, String phrase, int start) {
        int end = start + phrase.length();
        return text.startsWith(phrase, start) && (end == text.length() || !isLetter(text.charAt(end)));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char letter) {
        return Character.isLetterOrDigit(letter);
    }
}
