package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;

/**
 * How many had which rating at several moments: a column for each, all to one scale, the letter and the count in each
 * part, what was not rated with a dashed edge.
 *
 * @param moments the earliest first
 * @param counted what was counted, as several: "recommendations"
 */
public record RagOverTime(List<Moment> moments, String counted) {
    public RagOverTime {
        moments = List.copyOf(moments);
        if (moments.isEmpty()) {
            throw new IllegalArgumentException("Ratings over time without a moment");
        }
    }

    /**
     * @param label "Q3 2026", "Now"
     * @param counts those that occur, what should stand at the foot first
     */
    public record Moment(String label, List<Count> counts) {
        public Moment {
            counts = List.copyOf(counts);
        }

        int total() {
            return counts.stream().mapToInt(Count::count).sum();
        }

        int of(RatingMark mark) {
            return counts.stream().filter(each -> each.mark().equals(mark)).mapToInt(Count::count).sum();
        }

        String words() {
            return total() == 0
                    ? "none"
                    : counts.stream()
                            .filter(each -> each.count() > 0)
                            .map(each -> each.count() + " " + each.mark().word())
                            .collect(Collectors.joining(", "));
        }
    }

    /** @param opens names the list of those that were counted, where a screen can open it */
    public record Count(RatingMark mark, int count, Optional<String> opens) {
        public Count {
            if (count < 0) {
                throw new IllegalArgumentException("A count is never below nought: " + mark.word());
            }
        }
    }

    public Pictured pictured(Message message) {
        return Pictured.of(message, alternative(), List.of(chart()), table());
    }

    Chart chart() {
        return new RagColumns(this).chart();
    }

    private String alternative() {
        return "A column for each moment, from left to right: " + moments.stream()
                .map(moment -> moment.label() + ": " + moment.words())
                .collect(Collectors.joining("; ")) + ".";
    }

    /** Every rating that occurs at any moment, in the order of the newest. */
    List<RatingMark> marks() {
        Set<RatingMark> marks = new LinkedHashSet<>();
        moments.reversed().forEach(moment -> moment.counts().forEach(each -> marks.add(each.mark())));
        return List.copyOf(marks);
    }

    private Table table() {
        List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("When", 20, true)));
        marks().forEach(mark -> columns.add(new Block.Column(mark.word(), 14, false)));
        columns.add(new Block.Column("All", 10, false));
        return new Table(
                "Ratings over time", "One row for each moment: how many " + counted
                        + " had each rating then, and how many there were.",
                columns, moments.stream().map(this::row).toList());
    }

    private Row row(Moment moment) {
        List<Cell> cells = new ArrayList<>(List.of(cell(moment.label())));
        marks().forEach(mark -> cells.add(cell(String.valueOf(moment.of(mark)))));
        cells.add(cell(String.valueOf(moment.total())));
        return new Row(cells);
    }

    private static Cell cell(String words) {
        return new Cell(List.of(Paragraph.of(words)));
    }
}
