package org.scrutineer.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.scrutineer.documents.Pages;

/** One page of a paper: its sheet, what is printed on it, and above that the areas that can be gone to. */
final class PageNode extends Region {
    private final PrintedNodes nodes;
    private final Group printed = new Group();
    private final Group over = new Group();
    private final Scale scale = new Scale();
    private final List<AreaNode> areas = new ArrayList<>();
    private Optional<Pages.Page> drawn = Optional.empty();

    PageNode(PrintedNodes nodes) {
        this.nodes = nodes;
        getStyleClass().addAll("printed-page", "printed");
        setManaged(false);
        printed.setManaged(false);
        printed.setMouseTransparent(true);
        printed.getTransforms().add(scale);
        over.setManaged(false);
        getChildren().addAll(printed, over);
    }

    /** Draws only what is not drawn already, so that a new version of a paper does not flicker. */
    void show(Pages.Page page, List<AreaNode> here) {
        if (drawn.isEmpty() || !drawn.get().equals(page)) {
            drawn = Optional.of(page);
            printed.getChildren().setAll(page.printed().stream().map(nodes::node).toList());
        }
        if (!alike(here)) {
            areas.clear();
            areas.addAll(here);
            over.getChildren().setAll(here);
        }
    }

    /** Areas that say the same stay, and the focus on them with them. */
    private boolean alike(List<AreaNode> here) {
        return here.size() == areas.size()
                && IntStream.range(0, here.size()).allMatch(each -> here.get(each).alike(areas.get(each)));
    }

    List<AreaNode> areas() {
        return areas;
    }

    /** Moves to its place in the window. */
    void lie(PageStack stack, int page, double left, double top) {
        scale.setX(stack.scales()[page]);
        scale.setY(stack.scales()[page]);
        Pages.Page sheet = stack.pages().pages().get(page);
        resizeRelocate(left, top, Math.rint(sheet.width() * scale.getX()), Math.rint(sheet.height() * scale.getY()));
        areas.forEach(area -> area.lie(stack.onItsPage(area.area())));
    }
}
