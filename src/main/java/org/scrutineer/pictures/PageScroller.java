package org.scrutineer.pictures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.scrutineer.documents.Pages;

/**
 * Pages one below the other, of which only those near what is seen are drawn. A scroll pane would hold them all, and
 * would move them whenever their height changed.
 */
final class PageScroller extends Region {
    /** One turn of a wheel or press of a scroll bar's arrow, in pixels. */
    private static final double STEP = 40;
    /** Between what is revealed and the edge of the window. */
    private static final double AIR = 24;
    /** How much of the window one step goes on in what is higher than it. */
    private static final double MORE = 0.8;

    private final PrintedNodes nodes = new PrintedNodes();
    private final IntFunction<List<AreaNode>> areas;
    private final Pane window = new Pane();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Map<Integer, PageNode> drawn = new HashMap<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.FIT);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Pages pages = new Pages(List.of(), List.of());
    private PageStack stack = PageStack.of(pages, Zoom.FIT, 0);
    private int kept;

    /** @param areas makes the areas of a page */
    PageScroller(IntFunction<List<AreaNode>> areas) {
        this.areas = areas;
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        window.setManaged(false);
        getChildren().addAll(window, down, across);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(down, across)) {
            bar.setFocusTraversable(false);
            bar.setUnitIncrement(STEP);
            bar.valueProperty().subscribe(() -> requestLayout());
        }
        zoom.subscribe(() -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::roll);
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** The page that fills most of what is seen, from 0. */
    ReadOnlyIntegerWrapper pageProperty() {
        return page;
    }

    /** @param spot what is to be at the upper edge */
    void show(Pages shown, PageStack.Spot spot) {
        pages = shown;
        stack = PageStack.of(pages, zoom.get(), room());
        drawn.entrySet().removeIf(each -> {
            boolean gone = each.getKey() >= pages.pages().size();
            if (gone) {
                window.getChildren().remove(each.getValue());
            }
            return gone;
        });
        drawn.forEach(this::fill);
        kept = Math.clamp(kept, 0, Math.max(0, pages.pages().size() - 1));
        scrollTo(stack.top(spot));
        layout();
    }

    private void fill(int at, PageNode node) {
        node.show(pages.pages().get(at), areas.apply(at));
    }

    /** What is at the upper edge. */
    PageStack.Spot top() {
        return stack.spot(down.getValue());
    }

    /** Pixels a point on the page that is seen. */
    double scale() {
        return pages.pages().isEmpty() ? 1 : PageStack.of(pages, zoom.get(), room()).scales()[page.get()];
    }

    /** Whether something of an area is in the window. */
    boolean sees(Pages.Area area) {
        return stack.bottom(area) > down.getValue() && stack.top(area) < down.getValue() + window.getHeight();
    }

    /** Scrolls no farther than needed; what is higher than the window is shown from its beginning. */
    void reveal(Pages.Area area) {
        double seen = window.getHeight();
        double top = stack.top(area) - AIR;
        double bottom = stack.bottom(area) + AIR;
        double lowest = Math.min(down.getValue(), top);
        scrollTo(bottom - top > seen ? top : Math.max(lowest, bottom - seen));
    }

    /** Shows a page from the beginning of an area on. */
    void turnTo(Pages.Area area) {
        scrollTo(stack.top(area) - AIR);
    }

    /**
     * Shows more of what is higher than the window.
     *
     * @return false where nothing more of it lies in this direction
     */
    boolean showMore(Pages.Area area, boolean below) {
        double seen = window.getHeight();
        double hidden = below
                ? stack.bottom(area) - down.getValue() - seen
                : down.getValue() - stack.top(area);
        if (hidden < 1 || stack.bottom(area) - stack.top(area) <= seen) {
            return false;
        }
        double step = Math.min(hidden + AIR, MORE * seen);
        scrollTo(down.getValue() + (below ? step : -step));
        return true;
    }

    private void scrollTo(double top) {
        down.setMax(Math.max(0, stack.height() - window.getHeight()));
        down.setValue(Math.clamp(top, 0, down.getMax()));
        requestLayout();
    }

    /** Draws this page wherever it lies, because the focus is on it. */
    void keep(int at) {
        kept = at;
        draw();
    }

    void forEachArea(Consumer<AreaNode> what) {
        drawn.values().forEach(node -> node.areas().forEach(what));
    }

    private double room() {
        return Math.max(0, getWidth() - down.prefWidth(-1));
    }

    private void roll(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            scrollTo(down.getValue() - event.getDeltaY());
            across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        PageStack next = PageStack.of(pages, zoom.get(), room());
        boolean sideways = next.width() > room() + 1;
        double foot = sideways ? across.prefHeight(-1) : 0;
        window.resizeRelocate(0, 0, room(), getHeight() - foot);
        if (!next.alike(stack)) {
            PageStack.Spot spot = top();
            stack = next;
            scrollTo(stack.top(spot));
        }
        layOut(down, stack.height(), window.getHeight());
        down.resizeRelocate(room(), 0, down.prefWidth(-1), window.getHeight());
        layOut(across, stack.width(), room());
        across.resizeRelocate(0, window.getHeight(), room(), foot);
        draw();
    }

    private static void layOut(ScrollBar bar, double whole, double seen) {
        double hidden = Math.max(0, whole - seen);
        bar.setMax(hidden);
        bar.setVisibleAmount(whole > 0 ? hidden * seen / whole : 0);
        bar.setBlockIncrement(seen * 0.9);
        bar.setValue(Math.clamp(bar.getValue(), 0, hidden));
        bar.setVisible(hidden > 0);
    }

    /** What is seen and as much above and below, so that scrolling finds pages drawn. */
    private void draw() {
        double seen = window.getHeight();
        double top = down.getValue();
        int first = stack.page(top - seen / 2);
        int last = pages.pages().isEmpty() ? -1 : stack.page(top + 1.5 * seen);
        drawn.entrySet().removeIf(each -> {
            boolean far = (each.getKey() < first || each.getKey() > last) && each.getKey() != kept;
            if (far) {
                window.getChildren().remove(each.getValue());
            }
            return far;
        });
        for (int each = first; each <= last; each++) {
            place(each);
        }
        if (kept < pages.pages().size()) {
            place(kept);
        }
        page.set(pages.pages().isEmpty() ? 0 : stack.page(top + seen / 3));
    }

    private void place(int at) {
        PageNode node = drawn.get(at);
        if (node == null) {
            node = new PageNode(nodes);
            fill(at, node);
            drawn.put(at, node);
            window.getChildren().add(node);
        }
        node.lie(stack, at, stack.left(at) - across.getValue(), Math.rint(stack.tops()[at] - down.getValue()));
    }
}
