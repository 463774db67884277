package org.scrutineer.pictures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Place;

/** From area to area of a paper, by keys, and from those of one version of it to those of the next. */
record AreaWalk(List<Pages.Area> areas) {

    /** @return the place in the list, or empty where the key leads nowhere */
    OptionalInt from(int at, KeyCode key) {
        int page = areas.get(at).page();
        return switch (key) {
            case DOWN -> at + 1 < areas.size() ? OptionalInt.of(at + 1) : OptionalInt.empty();
            case UP -> at > 0 ? OptionalInt.of(at - 1) : OptionalInt.empty();
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(areas.size() - 1);
            case PAGE_DOWN -> first(each -> each.page() > page);
            case PAGE_UP -> {
                Optional<Integer> above = areas.stream().map(Pages.Area::page).filter(each -> each < page)
                        .reduce((_, later) -> later);
                yield above.isEmpty() ? OptionalInt.empty() : first(each -> each.page() == above.get());
            }
            default -> OptionalInt.empty();
        };
    }

    /** The first area of a place; of a row that is not there any more, its table's. */
    OptionalInt of(Place place) {
        OptionalInt exact = first(area -> area.place().equals(place));
        return exact.isPresent() ? exact : first(area -> area.place().equals(Place.of(place.block())));
    }

    /**
     * Where an area of this version is in the next: the nearest with the same words, because blocks above it may have
     * come or gone; else whatever has its place.
     */
    OptionalInt in(AreaWalk next, int at) {
        Pages.Area here = areas.get(at);
        Optional<Integer> same = IntStream.range(0, next.areas.size())
                .filter(each -> next.areas.get(each).words().equals(here.words()))
                .boxed()
                .min(Comparator.<Integer>comparingInt(
                        each -> Math.abs(next.areas.get(each).place().block() - here.place().block()))
                        .thenComparing(each -> Math.abs(next.row(each) - row(at)))
                        .thenComparing(each -> Math.abs(next.part(each) - part(at))));
        if (same.isPresent()) {
            return OptionalInt.of(same.get());
        }
        OptionalInt placed = next.of(here.place());
        return placed.isPresent() || next.areas.isEmpty() ? placed : OptionalInt.of(next.areas.size() - 1);
    }

    /** What is to be at the upper edge in the next version, so that what is read there does not move. */
    PageStack.Spot follow(AreaWalk next, PageStack.Spot spot) {
        OptionalInt seen = firstBelow(spot);
        OptionalInt again = seen.isPresent() ? in(next, seen.getAsInt()) : OptionalInt.empty();
        if (again.isEmpty()) {
            return spot;
        }
        Pages.Area before = areas.get(seen.getAsInt());
        Pages.Area after = next.areas.get(again.getAsInt());
        return before.page() == spot.page()
                ? new PageStack.Spot(after.page(), after.box().y() + spot.points() - before.box().y())
                : new PageStack.Spot(Math.max(0, after.page() - before.page() + spot.page()), spot.points());
    }

    /** The first area of which something lies below a spot. */
    OptionalInt firstBelow(PageStack.Spot spot) {
        return first(area -> area.page() > spot.page()
                || area.page() == spot.page() && area.box().y() + area.box().height() > spot.points());
    }

    private int row(int area) {
        return areas.get(area).place().row().orElse(-1);
    }

    /** How many areas of the same place lie on pages before. */
    private int part(int area) {
        return (int) IntStream.range(0, area)
                .filter(each -> areas.get(each).place().equals(areas.get(area).place()))
                .count();
    }

    /** Whether it is not the first area of its place, but what is left for the next page. */
    boolean continues(int at) {
        return at > 0 && areas.get(at - 1).place().equals(areas.get(at).place());
    }

    private OptionalInt first(Predicate<Pages.Area> wanted) {
        return IntStream.range(0, areas.size()).filter(each -> wanted.test(areas.get(each))).findFirst();
    }
}
