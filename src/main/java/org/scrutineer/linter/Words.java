package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a text, for comparing what two texts say. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have", "in", "is",
            "it", "its", "of", "on", "or", "that", "the", "their", "them", "these", "they", "this", "those", "to",
            "was", "were", "will", "with");

    private Words() {}

    /** All words in lower case. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.UK));
        }
        return words;
    }

    /** The words that carry the meaning, without their plural. */
    static Set<String> meaning(String text) {
        Set<String> words = new HashSet<>();
        for (String word : of(text)) {
            if (!LITTLE.contains(word)) {
                words.add(word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    /** How much two sets share, from 0 to 1. */
    static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        long shared = smaller.stream().filter(larger::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    /** The same words whatever the punctuation and capitals. */
    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Begins as the words that it takes the place of: "Prior to" becomes "Before". */
    static String likeCapitals(String from, String to) {
        return Character.isUpperCase(from.charAt(0)) ? capital(to) : to;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** "a, b and c". */
    static String list(List<String> things) {
        return things.size() < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }
}
