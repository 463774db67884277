package org.scrutineer.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutineer.committees.FuzzyDate;

/** Small words of a paper, said the same way in every kind. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    /** What a tracker may have in front of a number: "Rec. 4", "Recommendation 4". */
    private static final Pattern LABEL = Pattern.compile("(?i)^rec(ommendation)?\\.?\\s*(?=\\d)");
    /** A list of more numbers than this is read more easily with "4 to 9" in it. */
    private static final int LONG_LIST = 8;

    private Words() {}

    /** "22 November 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "1, 3, 8 and 9". */
    static String list(List<String> parts) {
        return list(parts, "and");
    }

    /** "Fully Achieved or On Track". */
    static String either(List<String> parts) {
        return list(parts, "or");
    }

    private static String list(List<String> parts, String last) {
        int end = parts.size() - 1;
        return end < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, end)) + " " + last + " " + parts.get(end);
    }

    /** "1 recommendation", "9 recommendations", "no recommendations". */
    static String count(int number, String one) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + (number == 1 ? one : plural(one));
    }

    /** "Recommendation 4" or "Recommendations 5 and 6"; of a long list, runs of numbers as "4 to 9". */
    static String recommendations(List<String> refs) {
        List<String> numbers = refs.stream().map(ref -> LABEL.matcher(ref).replaceFirst("")).toList();
        List<String> parts = numbers.size() > LONG_LIST ? runs(numbers) : numbers;
        return (refs.size() == 1 ? "Recommendation " : "Recommendations ") + list(parts);
    }

    /** "Recommendations 4 and 5", or what else is spoken of, as a list. */
    static String items(List<String> labels) {
        return labels.stream().allMatch(label -> LABEL.matcher(label).find())
                ? recommendations(labels)
                : list(labels);
    }

    private static List<String> runs(List<String> numbers) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= numbers.size(); at++) {
            if (at < numbers.size() && follows(numbers.get(at - 1), numbers.get(at))) {
                continue;
            }
            if (at - start > 2) {
                parts.add(numbers.get(start) + " to " + numbers.get(at - 1));
            } else {
                parts.addAll(numbers.subList(start, at));
            }
            start = at;
        }
        return parts;
    }

    private static boolean follows(String number, String next) {
        return number.matches("\\d{1,6}") && next.equals(Integer.toString(Integer.parseInt(number) + 1));
    }

    /** "is" or "are". */
    static String are(int number) {
        return number == 1 ? "is" : "are";
    }

    /** "it" or "them". */
    static String them(int number) {
        return number == 1 ? "it" : "them";
    }

    /**
     * A title in a sentence: "the Care at Home review", "the Review of Parking".
     *
     * @param kind what the title may leave out, such as "review"
     */
    static String the(String title, String kind) {
        String name = title.strip().replaceFirst("(?i)^the\\s+", "");
        return "the " + name + (name.toLowerCase(Locale.UK).contains(kind) ? "" : " " + kind);
    }

    /** "on 8 December 2026", "in March 2026": as a date or a meeting is written, it stands in a sentence. */
    static String at(String when) {
        FuzzyDate date = FuzzyDate.parse(when);
        if (!date.known()) {
            return "(" + when + ")";
        }
        return (date.from().equals(date.until()) ? "on " : "in ") + when;
    }

    /** "M. Khan", or "M. Khan, Head of Parks," where a sentence goes on after the post. */
    static String named(String officer) {
        String name = officer.strip();
        return name.contains(",") && !name.endsWith(",") ? name + "," : name;
    }

    /** "on 8 December 2026" as "of 8 December 2026". */
    static String of(String at) {
        return at.replaceFirst("^(on|in) ", "of ");
    }

    /** " Reason: The vans were late.", or nothing where there is none. */
    static String because(String reason) {
        return reason.isBlank() ? "" : " Reason: " + sentence(reason.strip());
    }

    /** With a full stop at its end. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?]”?$") ? text : text + ".";
    }

    static String withoutStop(String text) {
        return text.strip().replaceFirst("\\.$", "");
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    static String plural(String one) {
        if (one.startsWith("area ")) {
            return "areas" + one.substring("area".length());
        }
        return one.endsWith("y") && !one.endsWith("ay") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }
}
