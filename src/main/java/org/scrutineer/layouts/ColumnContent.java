package org.scrutineer.layouts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.workbooks.Value;

/** What the first rows of a column hold, and how well that suits each kind of content. */
final class ColumnContent {
    private final List<Grid.Place> filled;
    private final List<String> texts;
    /** Share of the rows in which the column is coloured differently from its neighbours. */
    private final double coloured;
    private final double filledShare;

    private ColumnContent(List<Grid.Place> filled, double coloured, double filledShare) {
        this.filled = filled;
        this.texts = filled.stream().map(place -> Words.plain(place.cell().text())).toList();
        this.coloured = coloured;
        this.filledShare = filledShare;
    }

    /** @param sample rows of the table, headings and totals left out */
    static ColumnContent of(List<Grid.Line> sample, int column) {
        List<Grid.Place> filled = sample.stream()
                .flatMap(line -> line.at(column).stream())
                .filter(Grid.Place::filled)
                .toList();
        long coloured = sample.stream()
                .filter(line -> line.at(column).filter(place -> standsOut(line, place)).isPresent())
                .count();
        int rows = Math.max(1, sample.size());
        return new ColumnContent(filled, (double) coloured / rows, (double) filled.size() / rows);
    }

    private static boolean standsOut(Grid.Line line, Grid.Place place) {
        if (Kinds.hue(place).isEmpty()) {
            return false;
        }
        long same = line.places().stream().filter(other -> other.cell().fill().equals(place.cell().fill())).count();
        return same <= 1 || same * 2 < line.places().size();
    }

    boolean isEmpty() {
        return filled.isEmpty() && coloured == 0;
    }

    double filledShare() {
        return filledShare;
    }

    /** From 0, nothing like it, to 1, every value is. */
    double fit(Content content, Set<String> words) {
        if (filled.isEmpty()) {
            return content == Content.RATING && coloured > 0.3 ? 1 : 0;
        }
        return switch (content) {
            case REF -> refs();
            case RATING -> Math.max(share(text -> Kinds.rating(text, words)), coloured > 0.5 && length() < 40 ? 1 : 0);
            case DATE -> dates();
            case NUMBER ->
                (double) filled.stream().filter(place -> place.cell().value() instanceof Value.Number).count()
                        / filled.size();
            case NAME -> length() <= 45 ? share(ColumnContent::nameLike) : 0;
            case TEXT -> length() >= 8 ? 0.8 : 0.4;
            case LONG_TEXT -> Math.min(1, length() / 50);
        };
    }

    /** Ratings by nothing but colour, in cells that hold no words. */
    boolean onlyColoured() {
        return filled.isEmpty() && coloured > 0;
    }

    double length() {
        return texts.stream().mapToInt(String::length).average().orElse(0);
    }

    private double refs() {
        double share = share(Kinds::ref);
        boolean dated = filled.stream().allMatch(place -> place.cell().value() instanceof Value.Moment);
        Set<String> different = new HashSet<>(texts);
        return dated ? 0 : share * (different.size() * 10 >= texts.size() * 9 ? 1 : 0.5);
    }

    /** Whether dates stand here and so no names. */
    boolean dated() {
        return !filled.isEmpty() && dates() > 0.8
                && texts.stream().anyMatch(text -> text.codePoints().anyMatch(Character::isDigit));
    }

    private double dates() {
        return (double) filled.stream()
                .filter(place -> Kinds.date(place.cell().value(), Words.plain(place.cell().text())))
                .count() / filled.size();
    }

    private interface Test {
        boolean holds(String text);
    }

    private double share(Test test) {
        return (double) texts.stream().filter(test::holds).count() / texts.size();
    }

    private static boolean nameLike(String text) {
        return text.length() >= 2 && text.codePoints().anyMatch(Character::isLetter) && !Kinds.ref(text)
                && !Kinds.rating(text, Set.of()) || Kinds.nothing(text);
    }

    static Set<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
