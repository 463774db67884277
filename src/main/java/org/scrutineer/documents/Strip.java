package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;

/** A piece of a paper as wide as the text: what the pages are filled with, from top to bottom. Points throughout. */
sealed interface Strip {
    /** Whether it must not be the last on a page. */
    boolean keepsWithNext();

    /**
     * A piece that is never divided.
     *
     * @param before the space above it, left out at the top of a page
     * @param keepsWithNext whether it must not be the last on a page
     */
    record Slab(double before, double height, boolean keepsWithNext, List<Ink> inks) implements Strip {
        public Slab {
            inks = List.copyOf(inks);
        }

        Slab keepingWithNext() {
            return new Slab(before, height, true, inks);
        }
    }

    /** @param head printed again above the row where a new page begins with it */
    record Row(TableHead head, List<List<CellLine>> cells, Measures measures, boolean keepsWithNext) implements Strip {
        /** What is as good as one line: a row is not divided for less. */
        private static final double LEAST_PART = 60;

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        Row keepingWithNext() {
            return new Row(head, cells, measures, true);
        }

        double height() {
            double tallest = cells.stream().mapToDouble(Row::height).max().orElse(0);
            return Math.max(tallest, measures.leastHeight()) + 2 * measures.padding();
        }

        /** How much room it needs at least at the foot of a page. */
        double leastHeight() {
            return Math.min(height(), LEAST_PART);
        }

        List<Ink> inks() {
            List<Ink> inks = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                double y = measures.padding();
                for (CellLine line : cells.get(column)) {
                    for (Ink ink : line.inks()) {
                        inks.add(ink.moved(measures.lefts().get(column), y));
                    }
                    y += line.height();
                }
            }
            inks.add(new Ink.Rule(0, height(), measures.width(), height(), 0.6, Look.HAIRLINE));
            return inks;
        }

        /** The part that fits into the height, at least one line of each cell, and the rest, whose cells may be empty. */
        List<Row> divided(double available) {
            List<Integer> fitting = cells.stream().map(lines -> fitting(lines, available)).toList();
            List<List<CellLine>> above = new ArrayList<>();
            List<List<CellLine>> below = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                List<CellLine> lines = cells.get(column);
                above.add(lines.subList(0, fitting.get(column)));
                below.add(lines.subList(fitting.get(column), lines.size()));
            }
            return List.of(new Row(head, above, measures, false), new Row(head, below, measures, keepsWithNext));
        }

        private int fitting(List<CellLine> lines, double available) {
            double used = 2 * measures.padding();
            int count = 0;
            while (count < lines.size() && used + lines.get(count).height() <= available) {
                used += lines.get(count).height();
                count++;
            }
            return lines.isEmpty() ? 0 : Math.max(1, count);
        }

        private static double height(List<CellLine> lines) {
            return lines.stream().mapToDouble(CellLine::height).sum();
        }
    }

    /** @param lefts where each column's text begins, from the table's left edge */
    record Measures(double width, List<Double> lefts, double padding, double leastHeight) {}

    /** @param inks y from the line's top, x from the left end of the cell's text */
    record CellLine(double height, List<Ink> inks) {}

    /** @param inks without tags: a repeated header is read once */
    record TableHead(double height, List<Ink> inks) {}

    record NewPage(Sheet sheet) implements Strip {
        @Override
        public boolean keepsWithNext() {
            return false;
        }
    }
}
