package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scrutineer.workbooks.Value;

/** Finds the rows that name the columns: the header of every table on a sheet. */
final class HeaderFinder {
    /** Looked at from the top without asking whether a row could begin a table. */
    private static final int TOP = 150;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PART = 40;
    private static final double EXACT = 0.9;
    private static final double LIKELY = 0.6;

    private final List<Grid.Line> lines;
    private final List<Synonyms> shapes;

    /** @param sum how well the names fit, added up; @param exact how many fit exactly; @param filled cells in the row */
    private record Fit(double sum, int exact, int likely, int filled) {
        static final Fit NONE = new Fit(0, 0, 0, 1);

        boolean strong() {
            return exact >= 2 && likely * 2 >= filled;
        }
    }

    HeaderFinder(Grid grid, List<Synonyms> shapes) {
        this.lines = grid.lines();
        this.shapes = shapes;
    }

    /** The headers from the top; where no names are known, the row that looks most like one. */
    List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            if (canBegin(place, headers)) {
                Header header = header(place);
                if (fit(header.texts()).strong() && !repeats(header, headers)) {
                    headers.add(header);
                    place = header.last();
                }
            }
        }
        if (headers.isEmpty()) {
            best().or(this::byLook).ifPresent(headers::add);
        }
        return headers;
    }

    private boolean canBegin(int place, List<Header> headers) {
        Grid.Line line = lines.get(place);
        if (headers.isEmpty() && place < TOP) {
            return wordsOnly(line);
        }
        boolean apart = line.gap() || lines.get(place - 1).filled().size() == 1
                || line.filled().stream().allMatch(cell -> cell.cell().bold());
        return apart && wordsOnly(line) && line.filled().stream().anyMatch(this::isName);
    }

    /** Asked first, because weighing every row of a long table against every name would take far longer. */
    private boolean isName(Grid.Place cell) {
        String text = cell.cell().text();
        if (text.length() > LONGEST_NAME) {
            return false;
        }
        List<String> tokens = Words.tokens(text);
        return shapes.stream().anyMatch(shape -> shape.isName(tokens));
    }

    private boolean repeats(Header header, List<Header> headers) {
        return !headers.isEmpty() && headers.getLast().texts().equals(header.texts());
    }

    private static boolean wordsOnly(Grid.Line line) {
        List<Grid.Place> filled = line.filled();
        return filled.size() >= 2 && filled.stream().allMatch(cell -> cell.cell().value() instanceof Value.Text
                || cell.cell().value() instanceof Value.Moment);
    }

    /** A row that says "Amber" is one of the table, or of a form, and names no columns. */
    private static boolean holdsRating(Grid.Line line) {
        return line.filled().stream().anyMatch(cell -> Kinds.rating(Words.plain(cell.cell().text()), Set.of()));
    }

    /** The row together with the one below where both make the header. */
    private Header header(int place) {
        SortedMap<Integer, String> one = texts(lines.get(place));
        if (place + 1 < lines.size()) {
            Grid.Line below = lines.get(place + 1);
            SortedMap<Integer, String> two = joined(lines.get(place), below);
            if (!two.isEmpty() && fit(two).sum() >= fit(one).sum() - 0.3) {
                return new Header(place, place + 1, two);
            }
        }
        return new Header(place, place, one);
    }

    private static SortedMap<Integer, String> texts(Grid.Line line) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        line.places().stream().filter(Grid.Place::filled)
                .forEach(cell -> texts.put(cell.column(), Words.plain(cell.cell().text())));
        return texts;
    }

    /**
     * A second row belongs to the header when it only names parts of what spans several columns above, or fills columns
     * that have no name above. Empty when it does not.
     */
    private static SortedMap<Integer, String> joined(Grid.Line top, Grid.Line bottom) {
        if (bottom.number() != top.number() + 1 || !wordsOnly(bottom)
                && bottom.filled().stream().noneMatch(cell -> cell.cell().bold())) {
            return new TreeMap<>();
        }
        SortedMap<Integer, String> texts = new TreeMap<>();
        boolean divided = false;
        boolean goesOn = false;
        boolean names = bottom.filled().stream().allMatch(HeaderFinder::couldName);
        for (Grid.Place above : top.filled()) {
            int last = above.lastColumn();
            boolean spans = last > above.column();
            boolean parts = false;
            for (int column = above.column(); column <= last; column++) {
                String part = bottom.at(column).filter(cell -> cell.filled() && cell.own(bottom.number()))
                        .map(cell -> Words.plain(cell.cell().text())).orElse("");
                if (!part.isEmpty()) {
                    texts.put(column, Words.plain(above.cell().text()) + " " + part);
                    parts = true;
                }
            }
            if (parts && !spans && !names) {
                return new TreeMap<>();
            }
            goesOn |= parts && !spans;
            divided |= parts && spans;
            texts.putIfAbsent(above.column(), Words.plain(above.cell().text()));
        }
        for (Grid.Place cell : bottom.filled()) {
            boolean unnamed = texts.putIfAbsent(cell.column(), Words.plain(cell.cell().text())) == null;
            divided |= unnamed && !goesOn;
        }
        return divided ? texts : new TreeMap<>();
    }

    private static boolean couldName(Grid.Place cell) {
        String text = Words.plain(cell.cell().text());
        return text.length() <= LONGEST_PART && !Kinds.ref(text) && !Kinds.rating(text, Set.of());
    }

    private Optional<Header> best() {
        Header best = null;
        Fit most = Fit.NONE;
        for (int place = 0; place < Math.min(lines.size(), TOP); place++) {
            if (wordsOnly(lines.get(place)) && !holdsRating(lines.get(place))) {
                Header header = header(place);
                Fit fit = fit(header.texts());
                if (fit.likely() >= 2 && fit.sum() > most.sum() + 0.2) {
                    best = header;
                    most = fit;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** No known name anywhere: the first row of several short words that has rows as wide under it. */
    private Optional<Header> byLook() {
        for (int place = 0; place + 1 < Math.min(lines.size(), TOP); place++) {
            List<Grid.Place> filled = lines.get(place).filled();
            int below = lines.get(place + 1).filled().size();
            boolean named = wordsOnly(lines.get(place)) && !holdsRating(lines.get(place))
                    && filled.stream().allMatch(cell -> cell.cell().text().length() <= 60);
            if (named && filled.size() >= 3 && below * 3 >= filled.size() * 2) {
                return Optional.of(new Header(place, place, texts(lines.get(place))));
            }
        }
        return Optional.empty();
    }

    private Fit fit(SortedMap<Integer, String> texts) {
        Fit best = Fit.NONE;
        for (Synonyms shape : shapes) {
            Map<Field, Double> fits = new HashMap<>();
            for (String text : texts.values()) {
                shape.match(text).entrySet().stream().max(Map.Entry.comparingByValue())
                        .ifPresent(match -> fits.merge(match.getKey(), match.getValue(), Math::max));
            }
            Fit fit = new Fit(
                    fits.values().stream().mapToDouble(Double::doubleValue).sum(),
                    (int) fits.values().stream().filter(value -> value >= EXACT).count(),
                    (int) fits.values().stream().filter(value -> value >= LIKELY).count(), texts.size());
            if (fit.sum() > best.sum()) {
                best = fit;
            }
        }
        return best;
    }
}
