package org.scrutineer.voices;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a comment stands wholly in quotation marks, and who is said to have said it.
 *
 * @param saidBy the role that stands behind the quotation, or empty
 */
record Quoted(boolean whole, String saidBy) {
    private static final Pattern BEHIND = Pattern.compile(
            "(?s)^(?<quote>[“\"].*[”\"][.,;]?)\\s*(?:[-–—]\\s*(?<dash>[^“”\"]{2,60})|\\((?<bracket>[^()“”\"]{2,60})\\))[.]?$");

    private static final int QUOTED_WORDS = 3;
    private static final int ROLE_WORDS = 6;

    static Quoted of(String text) {
        String plain = text.strip();
        if (isWhole(plain)) {
            return new Quoted(true, "");
        }
        Matcher behind = BEHIND.matcher(plain);
        if (behind.matches() && isWhole(behind.group("quote"))) {
            String role = Optional.ofNullable(behind.group("dash")).orElseGet(() -> behind.group("bracket")).strip();
            // “Good” – is defined by … is a sentence about a word, and not a word that somebody said.
            boolean said = words(behind.group("quote")) >= QUOTED_WORDS && words(role) <= ROLE_WORDS;
            return new Quoted(said, said ? role : "");
        }
        return new Quoted(false, "");
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static boolean isWhole(String text) {
        String plain = text.replaceFirst("[.,;!?]$", "");
        if (plain.length() < 3) {
            return false;
        }
        char first = plain.charAt(0);
        char last = plain.charAt(plain.length() - 1);
        String inside = plain.substring(1, plain.length() - 1);
        return switch (first) {
            case '“', '«' -> (last == '”' || last == '»' || last == '“') && closesLast(inside, '“', '”');
            case '„' -> last == '”' || last == '“';
            case '"' -> last == '"' && inside.indexOf('"') < 0;
            case '‘' -> last == '’' && closesLast(withoutApostrophes(inside), '‘', '’');
            case '\'' -> last == '\'' && withoutApostrophes(inside).indexOf('\'') < 0;
            default -> false;
        };
    }

    /** Whether nothing inside closes what the first mark opened. */
    private static boolean closesLast(String inside, char opens, char closes) {
        int depth = 1;
        for (char sign : inside.toCharArray()) {
            depth += sign == opens ? 1 : sign == closes ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static String withoutApostrophes(String text) {
        return text.replaceAll("(?<=\\p{L})['’](?=\\p{L})|(?<=s)['’](?= )", "");
    }
}
