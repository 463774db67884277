package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The strips of a paper with the block, or the row of a table, that each of them comes from. */
final class Manuscript {
    private final Paper paper;
    private final List<Strip> strips = new ArrayList<>();
    private final List<Optional<Place>> places = new ArrayList<>();

    /** A place on one page. */
    private record Spot(Place place, int page) {}

    /** @param title comes from no block */
    Manuscript(Paper paper, List<? extends Strip> title) {
        this.paper = paper;
        for (Strip strip : title) {
            add(strip, Optional.empty());
        }
    }

    void add(int block, List<? extends Strip> more) {
        int row = 0;
        for (Strip strip : more) {
            Place place = strip instanceof Strip.Row ? Place.of(block, row++) : Place.of(block);
            add(strip, Optional.of(place));
        }
    }

    private void add(Strip strip, Optional<Place> place) {
        strips.add(strip);
        places.add(place);
    }

    List<Strip> strips() {
        return strips;
    }

    /** In the order of the paper; one area a place and page. */
    List<Pages.Area> areas(PageFlow flow) {
        Map<Spot, Pages.Area> areas = new LinkedHashMap<>();
        for (PageFlow.Landing landing : flow.landings()) {
            places.get(landing.strip()).ifPresent(place -> {
                Pages.Area area = area(place, landing, flow.sheets().get(landing.page()));
                areas.merge(new Spot(place, landing.page()), area, Pages.Area::downTo);
            });
        }
        return List.copyOf(areas.values());
    }

    private Pages.Area area(Place place, PageFlow.Landing landing, Sheet sheet) {
        Chart.Area box = new Chart.Area(
                sheet.side(), landing.top(), sheet.textWidth(), landing.bottom() - landing.top());
        return new Pages.Area(place, landing.page(), box, BlockWords.of(paper, place));
    }
}
