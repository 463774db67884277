package org.scrutineer.layouts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts made comparable. */
final class Words {
    private static final Pattern SPACES = Pattern
            .compile("[\\p{javaWhitespace}\\x00-\\x20\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DATE_WORD = Pattern.compile(
            "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?"
                    + "|dec(ember)?|(19|20)\\d\\d|\\d{1,2}(st|nd|rd|th)?|q[1-4])");
    private static final Map<String, String> ALIASES = Map.of(
            "no", "number", "num", "number", "nr", "number", "reference", "ref", "rag", "rag", "recs", "rec");
    private static final Set<String> LINKS = Set.of("of", "by", "to", "for", "from", "in", "at", "on", "since",
            "against", "agreed", "made", "with", "that", "as");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "and", "or", "is", "are", "s");

    private Words() {}

    /** Spaces at the ends gone, and every run of spaces, of whatever kind, one space. */
    static String plain(String text) {
        return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Most texts are plain already, and asking is much quicker than replacing. */
    private static boolean isPlain(String text) {
        boolean space = true;
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign == ' ' ? space : isSpace(sign)) {
                return false;
            }
            space = sign == ' ';
        }
        return !space || text.isEmpty();
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(sign -> isSpace((char) sign));
    }

    private static boolean isSpace(char sign) {
        return sign <= ' ' || sign == '\u00a0' || sign >= '\u2000' && (Character.isWhitespace(sign) || sign == '\u2007'
                || sign == '\u202f' || sign == '\u200b' || sign == '\ufeff') || sign == '\u1680';
    }

    static String lower(String text) {
        return plain(Normalizer.normalize(text, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /** The words of a header without case, punctuation and plural. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String word : NOT_WORD.split(lower(text.replace("#", " no ")))) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                String single = single(word);
                tokens.add(ALIASES.getOrDefault(single, single));
            }
        }
        return tokens;
    }

    /** The same words without months, years and quarters, unless nothing else is there. */
    static List<String> withoutDates(List<String> tokens) {
        List<String> left = tokens.stream().filter(token -> !DATE_WORD.matcher(token).matches()).toList();
        return left.isEmpty() ? tokens : left;
    }

    /** Whether a header names nothing but a time, as "Q1 2020 (Jan, Feb, Mar)" does, or is empty. */
    static boolean onlyDates(String header) {
        return tokens(header).stream().allMatch(token -> DATE_WORD.matcher(token).matches());
    }

    /** The word that the others only describe: "Assessment of progress" is an assessment, "Lead officer" an officer. */
    static String head(List<String> tokens) {
        for (int place = 1; place < tokens.size(); place++) {
            if (LINKS.contains(tokens.get(place))) {
                return tokens.get(place - 1);
            }
        }
        return tokens.getLast();
    }

    static boolean isLink(String token) {
        return LINKS.contains(token);
    }

    private static String single(String word) {
        if (word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
    }
}
