package org.scrutineer.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of time and times of day, such as {@code [h]:mm}. The general formatter shows a minute too few in {@code [mm]},
 * a negative time as the one before it, and quoted signs with their quotes.
 */
record Clock(List<String> parts, boolean halfDays) implements PlainFormat {
    private static final Pattern PART = Pattern.compile(
            "\\[(?:h+|m+|s+)]|hh?|mm?|ss?|am/pm|\"[^\"]*\"|\\\\.|[: ,'-]", Pattern.CASE_INSENSITIVE);
    /** The locale before a format and the text section behind it say nothing about numbers. */
    private static final Pattern AROUND = Pattern.compile("^\\[\\$[^]]*]|;@$");
    private static final double SECONDS = 86_400;
    private static final double LARGEST = 2_958_465;

    static Optional<PlainFormat> of(String format) {
        String code = AROUND.matcher(format).replaceAll("");
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(code);
        int end = 0;
        while (part.find() && part.start() == end) {
            parts.add(literal(part.group()));
            end = part.end();
        }
        boolean hours = parts.stream().anyMatch(each -> each.startsWith("h") || each.startsWith("s")
                || each.startsWith("["));
        return end == code.length() && hours
                ? Optional.of(new Clock(List.copyOf(parts), parts.contains("am/pm")))
                : Optional.empty();
    }

    /** Signs that stand for themselves are kept behind an apostrophe. */
    private static String literal(String part) {
        return switch (part.charAt(0)) {
            case '"' -> "'" + part.substring(1, part.length() - 1);
            case '\\' -> "'" + part.substring(1);
            case ':', ' ', ',', '\'', '-' -> "'" + part;
            default -> part.toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public String text(double number) {
        if (Math.abs(number) > LARGEST) {
            return null;
        }
        // To the nearest second, and then cut off, as Excel does: 59.6 seconds are not a minute where none are shown.
        long seconds = Math.round(Math.abs(number) * SECONDS);
        StringBuilder text = new StringBuilder(number < 0 && seconds > 0 ? "-" : "");
        parts.forEach(part -> add(text, part, seconds));
        return text.toString();
    }

    private void add(StringBuilder text, String part, long seconds) {
        long hour = seconds / 3600 % 24;
        switch (part.charAt(0)) {
            case '\'' -> text.append(part, 1, part.length());
            case 'h' -> digits(text, halfDays ? (hour + 11) % 12 + 1 : hour, part.length());
            case 'm' -> digits(text, seconds / 60 % 60, part.length());
            case 's' -> digits(text, seconds % 60, part.length());
            case 'a' -> text.append(hour < 12 ? "AM" : "PM");
            default -> digits(text, elapsed(part, seconds), part.length() - 2);
        }
    }

    private static long elapsed(String part, long seconds) {
        return switch (part.charAt(1)) {
            case 'h' -> seconds / 3600;
            case 'm' -> seconds / 60;
            default -> seconds;
        };
    }

    private static void digits(StringBuilder text, long number, int least) {
        text.repeat('0', Math.max(0, least - Long.toString(number).length())).append(number);
    }
}
