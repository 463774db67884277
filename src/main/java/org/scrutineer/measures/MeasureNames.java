package org.scrutineer.measures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which measure a sheet's words mean. Order, case, plurals and words that say nothing ("Number of", "in month") do not
 * matter; anything less sure is only suggested. Not for several threads.
 */
public final class MeasureNames {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What points to a note: "Visits missed¹". */
    private static final Pattern MARKS = Pattern.compile("[¹²³⁰-⁹†‡*]+|\\[[0-9a-z]\\]|(?<=[a-z]) ?\\(\\d\\)$");
    /** "3. Visits missed", "KPI 3 – Visits missed", "2.1 Visits missed". */
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:(?:(?:kpi|pi|ref|no|item|measure|indicator|question|line|row)\\b\\.?\\s*#?)?"
                    + "[a-pr-z]{0,3}\\d{1,3}(?:\\.\\d{1,3})*[a-z]?|\\(?[a-z]\\)|[a-z][.:])(?:[.):]|\\s*[–—-])?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SAY_NOTHING = Set.of(
            "number", "no", "num", "nr", "total", "percentage", "percent", "pct", "of", "the", "in", "per", "cent",
            "for",
            "during", "period", "month", "monthly", "quarter", "quarterly", "this", "a", "an", "and", "or", "with",
            "who",
            "have", "has", "had", "been", "by", "to", "at", "is", "are", "were", "was", "all", "end", "on", "count",
            "s",
            "kpi", "ytd", "rate", "made", "whose", "their", "that", "which", "figure", "overall");
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("call", "visit"), Map.entry("appointment", "visit"), Map.entry("min", "minute"),
            Map.entry("hr", "hour"), Map.entry("scheduled", "planned"), Map.entry("more", "over"),
            Map.entry("than", "over"), Map.entry("greater", "over"), Map.entry("medicine", "medication"),
            Map.entry("homecare", "care"), Map.entry("employee", "staff"), Map.entry("completed", "complete"),
            Map.entry("mandatory", "complete"), Map.entry("percentages", "percentage"));
    private static final Map<String, String> SPELT_OUT = Map.of(
            "ecm", "electronic call monitoring", "evm", "electronic visit monitoring");
    private static final double LIKELY = 0.34;

    private final Map<Set<String>, Measure> sure = new LinkedHashMap<>();
    private final List<Measure> measures;
    private final Map<String, Optional<Measure>> seen = new HashMap<>();

    /** @param measures the earlier ones win where two share a name */
    public MeasureNames(List<Measure> measures) {
        this.measures = List.copyOf(measures);
        measures.forEach(measure -> sure.putIfAbsent(words(measure.name()), measure));
        measures.forEach(measure -> measure.aliases().forEach(alias -> sure.putIfAbsent(words(alias), measure)));
        sure.remove(Set.of());
    }

    /** The measure that a text surely names. */
    public Optional<Measure> find(String text) {
        return seen.computeIfAbsent(text, label -> {
            String unmarked = MARKS.matcher(label).replaceAll("");
            return Stream.of(unmarked, NUMBERING.matcher(unmarked).replaceFirst(""))
                    .flatMap(name -> Stream.of(name, name.replaceAll("\\([^)]*\\)", " ")))
                    .map(name -> sure.get(words(name)))
                    .filter(Objects::nonNull)
                    .findFirst();
        });
    }

    /** Measures that a text may mean, the likeliest first; a person decides. */
    public List<Measure> suggestions(String text) {
        Set<String> wanted = words(text);
        Map<Measure, Double> likeness = new LinkedHashMap<>();
        sure.forEach((name, measure) -> likeness.merge(measure, likeness(wanted, name), Math::max));
        return likeness.entrySet().stream()
                .filter(entry -> entry.getValue() >= LIKELY)
                .sorted(Map.Entry.<Measure, Double>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(Measure::ordinal))))
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
    }

    public Optional<Measure> measure(UUID id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    public List<Measure> measures() {
        return measures;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    /** The words that tell a measure from another. */
    static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.UK)
                .replace(">", " over ").replace("<", " under ").replace("≤", " or less ").replace("≥", " over ");
        Set<String> words = new TreeSet<>();
        for (String word : split(plain)) {
            for (String part : split(SPELT_OUT.getOrDefault(word, word))) {
                String single = single(part);
                if (!SAY_NOTHING.contains(single) && !SAY_NOTHING.contains(part)) {
                    words.add(SAME.getOrDefault(single, single));
                }
            }
        }
        return words;
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NOT_WORD.split(text)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String single(String word) {
        if (word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word.equals("hrs") ? "hr" : word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
