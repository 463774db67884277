package org.scrutineer.documents;

import java.util.List;
import java.util.stream.IntStream;
import org.scrutineer.ui.Progress;

/**
 * A paper laid out on its pages, just as its PDF is: what is seen on each page, and where each block came to lie.
 *
 * @param areas in the order of the paper, one for each page that a place lies on; none for blocks that print nothing
 */
public record Pages(List<Page> pages, List<Area> areas) {
    public Pages {
        pages = List.copyOf(pages);
        areas = List.copyOf(areas);
    }

    /** @param width and height in points */
    public record Page(double width, double height, List<Printed> printed) {
        public Page {
            printed = List.copyOf(printed);
        }
    }

    /**
     * Where a block, or a row of a table, lies on one page.
     *
     * @param page from 0
     * @param box in points from the page's top left corner
     * @param words all that the place says, as it is read aloud
     */
    public record Area(Place place, int page, Chart.Area box, String words) {
        /** Together with what lies further down on the same page. */
        Area downTo(Area lower) {
            double height = lower.box.y() + lower.box.height() - box.y();
            return new Area(place, page, new Chart.Area(box.x(), box.y(), box.width(), height), words);
        }
    }

    /** With the look that papers have unless a council chose one. */
    public static Pages of(Paper paper, Progress progress) {
        return of(paper, PaperStyle.plain(), progress);
    }

    /**
     * Needs no window; safe on any thread.
     *
     * @throws java.util.concurrent.CancellationException when the progress was cancelled
     */
    public static Pages of(Paper paper, PaperStyle style, Progress progress) {
        PaperLayout layout = PaperLayout.of(paper, style, progress);
        List<Page> pages = IntStream.range(0, layout.pages().size()).mapToObj(page -> {
            Sheet sheet = layout.sheets().get(page);
            return new Page(sheet.width(), sheet.height(), Printing.of(layout.pages().get(page), style.faces()));
        }).toList();
        return new Pages(pages, layout.areas());
    }

    public List<Area> on(int page) {
        return areas.stream().filter(area -> area.page() == page).toList();
    }
}
