package org.scrutineer.layouts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutineer.workbooks.Sheet;

/** Understands one table as one shape. */
final class TableReader {
    /** Rows from which the contents of the columns are judged. */
    private static final int SAMPLE = 200;

    private final Sheet sheet;
    private final Shape shape;
    private final Synonyms synonyms;
    private final Block block;
    private final List<Grid.Line> sample;
    private final Header header;

    TableReader(Sheet sheet, Shape shape, Synonyms synonyms, Block block) {
        this.sheet = sheet;
        this.shape = shape;
        this.synonyms = synonyms;
        this.block = block;
        this.sample = block.under().stream().filter(line -> line.filled().size() > 1).limit(SAMPLE).toList();
        this.header = withoutWhatIsBeside(block.header());
    }

    /** A key beside the table is divided from it by an empty column, and names nothing that is asked for. */
    private Header withoutWhatIsBeside(Header whole) {
        for (int column = whole.firstColumn() + 1; column < whole.lastColumn(); column++) {
            if (!whole.texts().containsKey(column) && ColumnContent.of(sample, column).isEmpty()
                    && whole.texts().tailMap(column).values().stream()
                            .allMatch(text -> synonyms.match(text).isEmpty())) {
                return new Header(whole.first(), whole.last(), whole.texts().headMap(column));
            }
        }
        return whole;
    }

    /** Nothing where a field that the shape needs has no column. */
    Optional<Recognition> read(Map<Integer, String> fixed) {
        List<Line> above = lines(block.above());
        Map<String, String> legend = LegendReader.read(above);
        Set<String> words = new HashSet<>();
        legend.forEach((code, word) -> {
            words.add(code.toLowerCase(Locale.ROOT));
            words.add(word.toLowerCase(Locale.ROOT));
        });
        SortedMap<Integer, ColumnContent> contents = contents();
        List<ColumnMatch> columns = new ColumnMapper(shape, synonyms, words).map(header.texts(), contents, fixed);
        if (fixed.isEmpty() && !complete(columns)) {
            return Optional.empty();
        }
        Body body = Body.read(block.under(), new RowReader(header, columns, sample));
        List<Line> below = lines(body.notes());
        legend = legend.isEmpty() ? LegendReader.read(below) : legend;
        Layout layout = new Layout(block.headerRow(), columns, unclaimed(columns, contents), score(columns));
        List<Doubt> doubts = new Doubts(sheet.name(), columns).about(body.rows());
        return Optional.of(
                new Recognition(sheet, shape, layout, body.rows(), new Surroundings(above, below, legend), doubts));
    }

    private boolean complete(List<ColumnMatch> columns) {
        return shape.fields().stream().filter(Field::required)
                .allMatch(field -> columns.stream().anyMatch(match -> match.field().equals(field)));
    }

    /** The columns under the header, and one on each side that is filled in most rows but has no header. */
    private SortedMap<Integer, ColumnContent> contents() {
        Set<Integer> columns = new TreeSet<>(header.texts().keySet());
        for (int column = Math.max(0, header.firstColumn() - 1); column <= header.lastColumn() + 1; column++) {
            columns.add(column);
        }
        SortedMap<Integer, ColumnContent> contents = new TreeMap<>();
        for (int column : columns) {
            ColumnContent content = ColumnContent.of(sample, column);
            if (header.texts().containsKey(column) || content.filledShare() > 0.5 || header.within(column)
                    && !content.isEmpty()) {
                contents.put(column, content);
            }
        }
        return contents;
    }

    private List<UnclaimedColumn> unclaimed(List<ColumnMatch> columns, SortedMap<Integer, ColumnContent> contents) {
        Set<Integer> claimed = new HashSet<>();
        columns.forEach(match -> claimed.add(match.column()));
        Set<Integer> all = new TreeSet<>(contents.keySet());
        all.addAll(block.header().texts().keySet());
        all.removeAll(claimed);
        return all.stream().map(column -> new UnclaimedColumn(column,
                block.header().texts().getOrDefault(column, ""))).toList();
    }

    /** Half for how much of the shape's needs is met surely, half for how much of the table the shape explains. */
    private double score(List<ColumnMatch> columns) {
        double needs = shape.fields().stream().filter(Field::required)
                .mapToDouble(field -> columns.stream().filter(match -> match.field().equals(field) && match.chosen())
                        .mapToDouble(ColumnMatch::confidence).sum())
                .average().orElse(0.5);
        double explained = columns.stream().mapToDouble(ColumnMatch::confidence).sum()
                / Math.max(columns.size(), header.texts().size());
        return 0.5 * needs + 0.5 * Math.min(1, explained);
    }

    private static List<Line> lines(List<Grid.Line> rows) {
        List<Line> lines = new ArrayList<>();
        for (Grid.Line row : rows) {
            row.filled().forEach(place -> lines.add(
                    new Line(row.number(), place.cell().address(), place.cell().text())));
        }
        return lines;
    }
}
