package org.scrutineer.voices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.voices.NoteSort.Family;
import org.scrutineer.workbooks.Passage;

/** Says how one line looks by what stands before it and around it. */
final class NoteLooks {
    private static final int SHORT_WORDS = 8;
    private static final int LINE_WORDS = 30;
    private static final List<String> NUMBERS = List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern MARKDOWN = Pattern.compile("^(#{1,6})\\s+(.+?)\\s*#*$");
    private static final Pattern STARRED = Pattern.compile("^(\\*\\*|__)(.+?)\\1:?$");
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)^(?:q|qu|question)\\.?\\s*(?:no\\.?\\s*|#)?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[a-h](?=\\s*[.:)–—-]|$))(?![\\d/]|\\s*\\d{4}\\b)\\s*[.:)\\]–—-]*\\s*(.*)$");
    private static final Pattern ASKING = Pattern.compile("(?i)^(?:q|question)\\s*[:–—]\\s*(.+)$");
    private static final Pattern THEME = Pattern.compile(
            "(?i)^(?:sub-?)?(?:theme|topic|category)\\s*(\\d{1,2}(?:\\.\\d{1,2})?|[a-z](?=\\s*[.:)–—-])|)\\s*(?:[.:)–—-]+\\s*(.*)|)$");
    private static final Pattern DOTTED = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.):]?\\s+(\\S.*)$");
    private static final Pattern LETTERED = Pattern.compile("^([A-Z])\\.?(\\d{1,2})[.):]?\\s+(\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})([.):]|\\s+[–—-])\\s*(?![\\d])(\\S.*)$");
    private static final Pattern BARE = Pattern.compile("^(\\d{1,2})\\s+(\\p{Lu}.*)$");
    private static final Pattern ROMAN = Pattern.compile("^\\(?([IVX]{1,4})[.)]\\s+(\\S.*)$");
    private static final Pattern SMALL_ROMAN = Pattern.compile("^\\(?([ivx]{1,4})[.)]\\s+(\\S.*)$");
    private static final Pattern LETTER = Pattern.compile("^\\(?([A-Za-z])[.)]\\s+(\\S.*)$");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[-–—*]\\s+|[•·▪▫●◦○■□➢→►‣✓✔❖]\\s*|o\\s{1,9}(?=\\S))(.+)$");

    private NoteLooks() {}

    static NoteLine of(Passage passage) {
        return switch (passage) {
            case Passage.Row row -> new NoteLine(
                    row.number(), NoteSort.of(Family.ROW, row.table()), "", "", "", 0, true, row.cells());
            case Passage.Paragraph paragraph -> of(paragraph);
        };
    }

    private static NoteLine of(Passage.Paragraph paragraph) {
        String text = paragraph.text().replaceFirst("^>\\s*", "");
        if (paragraph.mark().equals("•")) {
            return line(paragraph, NoteSort.of(Family.BULLET), text, text, "");
        }
        Matcher markdown = MARKDOWN.matcher(text);
        if (markdown.matches()) {
            return heading(paragraph, markdown.group(1).length(), unstarred(markdown.group(2)));
        }
        String whole = (paragraph.mark() + " " + text).strip();
        if (paragraph.heading() > 0) {
            return heading(paragraph, paragraph.heading(), whole);
        }
        Matcher starred = STARRED.matcher(whole);
        boolean strong = paragraph.strong() || starred.matches();
        String plain = unstarred(whole);
        return labelled(paragraph, plain).orElseGet(() -> line(
                paragraph, NoteSort.of(loose(plain, strong)), plain, plain, ""));
    }

    /** A heading's number is its label, whoever made it a heading. */
    private static NoteLine heading(Passage.Paragraph paragraph, int level, String text) {
        NoteLine labelled = labelled(paragraph, text).orElseGet(() -> line(
                paragraph, NoteSort.PLAIN, text, text, ""));
        boolean named = labelled.sort().family() == Family.BULLET || labelled.text().isBlank();
        return named
                ? line(paragraph, NoteSort.of(Family.HEADING, level), text, text, "")
                : labelled.as(NoteSort.of(Family.HEADING, level));
    }

    static Optional<NoteLine> labelled(Passage.Paragraph paragraph, String text) {
        String plain = text.replace('\t', ' ');
        Matcher question = QUESTION.matcher(plain);
        if (question.matches()) {
            int word = NUMBERS.indexOf(question.group(1).toLowerCase(Locale.UK));
            String label = word < 0 ? question.group(1).toUpperCase(Locale.UK) : String.valueOf(word + 1);
            return some(paragraph, NoteSort.of(Family.QUESTION), question.group(2), plain, label);
        }
        Matcher asking = ASKING.matcher(plain);
        if (asking.matches()) {
            return some(paragraph, NoteSort.of(Family.QUESTION), asking.group(1), plain, "");
        }
        Matcher theme = THEME.matcher(plain);
        if (theme.matches() && (theme.group(2) != null || !theme.group(1).isEmpty())) {
            return some(paragraph, NoteSort.of(Family.THEME), Optional.ofNullable(theme.group(2)).orElse(""), plain,
                    theme.group(1));
        }
        return counted(paragraph, plain);
    }

    private static Optional<NoteLine> counted(Passage.Paragraph paragraph, String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            int parts = dotted.group(1).split("\\.").length;
            return some(paragraph, NoteSort.of(Family.NUMBER, parts), dotted.group(2), text, dotted.group(1));
        }
        Matcher lettered = LETTERED.matcher(text);
        if (lettered.matches()) {
            return some(paragraph, NoteSort.LETTER_WITH_NUMBER, lettered.group(3), text,
                    text.startsWith(lettered.group(1) + ".")
                            ? lettered.group(1) + "." + lettered.group(2)
                            : lettered.group(1) + lettered.group(2));
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return some(paragraph, NoteSort.of(Family.NUMBER), number.group(3), text, number.group(1));
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            return some(paragraph, NoteSort.of(Family.NUMBER), bare.group(2), text, bare.group(1));
        }
        Matcher bullet = BULLET.matcher(text);
        return bullet.matches()
                ? some(paragraph, NoteSort.of(Family.BULLET), unstarred(bullet.group(1)), text, "")
                : letter(paragraph, text);
    }

    /** "I." may be a letter or a number of the Romans; the line before it tells. */
    private static Optional<NoteLine> letter(Passage.Paragraph paragraph, String text) {
        Matcher roman = ROMAN.matcher(text);
        if (roman.matches()) {
            return some(paragraph, NoteSort.of(Family.LETTER, 1), roman.group(2), text, roman.group(1));
        }
        Matcher small = SMALL_ROMAN.matcher(text);
        if (small.matches()) {
            return some(paragraph, NoteSort.of(Family.LETTER, 4), small.group(2), text, small.group(1));
        }
        Matcher letter = LETTER.matcher(text);
        if (letter.matches()) {
            int level = Character.isUpperCase(letter.group(1).charAt(0)) ? 2 : 3;
            return some(paragraph, NoteSort.of(Family.LETTER, level), letter.group(2), text, letter.group(1));
        }
        return Optional.empty();
    }

    /** What a line without any number may be, by its own words. */
    static Family loose(String text, boolean strong) {
        int words = text.split("\\s+").length;
        boolean quoted = "“\"‘'".indexOf(text.charAt(0)) >= 0;
        if (isCapitals(text) && !quoted && words <= LINE_WORDS) {
            return Family.CAPITALS;
        }
        if (text.endsWith("?") && !quoted) {
            return strong ? Family.BOLD : Family.ASKED;
        }
        if (strong && words <= LINE_WORDS / 2 && !quoted) {
            return Family.BOLD;
        }
        if (text.endsWith(":") && words <= SHORT_WORDS) {
            return Family.COLON;
        }
        boolean isShort = words <= SHORT_WORDS && !quoted && text.matches("(?s)^[\\p{Lu}\\d].*[^.!;,:…]$");
        return isShort ? Family.SHORT : Family.PLAIN;
    }

    private static boolean isCapitals(String text) {
        return text.chars().filter(Character::isUpperCase).count() >= 3
                && text.chars().noneMatch(Character::isLowerCase);
    }

    private static String unstarred(String text) {
        Matcher starred = STARRED.matcher(text.strip());
        return starred.matches() ? starred.group(2).strip() + (text.strip().endsWith(":") ? ":" : "") : text.strip();
    }

    private static Optional<NoteLine> some(
            Passage.Paragraph paragraph, NoteSort sort, String text, String whole, String label) {
        return Optional.of(line(paragraph, sort, text.strip(), whole, label));
    }

    private static NoteLine line(Passage.Paragraph paragraph, NoteSort sort, String text, String whole, String label) {
        return new NoteLine(
                paragraph.number(), sort, text, whole, label, paragraph.depth(), paragraph.apart(), List.of());
    }
}
