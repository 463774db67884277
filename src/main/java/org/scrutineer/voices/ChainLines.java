package org.scrutineer.voices;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** A chain on the screen: one entry below the other, each with the way to what is behind it. */
public final class ChainLines {
    private final VBox node = new VBox();
    private final Consumer<UUID> open;

    /** @param open opens the record behind an entry */
    public ChainLines(Consumer<UUID> open) {
        this.open = open;
        node.getStyleClass().add("chain");
    }

    public VBox node() {
        return node;
    }

    public void show(Chain chain) {
        node.getChildren().setAll(chain.links().stream().map(link -> line(link, chain)).toList());
    }

    private Node line(Chain.Link link, Chain chain) {
        VBox line = new VBox(
                Words.small(link.stage().words() + (link.when().isBlank() ? "" : " · " + link.when())),
                Words.plain(link.words()));
        link.record().filter(id -> !id.equals(chain.about())).ifPresent(id -> {
            var button = Buttons.link("Open", () -> open.accept(id));
            button.setAccessibleText("Open: " + link.words());
            line.getChildren().add(button);
        });
        line.getStyleClass().add("chain-link");
        return line;
    }
}
