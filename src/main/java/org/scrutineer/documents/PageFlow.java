package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Strip.NewPage;
import org.scrutineer.documents.Strip.Row;
import org.scrutineer.documents.Strip.Slab;

/** Fills pages with strips: keeps together what belongs together, and divides only what no page can hold. */
final class PageFlow {
    /** More of a page than this is not left empty to keep a row whole. */
    private static final double MOST_LEFT_EMPTY = 0.4;

    private final double gaps;
    private final List<List<Ink>> pages = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Landing> landings = new ArrayList<>();
    private Sheet sheet;
    private double height;
    private double used;
    private double leastFilled = 1;
    /** Of the strip that is being placed, among all of them. */
    private int at;

    /**
     * Where a strip, or a part of it, came to lie; strips that are only space lie nowhere.
     *
     * @param strip its place among the strips
     * @param top and bottom in points from the top of the page
     */
    record Landing(int strip, int page, double top, double bottom) {}

    /** @param gaps how wide the spaces between strips are, as a part of what they ask for */
    PageFlow(Sheet first, double gaps) {
        this.gaps = gaps;
        sheet = first;
        newPage();
    }

    /** Of each page that was filled. */
    List<Sheet> sheets() {
        return sheets.subList(0, pages.size());
    }

    /** How little of a page before a break, or of the last one, is filled, from 0 to 1. */
    double leastFilled() {
        return Math.min(leastFilled, used / height);
    }

    /** The inks of each page, from the page's top left corner. */
    List<List<Ink>> pages() {
        return pages;
    }

    /** In the order of the strips. */
    List<Landing> landings() {
        return landings;
    }

    PageFlow fill(List<Strip> strips) {
        int start = 0;
        while (start < strips.size()) {
            int end = endOfChain(strips, start);
            place(strips.subList(start, end));
            start = end;
        }
        if (pages.size() > 1 && pages.getLast().isEmpty()) {
            pages.removeLast();
        }
        return this;
    }

    private static int endOfChain(List<Strip> strips, int start) {
        int end = start + 1;
        while (end < strips.size() && strips.get(end - 1).keepsWithNext()
                && !(strips.get(end) instanceof NewPage)) {
            end++;
        }
        return end;
    }

    private void place(List<Strip> chain) {
        double whole = heightOf(chain, false);
        if (used > 0 && whole > height - used) {
            boolean fitsFresh = whole <= height;
            boolean wasteful = height - used > MOST_LEFT_EMPTY * height;
            boolean startsHere = (!fitsFresh || wasteful) && heightOf(chain, true) <= height - used;
            if (!startsHere) {
                newPage();
            }
        }
        for (Strip strip : chain) {
            switch (strip) {
                case Slab slab -> place(slab);
                case Row row -> place(row);
                case NewPage next -> turn(next);
            }
            at++;
        }
    }

    /** @param atLeast whether a row that may be divided counts only with its first part */
    private double heightOf(List<Strip> chain, boolean atLeast) {
        double sum = 0;
        for (Strip strip : chain) {
            sum += switch (strip) {
                case Slab slab -> (used + sum > 0 ? gaps * slab.before() : 0) + slab.height();
                case Row row -> atLeast ? row.leastHeight() : row.height();
                case NewPage _ -> 0;
            };
        }
        return sum;
    }

    private void place(Slab slab) {
        if (used > 0 && used + gaps * slab.before() + slab.height() > height) {
            newPage();
        }
        used += used > 0 ? gaps * slab.before() : 0;
        draw(slab.inks());
        if (!slab.inks().isEmpty()) {
            landed(slab.height());
        }
        used += slab.height();
    }

    private void place(Row whole) {
        Row row = whole;
        double room = height - used;
        boolean fitsFresh = row.height() <= height - row.head().height();
        boolean wasteful = room > MOST_LEFT_EMPTY * height;
        if (used > 0 && row.height() > room && (fitsFresh && !wasteful || row.leastHeight() > room)) {
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
        landed(row.height());
        used += row.height();
    }

    private void turn(NewPage next) {
        sheet = next.sheet();
        if (used > 0) {
            leastFilled = leastFilled();
            newPage();
        } else {
            sheets.set(sheets.size() - 1, sheet);
            height = sheet.textHeight();
        }
    }

    private void landed(double tall) {
        double top = sheet.top() + used;
        landings.add(new Landing(at, pages.size() - 1, top, top + tall));
    }

    private void draw(List<Ink> inks) {
        for (Ink ink : inks) {
            pages.getLast().add(ink.moved(sheet.side(), sheet.top() + used));
        }
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        sheets.add(sheet);
        height = sheet.textHeight();
        used = 0;
    }
}
