package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References of recommendations as minutes write them: "4", "5 and 6", "10–13", "R2". */
final class References {
    private static final String REF = "[A-Z]{0,2}\\d{1,3}[a-z]?";
    private static final String SEVERAL = REF + "(?:\\s*(?:,|&|and|to|-|–|,\\s*and)\\s*" + REF + ")*";
    private static final Pattern HEADING = Pattern.compile(
            "^(?:Recommendations?|RECOMMENDATIONS?|Recs?\\.?)\\s+(" + SEVERAL + ")\\s*(?:[:.–-]\\s*(.*))?$");
    private static final Pattern NAMED = Pattern.compile(
            "(?i:recommendations?|recs?\\.?)\\s+(?i:numbers?\\s+|nos?\\.?\\s*)?(" + SEVERAL + ")");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,3})\\s*(?:to|-|–)\\s*(\\d{1,3})");
    private static final Pattern ONE = Pattern.compile(REF);
    private static final int LONGEST_SPAN = 60;

    private References() {}

    /**
     * A line that opens what is said about some recommendations.
     *
     * @param text what follows on the same line, usually the recommendation's wording
     */
    record Heading(List<String> refs, String text) {}

    static Optional<Heading> heading(String line) {
        Matcher matcher = HEADING.matcher(line);
        return matcher.matches()
                ? Optional.of(new Heading(list(matcher.group(1)), matcher.group(2) == null ? "" : matcher.group(2)))
                : Optional.empty();
    }

    /** Those that a sentence names after the word "recommendation". */
    static List<String> named(String sentence) {
        Set<String> refs = new LinkedHashSet<>();
        Matcher matcher = NAMED.matcher(sentence);
        while (matcher.find()) {
            refs.addAll(list(matcher.group(1)));
        }
        return List.copyOf(refs);
    }

    /** "2, 4 to 6" is 2, 4, 5 and 6. */
    static List<String> list(String written) {
        Set<String> refs = new LinkedHashSet<>();
        for (String part : written.split("\\s*(?:,|;|&|\\band\\b)\\s*")) {
            Matcher span = SPAN.matcher(part.strip());
            Matcher one = ONE.matcher(part);
            if (span.matches()) {
                refs.addAll(between(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
            } else if (one.find()) {
                refs.add(one.group());
            }
        }
        return List.copyOf(refs);
    }

    private static List<String> between(int first, int last) {
        List<String> refs = new ArrayList<>();
        for (int ref = first; ref <= last && ref - first < LONGEST_SPAN; ref++) {
            refs.add(String.valueOf(ref));
        }
        return refs;
    }
}
