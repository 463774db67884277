package org.scrutineer.documents;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides a table's width by the columns' shares, but leaves no column narrower than its longest word. */
final class ColumnWidths {
    /** A word wider than this part of the table is broken. */
    private static final double MOST_FOR_A_WORD = 0.36;
    /** A rating's tag that is no wider than this stays on one line; "Partially Achieved" does. In points. */
    private static final double MOST_FOR_A_TAG = 135;
    static final double GUTTER = 6;

    private ColumnWidths() {}

    /** @return in points, adding up to the width */
    static double[] of(Faces faces, Block.Table table, double width) {
        double[] least = least(faces, table, width);
        double[] shares = table.columns().stream().mapToDouble(Block.Column::share).toArray();
        double sum = Arrays.stream(least).sum();
        if (sum >= width) {
            return Arrays.stream(least).map(each -> each * width / sum).toArray();
        }
        return divided(width, shares, least);
    }

    /** Below this a column's longest word would be broken; together they may be more than the width. */
    static double[] least(Faces faces, Block.Table table, double width) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> Math.min(
                        longestWord(faces, table, column) + 2 * GUTTER + 1, MOST_FOR_A_WORD * width))
                .toArray();
    }

    private static double[] divided(double width, double[] shares, double[] least) {
        double[] widths = new double[shares.length];
        boolean[] fixed = new boolean[shares.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            double free = width;
            double freeShares = 0;
            for (int column = 0; column < shares.length; column++) {
                free -= fixed[column] ? least[column] : 0;
                freeShares += fixed[column] ? 0 : shares[column];
            }
            for (int column = 0; column < shares.length; column++) {
                widths[column] = fixed[column] ? least[column] : free * shares[column] / freeShares;
                if (!fixed[column] && widths[column] < least[column]) {
                    fixed[column] = true;
                    changed = true;
                }
            }
        }
        return widths;
    }

    /** Measured in bold, which is the widest that either writer prints. */
    private static double longestWord(Faces faces, Block.Table table, int column) {
        double header = longest(faces, table.columns().get(column).header(), Face.BOLD);
        double cells = table.rows().stream()
                .flatMap(row -> row.cells().get(column).content().stream())
                .mapToDouble(content -> longest(faces, content))
                .max()
                .orElse(0);
        return Math.max(header, cells);
    }

    private static double longest(Faces faces, Block.CellContent content) {
        return switch (content) {
            case Block.Paragraph paragraph -> longest(faces, paragraph.runs().stream());
            case Block.Bullets bullets ->
                Look.CELL_BULLET_INDENT + longest(faces, bullets.items().stream().flatMap(List::stream));
            case RatingMark mark -> {
                double whole = faces.width(Printable.text(mark.printed()), Face.BOLD, Look.CELL.size());
                double longest = longest(faces, mark.printed(), Face.BOLD);
                yield 2 * Look.TAG_PADDING + (whole <= MOST_FOR_A_TAG ? whole : longest);
            }
        };
    }

    private static double longest(Faces faces, Stream<Run> runs) {
        return runs.mapToDouble(run -> longest(faces, run.text(), Face.BOLD)).max().orElse(0);
    }

    private static double longest(Faces faces, String text, Face face) {
        double longest = 0;
        for (String word : Printable.text(text).split("[ \\n]|(?<=\\p{L}[-–—/])(?=\\p{L})")) {
            longest = Math.max(longest, faces.width(word, face, Look.CELL.size()));
        }
        return longest;
    }
}
