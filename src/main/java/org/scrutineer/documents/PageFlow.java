package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Strip.NewPage;
import org.scrutineer.documents.Strip.Row;
import org.scrutineer.documents.Strip.Slab;

/** Fills pages with strips: keeps together what belongs together, and divides only what no page can hold. */
final class PageFlow {
    private final double top;
    private final double left;
    private final double height;
    private final List<List<Ink>> pages = new ArrayList<>();
    private double used;

    /** @param height of a page that strips may fill, in points */
    PageFlow(double left, double top, double height) {
        this.left = left;
        this.top = top;
        this.height = height;
        newPage();
    }

    /** @return the inks of each page, from the page's top left corner */
    List<List<Ink>> filledWith(List<Strip> strips) {
        int start = 0;
        while (start < strips.size()) {
            int end = endOfChain(strips, start);
            place(strips.subList(start, end));
            start = end;
        }
        if (pages.size() > 1 && pages.getLast().isEmpty()) {
            pages.removeLast();
        }
        return pages;
    }

    private static int endOfChain(List<Strip> strips, int start) {
        int end = start + 1;
        while (end < strips.size() && strips.get(end - 1) instanceof Slab slab && slab.keepsWithNext()
                && !(strips.get(end) instanceof NewPage)) {
            end++;
        }
        return end;
    }

    private void place(List<Strip> chain) {
        double whole = heightOf(chain, false);
        if (used > 0 && whole > height - used) {
            boolean fitsFresh = whole <= height;
            boolean startsHere = !fitsFresh && heightOf(chain, true) <= height - used;
            if (!startsHere) {
                newPage();
            }
        }
        for (Strip strip : chain) {
            switch (strip) {
                case Slab slab -> place(slab);
                case Row row -> place(row);
                case NewPage _ -> {
                    if (used > 0) {
                        newPage();
                    }
                }
            }
        }
    }

    /** @param atLeast whether a row that may be divided counts only with its first part */
    private double heightOf(List<Strip> chain, boolean atLeast) {
        double sum = 0;
        for (Strip strip : chain) {
            sum += switch (strip) {
                case Slab slab -> (used + sum > 0 ? slab.before() : 0) + slab.height();
                case Row row -> atLeast ? row.leastHeight() : row.height();
                case NewPage _ -> 0;
            };
        }
        return sum;
    }

    private void place(Slab slab) {
        if (used > 0 && used + slab.before() + slab.height() > height) {
            newPage();
        }
        used += used > 0 ? slab.before() : 0;
        draw(slab.inks());
        used += slab.height();
    }

    private void place(Row whole) {
        Row row = whole;
        double room = height - used;
        boolean fitsFresh = row.height() <= height - row.head().height();
        if (used > 0 && row.height() > room && (fitsFresh || row.leastHeight() > room)) {
            newPage();
        }
        repeatHead(row);
        while (row.height() > height - used && row.cells().stream().anyMatch(lines -> lines.size() > 1)) {
            List<Row> parts = row.divided(height - used);
            drawRow(parts.getFirst());
            row = parts.getLast();
            newPage();
            repeatHead(row);
        }
        drawRow(row);
    }

    private void repeatHead(Row row) {
        if (used == 0) {
            draw(row.head().inks());
            used += row.head().height();
        }
    }

    private void drawRow(Row row) {
        draw(row.inks());
        used += row.height();
    }

    private void draw(List<Ink> inks) {
        for (Ink ink : inks) {
            pages.getLast().add(ink.moved(left, top + used));
        }
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        used = 0;
    }
}
