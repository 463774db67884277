package org.scrutineer.papers;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers that a list of recommendations skips: members ask where they went. */
final class MissingNumbers {
    /** "4", "R4", "Rec 5a"; a ref of several numbers such as "2.1" is not a count and names no gap. */
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d{1,4})[a-z]?", Pattern.CASE_INSENSITIVE);

    private MissingNumbers() {}

    /** @return from 1 up to the highest number in the list, as printed; none unless every ref is one number */
    static List<String> in(List<String> refs) {
        Set<Integer> numbers = new TreeSet<>();
        for (String ref : refs) {
            Matcher number = NUMBER.matcher(ref.strip());
            if (!number.matches()) {
                return List.of();
            }
            numbers.add(Integer.valueOf(number.group(1)));
        }
        int highest = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.rangeClosed(1, highest)
                .filter(number -> !numbers.contains(number))
                .mapToObj(Integer::toString)
                .toList();
    }
}
