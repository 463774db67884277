package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One paragraph or list item of pasted minutes; lines that were only wrapped are one again.
 *
 * @param mark "" for a paragraph, "•" for a bullet, else what it is numbered with: "1", "a", "ii"
 * @param gap whether an empty line stood before it
 */
record MinuteLine(String mark, String text, boolean gap) {
    private static final Pattern BULLET = Pattern.compile("^(?:[·•●▪◦‣○*–—-]|o(?= +[A-Z]))\\s+(.+)$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:\\((\\d{1,3}|[a-zA-Z]|[ivx]{1,4})\\)|(\\d{1,3}|[a-z]|[ivx]{1,4})[.)])\\s*(?=\\S)(?!\\d)(.+)$");
    private static final Pattern ENDED = Pattern.compile(".*[.:;!?”\"]$");
    private static final String DOT = "•";
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    /** A shorter line was ended on purpose. */
    private static final int WRAPPED = 60;

    static List<MinuteLine> of(String text) {
        List<MinuteLine> lines = new ArrayList<>();
        boolean gap = true;
        for (String raw : text.lines().toList()) {
            String line = raw.replaceAll("[\\s\\u00a0\\u2002-\\u200b\\ufeff]+", " ").strip();
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            MinuteLine next = marked(line, gap);
            MinuteLine last = lines.isEmpty() ? next : lines.getLast();
            if (!lines.isEmpty() && !gap && next.mark().isEmpty() && last.goesOn(next.text())) {
                lines.set(lines.size() - 1, new MinuteLine(last.mark(), last.text() + " " + line, last.gap()));
            } else {
                lines.add(next);
            }
            gap = false;
        }
        return lines;
    }

    boolean isListed() {
        return !mark.isEmpty();
    }

    boolean isBullet() {
        return mark.equals(DOT);
    }

    /** Its number in the list: "2", "b" and "ii" are 2; 0 for a bullet. */
    int place() {
        if (isBullet() || mark.isEmpty()) {
            return 0;
        }
        int roman = ROMAN.indexOf(mark.toLowerCase(Locale.UK)) + 1;
        return hasDigits() ? Integer.parseInt(mark) : roman > 0 ? roman : letter();
    }

    /** Whether it goes on counting after a number; "i" comes after "h" as well as before "ii". */
    boolean follows(int number) {
        return place() == number + 1 || !hasDigits() && mark.length() == 1 && letter() == number + 1;
    }

    private int letter() {
        return Character.toLowerCase(mark.charAt(0)) - 'a' + 1;
    }

    boolean hasDigits() {
        return !mark.isEmpty() && Character.isDigit(mark.charAt(0));
    }

    /** In capitals, as headings of minutes are; at least two words, as AGREED alone is none. */
    boolean isShouted() {
        return text.equals(text.toUpperCase(Locale.UK)) && text.matches(".*[A-Z]{3,}[ ,-].*[A-Z]{2,}.*");
    }

    private boolean goesOn(String next) {
        return !ENDED.matcher(text).matches()
                && !isShouted()
                && (Character.isLowerCase(next.charAt(0)) || text.length() >= WRAPPED && !opensRecommendation())
                && References.heading(next).isEmpty()
                && !AgreedBlock.opens(next);
    }

    /** Its wording often has no full stop, and what was said about it starts on the next line. */
    private boolean opensRecommendation() {
        return References.heading(text).isPresent();
    }

    private static MinuteLine marked(String line, boolean gap) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return new MinuteLine(DOT, bullet.group(1).strip(), gap);
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            String mark = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            return new MinuteLine(mark, numbered.group(3).strip(), gap);
        }
        return new MinuteLine("", line, gap);
    }
}
