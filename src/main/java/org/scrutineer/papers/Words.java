package org.scrutineer.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Small words of a paper, said the same way in every kind. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Words() {}

    /** "22 November 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "1, 3, 8 and 9". */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** "1 recommendation", "9 recommendations". */
    static String count(int number, String one) {
        return number + " " + (number == 1 ? one : plural(one));
    }

    /** "Recommendation 4" or "Recommendations 5 and 6". */
    static String recommendations(List<String> refs) {
        return (refs.size() == 1 ? "Recommendation " : "Recommendations ") + list(refs);
    }

    /** "is" or "are". */
    static String are(int number) {
        return number == 1 ? "is" : "are";
    }

    private static String plural(String one) {
        return one.endsWith("y") && !one.endsWith("ay") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }
}
