package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Gives each column of a table to the field that it most likely holds. */
final class ColumnMapper {
    /** What a header must say at least, to be taken at its word. */
    private static final double NAMED = 0.5;
    /** How alike values must be to be taken for a field without a header that says so. */
    private static final double BY_CONTENT = 0.75;
    private static final double CERTAIN_CONTENT = 0.45;
    private static final Pattern LATEST = Pattern
            .compile("(?i).*\\b(latest|current|now|this|revised|forecast|new)\\b.*");
    private static final Pattern EARLIER = Pattern.compile("(?i).*\\b(previous|prior|last|earlier|old|original"
            + "|baseline|planned|actual)\\b.*");

    private final Shape shape;
    private final Synonyms synonyms;
    private final Set<String> legend;

    private record Claim(Field field, int column, double named, double fit) {
        double weight() {
            return named == 0 ? CERTAIN_CONTENT * fit : 0.75 * named + 0.25 * fit;
        }
    }

    /** @param legend words and codes that a legend on the sheet explains */
    ColumnMapper(Shape shape, Synonyms synonyms, Set<String> legend) {
        this.shape = shape;
        this.synonyms = synonyms;
        this.legend = legend;
    }

    /** @param fixed columns that a person gave to a field; an empty name leaves the column out */
    List<ColumnMatch> map(
            SortedMap<Integer, String> headers, Map<Integer, ColumnContent> contents, Map<Integer, String> fixed) {
        SortedMap<Integer, ColumnMatch> matches = new TreeMap<>();
        fixed.forEach((column, name) -> shape.field(name).ifPresent(field -> matches.put(column, new ColumnMatch(
                field, column, headers.getOrDefault(column, ""), 1, "You chose this column.", true))));
        Set<Integer> columns = new HashSet<>(headers.keySet());
        columns.addAll(contents.keySet());
        columns.removeAll(fixed.keySet());
        List<Claim> claims = claims(columns, headers, contents);
        for (Claim claim : claims) {
            boolean columnFree = !matches.containsKey(claim.column());
            boolean fieldFree = matches.values().stream().noneMatch(match -> match.field().equals(claim.field()));
            if (columnFree && fieldFree) {
                matches.put(claim.column(), matched(claim, headers));
            }
        }
        seconds(claims, matches, headers);
        return new Choice(fixed.keySet()).among(matches.values());
    }

    private List<Claim> claims(
            Set<Integer> columns, SortedMap<Integer, String> headers, Map<Integer, ColumnContent> contents) {
        List<Claim> claims = new ArrayList<>();
        for (int column : columns) {
            String header = headers.getOrDefault(column, "");
            Map<Field, Double> named = synonyms.match(header);
            ColumnContent content = contents.get(column);
            for (Field field : shape.fields()) {
                double name = named.getOrDefault(field, 0.0);
                double earlier = EARLIER.matcher(header).matches() ? 0.85 : 1;
                double fit = content == null ? 0 : content.fit(field.content(), words(field));
                if (field.content() == Content.NAME && content != null && content.dated()) {
                    continue;
                }
                if (name >= NAMED || name > 0 && fit >= BY_CONTENT && field.content() != Content.DATE) {
                    claims.add(new Claim(field, column, name * earlier, fit));
                } else if (named.values().stream().noneMatch(value -> value >= NAMED)
                        && (field.required() || distinctive(field)
                                || Words.onlyDates(header) && !dateOfAnother(field, header))
                        && tells(field, content, fit)) {
                    claims.add(new Claim(field, column, 0, fit));
                }
            }
        }
        claims.sort(Comparator.comparingDouble(Claim::weight).reversed().thenComparing(Claim::column));
        return claims;
    }

    /** Under a date stands what is written anew from time to time, where the shape has such a field. */
    private boolean dateOfAnother(Field field, String header) {
        return !header.isBlank() && !field.overTime() && shape.fields().stream().anyMatch(Field::overTime);
    }

    /** Such values are told from others even under a header that speaks of something unknown. */
    private static boolean distinctive(Field field) {
        return field.content() == Content.REF || field.content() == Content.RATING;
    }

    /** Whether values alone may show the field: names and any text look alike everywhere. */
    private static boolean tells(Field field, ColumnContent content, double fit) {
        return switch (field.content()) {
            case REF, RATING, DATE, LONG_TEXT -> fit >= BY_CONTENT && content != null
                    && (content.filledShare() >= 0.3 || content.onlyColoured());
            case NUMBER, NAME, TEXT -> false;
        };
    }

    /** Columns whose header plainly names a field that another column already has. */
    private void seconds(List<Claim> claims, SortedMap<Integer, ColumnMatch> matches, Map<Integer, String> headers) {
        for (Claim claim : claims) {
            String header = headers.getOrDefault(claim.column(), "");
            boolean dated = claim.field().overTime() && !header.isBlank() && Words.onlyDates(header);
            if (!matches.containsKey(claim.column()) && claim.fit() > 0 && (claim.named() >= 0.7 || dated)) {
                matches.put(claim.column(), matched(claim, headers));
            }
        }
    }

    private ColumnMatch matched(Claim claim, Map<Integer, String> headers) {
        String header = headers.getOrDefault(claim.column(), "");
        return new ColumnMatch(claim.field(), claim.column(), header, Math.min(1, claim.weight()),
                reason(claim, header),
                true);
    }

    private static String reason(Claim claim, String header) {
        if (claim.named() > 0) {
            return "The header says '" + header + "'.";
        }
        return switch (claim.field().content()) {
            case REF -> "Its values are short reference numbers.";
            case RATING -> "Its values are ratings or coloured cells.";
            case DATE -> "Its values are dates.";
            case LONG_TEXT -> "It holds the longest text that no other column explains.";
            case NUMBER, NAME, TEXT -> "Its values are " + claim.field().content().words() + ".";
        };
    }

    private Set<String> words(Field field) {
        if (field.content() != Content.RATING) {
            return Set.of();
        }
        Set<String> words = new HashSet<>(ColumnContent.lower(field.words()));
        words.addAll(legend);
        return words;
    }

    /** Which of several columns of one field is used: the one a person chose, the newest, else the surest. */
    private record Choice(Set<Integer> fixed) {
        List<ColumnMatch> among(Iterable<ColumnMatch> matches) {
            Map<Field, ColumnMatch> chosen = new HashMap<>();
            for (ColumnMatch match : matches) {
                chosen.merge(match.field(), match, (one, other) -> order().compare(one, other) >= 0 ? one : other);
            }
            List<ColumnMatch> all = new ArrayList<>();
            matches.forEach(match -> all.add(chosen.get(match.field()) == match ? match : match.notChosen()));
            return all;
        }

        private Comparator<ColumnMatch> order() {
            return Comparator.comparing((ColumnMatch match) -> fixed.contains(match.column()))
                    .thenComparing(match -> LATEST.matcher(match.header()).matches())
                    .thenComparing(match -> !EARLIER.matcher(match.header()).matches())
                    .thenComparing(match -> HeaderDate.order(match.header()))
                    .thenComparingDouble(ColumnMatch::confidence);
        }
    }
}
