package org.scrutineer.ratings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.RatingScheme.Reading;

/** The schemes that come with the tool, and the choice of the one that a sheet's ratings are written in. */
public final class Schemes {
    private Schemes() {}

    private static final List<Level> OUTSIDE = List.of(
            level("", "Not started", null, "not yet started", "not begun", "yet to start", "to start", "not due",
                    "not yet due", "not due yet"),
            level("", "Paused", null, "on hold", "hold", "suspended", "deferred", "stopped"),
            level("", "Superseded", null, "replaced", "withdrawn", "no longer required", "no longer applicable"),
            level("", "Not known", null, "unknown", "no update", "awaiting update", "update awaited", "no data"));

    public static final RatingScheme RAG = scheme(
            "RAG",
            level("R", "Red", Rag.RED, "🔴", "off track", "behind schedule", "overdue", "missed", "not achieved"),
            level("A", "Amber", Rag.AMBER, "🟠", "🟡", "yellow", "at risk", "some concerns", "slipped", "delayed"),
            level("G", "Green", Rag.GREEN, "🟢", "on track", "on target", "on schedule"),
            level("", "Complete", Rag.COMPLETE, "completed", "achieved", "fully achieved", "delivered", "done",
                    "closed",
                    "c"));

    public static final RatingScheme BRAG = scheme(
            "BRAG",
            level("B", "Blue", Rag.COMPLETE, "🔵", "complete", "completed", "achieved", "delivered", "done", "closed"),
            level("R", "Red", Rag.RED, "🔴", "off track", "behind schedule", "overdue", "missed"),
            level("A", "Amber", Rag.AMBER, "🟠", "🟡", "yellow", "at risk", "some concerns", "slipped", "delayed"),
            level("G", "Green", Rag.GREEN, "🟢", "on track", "on target", "on schedule"));

    /** The four-step assessment of progress that select committees confirm. */
    public static final RatingScheme PROGRESS = scheme(
            "Assessment of progress",
            level("1", "Fully Achieved", Rag.COMPLETE, "achieved", "fully complete", "complete", "completed"),
            level("2", "On Track", Rag.GREEN, "on target", "on schedule"),
            level("3", "Slipped", Rag.AMBER, "slipping", "delayed"),
            level("4", "Not Achieved", Rag.RED, "failed", "not met"));

    /** Delivery in words: being under way says nothing about a colour, so it has none. */
    public static final RatingScheme STATUS = scheme(
            "Delivery status",
            level("", "Complete", Rag.COMPLETE, "completed", "closed", "delivered", "done", "achieved", "implemented",
                    "finished", "met"),
            level("", "On track", Rag.GREEN, "on target", "on schedule"),
            level("", "In progress", null, "ongoing", "on-going", "under way", "underway", "open", "started", "live",
                    "partially complete", "partially implemented", "partly complete", "in part", "active",
                    "outstanding"),
            level("", "At risk", Rag.AMBER, "delayed", "slipped", "some delay", "behind"),
            level("", "Overdue", Rag.RED, "off track", "late", "missed", "not achieved", "not met"),
            level("", "Not started", null, "not yet started", "not begun", "planned", "to start", "yet to start",
                    "not due", "not yet due", "not due yet"));

    public static final List<RatingScheme> BUILT_IN = List.of(RAG, BRAG, PROGRESS, STATUS);

    public static final RatingScheme CQC = new RatingScheme("CQC", List.of(
            level("", "Outstanding", Rag.GREEN),
            level("", "Good", Rag.GREEN),
            level("", "Requires improvement", Rag.AMBER, "requires improvements", "ri", "required improvement"),
            level("", "Inadequate", Rag.RED),
            level("", "Not yet rated", null, "not rated", "unrated", "no rating", "not yet inspected", "n/a")));
    public static final RatingScheme PAMMS = new RatingScheme("PAMMS", List.of(
            level("", "Excellent", Rag.GREEN, "outstanding"),
            level("", "Good", Rag.GREEN),
            level("", "Requires Improvement", Rag.AMBER, "requires improvements", "ri"),
            level("", "Poor", Rag.RED, "inadequate"),
            level("", "Not yet rated", null, "not rated", "not assessed", "not yet assessed")));
    /** Grades of the Scottish regulator, from 6 down to 1. */
    public static final RatingScheme CARE_INSPECTORATE = new RatingScheme("Care Inspectorate", List.of(
            level("6", "Excellent", Rag.GREEN),
            level("5", "Very good", Rag.GREEN),
            level("4", "Good", Rag.GREEN),
            level("3", "Adequate", Rag.AMBER),
            level("2", "Weak", Rag.RED),
            level("1", "Unsatisfactory", Rag.RED),
            level("", "Not yet graded", null, "not graded", "not yet rated")));

    /** Under which providers are rated; a sheet of recommendations is never written in one of these. */
    public static final List<RatingScheme> OF_PROVIDERS = List.of(CQC, PAMMS, CARE_INSPECTORATE);

    /**
     * The scheme in which most of a sheet's ratings can be read; of several that do equally well the one whose own words
     * they are, and then the earlier one. A legend that no scheme covers makes a scheme of its own.
     *
     * @param header what stands over the ratings: one that names a scheme ("BRAG status") decides between equals
     * @param legend code to word, as printed above the table, may be empty
     */
    public static RatingScheme choose(
            List<String> ratings, Map<String, String> legend, String header, List<RatingScheme> known) {
        Map<String, Integer> evidence = new HashMap<>();
        ratings.stream().filter(text -> !text.isBlank()).forEach(text -> evidence.merge(text, 1, Integer::sum));
        legend.values().stream().filter(word -> legend.size() > 1)
                .forEach(text -> evidence.merge(text, 1, Integer::sum));
        RatingScheme best = known.stream()
                .max(Comparator.<RatingScheme>comparingLong(scheme -> graded(scheme, evidence))
                        .thenComparing(scheme -> names(header, scheme))
                        .thenComparing(scheme -> inOwnWords(scheme, evidence))
                        .thenComparing(scheme -> -known.indexOf(scheme)))
                .orElse(RAG);
        if (legend.size() > 1 && graded(best, evidence) < count(evidence, text -> true)) {
            RatingScheme own = ofLegend(legend);
            if (graded(own, evidence) > graded(best, evidence)) {
                return own;
            }
        }
        return best;
    }

    /** A scheme made of a sheet's own legend; a level's colour is that of the known word it uses, if any. */
    static RatingScheme ofLegend(Map<String, String> legend) {
        List<Level> levels = new ArrayList<>();
        legend.forEach((code, word) -> levels.add(new Level(code, word, ragOf(word), List.of())));
        levels.addAll(OUTSIDE.stream().filter(level -> !legend.containsValue(level.word())).toList());
        return new RatingScheme("As in the workbook: " + String.join(", ", legend.values()), levels);
    }

    private static Optional<Rag> ragOf(String word) {
        return BUILT_IN.stream()
                .map(scheme -> scheme.read(word))
                .filter(Reading.Graded.class::isInstance)
                .flatMap(reading -> ((Reading.Graded) reading).level().rag().stream())
                .findFirst();
    }

    private static long graded(RatingScheme scheme, Map<String, Integer> evidence) {
        return count(evidence, text -> !(scheme.read(text) instanceof Reading.Unknown));
    }

    /** @param evidence text to how many cells say it: long sheets hold few different ratings, and each is read once */
    private static long count(Map<String, Integer> evidence, Predicate<String> counts) {
        return evidence.entrySet().stream()
                .filter(entry -> counts.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean names(String header, RatingScheme scheme) {
        return List.of(header.toLowerCase(Locale.UK).split("\\W+")).contains(scheme.name().toLowerCase(Locale.UK));
    }

    /** How many are written with the scheme's own words rather than with an alias. */
    private static long inOwnWords(RatingScheme scheme, Map<String, Integer> evidence) {
        return count(evidence, text -> scheme.levels().stream()
                .anyMatch(level -> text.strip().equalsIgnoreCase(level.code())
                        || text.toLowerCase(Locale.UK).contains(level.word().toLowerCase(Locale.UK))));
    }

    private static RatingScheme scheme(String name, Level... levels) {
        List<Level> all = new ArrayList<>(List.of(levels));
        OUTSIDE.stream().filter(level -> all.stream().noneMatch(other -> other.word().equals(level.word())))
                .forEach(all::add);
        return new RatingScheme(name, all);
    }

    private static Level level(String code, String word, Rag rag, String... aliases) {
        return new Level(code, word, Optional.ofNullable(rag), List.of(aliases));
    }
}
