package org.scrutineer.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.Words;

/** Things under each other, each of which opens its place. */
final class LineList extends VBox {
    private final Consumer<Destination> go;
    private final int most;

    /** @param most that are shown; a longer list says how many more there are */
    LineList(Consumer<Destination> go, int most) {
        this.go = go;
        this.most = most;
        getStyleClass().add("line-list");
    }

    void show(List<NeedsYou.Line> lines) {
        getChildren().setAll(lines.stream().limit(most).map(this::button).toList());
        if (lines.size() > most) {
            getChildren().add(Words.muted("and " + (lines.size() - most) + " more."));
        }
    }

    private CardButton button(NeedsYou.Line line) {
        VBox inside = new VBox(Words.plain(line.what()), Words.small(line.about()));
        CardButton button = new CardButton(line.what() + ", " + line.about(), inside, () -> go.accept(line.to()));
        button.getStyleClass().add("line");
        return button;
    }
}
