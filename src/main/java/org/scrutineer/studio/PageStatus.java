package org.scrutineer.studio;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.disclosure.Part;
import org.scrutineer.pictures.PagesView;
import org.scrutineer.pictures.Zoom;
import org.scrutineer.studio.PapersModel.Composed;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** The line under the pages: which page is seen, who may read the paper, and how large it is shown. */
final class PageStatus {
    private final Label page = line();
    private final Label readers = line();
    private final PagesView pages;
    private final HBox node;
    private int count;

    PageStatus(PagesView pages) {
        this.pages = pages;
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        node = new HBox(
                page, readers, between,
                Buttons.icon(Material2MZ.ZOOM_OUT, "Smaller pages, Ctrl −", pages::reduce),
                Buttons.icon(Material2AL.ASPECT_RATIO, "As wide as there is room, Ctrl 0",
                        () -> pages.zoomProperty().set(Zoom.FIT)),
                Buttons.icon(Material2MZ.ZOOM_IN, "Larger pages, Ctrl +", pages::enlarge));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("page-status");
        pages.pageProperty().subscribe(seen -> page());
    }

    Node node() {
        return node;
    }

    void show(Composed paper) {
        count = paper.pages().pages().size();
        readers.setText(paper.making().part() == Part.PUBLIC
                ? "Public: exempt text is left out"
                : "Part 2: not for publication");
        page();
    }

    private void page() {
        page.setText("Page " + Math.min(count, pages.pageProperty().get() + 1) + " of " + count);
    }

    private static Label line() {
        Label label = Words.small("");
        label.setWrapText(true);
        return label;
    }
}
