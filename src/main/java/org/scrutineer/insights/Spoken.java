package org.scrutineer.insights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Small words of messages. */
final class Spoken {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Spoken() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String are(long number) {
        return number == 1 ? "is" : "are";
    }

    static String have(long number) {
        return number == 1 ? "has" : "have";
    }

    /** "3 are better, 1 is worse and 9 have not changed". */
    static String list(List<String> parts) {
        int end = parts.size() - 1;
        return end < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, end)) + " and " + parts.get(end);
    }
}
