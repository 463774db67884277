package org.scrutineer.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.Pages;

/**
 * The pages one below the other, in pixels. Known without drawing any of them.
 *
 * @param tops of the pages, and last where one more would begin
 * @param scales pixels a point
 */
record PageStack(Pages pages, double[] tops, double[] scales, double width) {
    /** Around pages and between them. */
    static final double GAP = 18;

    /** @param room the width there is, in pixels */
    static PageStack of(Pages pages, Zoom zoom, double room) {
        List<Pages.Page> all = pages.pages();
        double[] scales = all.stream().mapToDouble(page -> zoom.scale(page, room - 2 * GAP)).toArray();
        double[] tops = new double[all.size() + 1];
        tops[0] = GAP;
        for (int page = 0; page < all.size(); page++) {
            tops[page + 1] = Math.rint(tops[page] + all.get(page).height() * scales[page] + GAP);
        }
        double widest = IntStream.range(0, all.size())
                .mapToDouble(page -> all.get(page).width() * scales[page])
                .max()
                .orElse(0);
        return new PageStack(pages, tops, scales, Math.max(room, Math.ceil(widest + 2 * GAP)));
    }

    /** What lies at the upper edge of what is seen: points below the top of a page, above it where negative. */
    record Spot(int page, double points) {
        /** Above the first page. */
        static final Spot TOP = new Spot(0, -GAP);

        boolean isTheTop() {
            return page == 0 && points < 0;
        }
    }

    /** Whether every page lies where it lies in another. */
    boolean alike(PageStack other) {
        return pages == other.pages && width == other.width && Arrays.equals(tops, other.tops)
                && Arrays.equals(scales, other.scales);
    }

    double height() {
        return tops[tops.length - 1];
    }

    /** A page lies in the middle, on whole pixels. */
    double left(int page) {
        return Math.rint((width - pages.pages().get(page).width() * scales[page]) / 2);
    }

    double top(Spot spot) {
        if (scales.length == 0) {
            return 0;
        }
        int page = Math.min(spot.page(), scales.length - 1);
        return tops[page] + spot.points() * scales[page];
    }

    double top(Pages.Area area) {
        return top(new Spot(area.page(), area.box().y()));
    }

    double bottom(Pages.Area area) {
        return top(new Spot(area.page(), area.box().y() + area.box().height()));
    }

    Spot spot(double top) {
        if (scales.length == 0) {
            return new Spot(0, -GAP);
        }
        int page = page(top);
        return new Spot(page, (top - tops[page]) / scales[page]);
    }

    /** The page at a height, or the one above the gap there. */
    int page(double top) {
        long above = DoubleStream.of(tops).limit(scales.length).filter(each -> each <= top).count();
        return Math.max(0, (int) above - 1);
    }

    /** From the left edge of what is seen. */
    Chart.Area onItsPage(Pages.Area area) {
        double scale = scales[area.page()];
        Chart.Area box = area.box();
        return new Chart.Area(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }
}
