package org.scrutineer.pictures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Place;
import org.scrutineer.ui.Theme;

/**
 * The pages of a paper as they are printed, one below the other. Each block and each row of a table can be gone to and
 * chosen. It is one Tab stop: arrow keys lead from block to block, Page keys from page to page, Enter, Space and a click
 * choose; Ctrl with + and − makes the pages larger and smaller, Ctrl 0 as wide as there is room.
 */
public final class PagesView extends StackPane {
    private final Consumer<Place> chosen;
    private final PageScroller scroller = new PageScroller(this::areas);
    private AreaWalk walk = new AreaWalk(List.of());
    private Set<Place> marked = Set.of();
    private Optional<Place> outlined = Optional.empty();
    private int at;

    /** @param chosen gets the block or row that a person has chosen by a click or by a key */
    public PagesView(Consumer<Place> chosen) {
        this.chosen = chosen;
        getStyleClass().add("pages-view");
        getStylesheets().add(Theme.sheet(PagesView.class, "pages.css"));
        setAccessibleText("The paper, page by page");
        setMinSize(0, 0);
        getChildren().add(scroller);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(ScrollEvent.SCROLL, this::roll);
        scroller.pageProperty().subscribe(() -> enterWhereItIsSeen());
    }

    /** How large the pages are shown. */
    public ObjectProperty<Zoom> zoomProperty() {
        return scroller.zoomProperty();
    }

    /** The page that is seen, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return scroller.pageProperty().getReadOnlyProperty();
    }

    /** Shows a paper, or a new version of it: what is seen stays where it is, and so does the focus. */
    public void show(Pages shown) {
        boolean focused = isFocusWithin();
        PageStack.Spot spot = scroller.top();
        AreaWalk next = new AreaWalk(shown.areas());
        // Who sees the top of the paper sees what comes there.
        PageStack.Spot followed = spot.isTheTop() ? spot : walk.follow(next, spot);
        at = at < walk.areas().size() ? walk.in(next, at).orElse(0) : 0;
        walk = next;
        scroller.show(shown, followed);
        stopAt(at);
        if (focused) {
            focus();
        }
    }

    /** Shows another paper, from its beginning. */
    public void begin(Pages shown) {
        walk = new AreaWalk(shown.areas());
        scroller.show(shown, PageStack.Spot.TOP);
        outline(Optional.empty());
        stopAt(0);
    }

    /** Draws a line around a place, such as the one that is in hand; nothing is chosen by it. */
    public void outline(Optional<Place> place) {
        outlined = place;
        scroller.forEachArea(this::dress);
    }

    /** Puts a quiet edge beside places, such as those that something was found at. */
    public void mark(Set<Place> places) {
        marked = Set.copyOf(places);
        scroller.forEachArea(this::dress);
    }

    /** Scrolls to a place, no farther than needed, and lets Tab lead there; nothing where it is not printed. */
    public void reveal(Place place) {
        walk.of(place).ifPresent(index -> {
            scroller.reveal(walk.areas().get(index));
            stopAt(index);
        });
    }

    /** Scrolls to a place and gives it the focus. */
    public void goTo(Place place) {
        reveal(place);
        focus();
    }

    private List<AreaNode> areas(int page) {
        return IntStream.range(0, walk.areas().size())
                .filter(index -> walk.areas().get(index).page() == page)
                .mapToObj(this::area)
                .toList();
    }

    private AreaNode area(int index) {
        AreaNode node = new AreaNode(walk.areas().get(index), index, walk.continues(index), this::choose);
        node.setFocusTraversable(index == at);
        node.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(index);
                scroller.reveal(node.area());
            }
        });
        dress(node);
        return node;
    }

    private void dress(AreaNode node) {
        node.outline(outlined.filter(node.area().place()::equals).isPresent());
        node.mark(marked.contains(node.area().place()));
    }

    private void choose(Pages.Area area) {
        outline(Optional.of(area.place()));
        chosen.accept(area.place());
    }

    /** Only one area is a Tab stop. */
    private void stopAt(int index) {
        at = index;
        if (at < walk.areas().size()) {
            scroller.keep(walk.areas().get(at).page());
        }
        scroller.forEachArea(node -> node.setFocusTraversable(node.index() == at));
    }

    /** Who scrolls and then tabs goes on where the eye is. */
    private void enterWhereItIsSeen() {
        boolean there = at < walk.areas().size() && scroller.sees(walk.areas().get(at));
        if (!isFocusWithin() && !there) {
            walk.firstBelow(scroller.top()).ifPresent(this::stopAt);
        }
    }

    private void focus() {
        scroller.forEachArea(node -> {
            if (node.index() == at) {
                node.requestFocus();
            }
        });
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown()) {
            zoom(event);
        } else if (isFocusWithin() && !walk.areas().isEmpty()) {
            walk(event);
        }
    }

    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            choose(walk.areas().get(at));
            event.consume();
            return;
        }
        boolean along = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (along && scroller.showMore(walk.areas().get(at), event.getCode() == KeyCode.DOWN)) {
            event.consume();
            return;
        }
        walk.from(at, event.getCode()).ifPresent(index -> {
            stopAt(index);
            focus();
            if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
                scroller.turnTo(walk.areas().get(index));
            }
            event.consume();
        });
    }

    private void zoom(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> enlarge();
            case MINUS, SUBTRACT -> reduce();
            case DIGIT0, NUMPAD0 -> zoomProperty().set(Zoom.FIT);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** To the next size that is larger than what is seen. */
    public void enlarge() {
        zoomProperty().set(zoomProperty().get().larger(scroller.scale()));
    }

    /** To the next size that is smaller than what is seen. */
    public void reduce() {
        zoomProperty().set(zoomProperty().get().smaller(scroller.scale()));
    }

    private void roll(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                enlarge();
            } else {
                reduce();
            }
            event.consume();
        }
    }
}
