package org.scrutineer.voices;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Words;
import org.scrutineer.voices.EventModel.Reading;
import org.scrutineer.voices.ThemeLikeness.Alike;

/** The themes that are nearly the same, each group to be joined by one press; every theme keeps its name. */
final class AlikePane {
    private final EventModel model;
    private final VBox list = new VBox();
    private final Node node = Panes.scrolling(list);

    AlikePane(EventModel model) {
        this.model = model;
        list.getStyleClass().add("page");
    }

    Node node() {
        return node;
    }

    void show(Reading reading) {
        List<Alike> alike = reading.alike();
        list.getChildren().clear();
        if (alike.isEmpty()) {
            list.getChildren().add(new EmptyState(
                    Material2AL.DONE_ALL, "No two themes are nearly the same", "Join others by hand under Themes."));
            return;
        }
        int others = alike.stream().mapToInt(each -> each.others().size()).sum();
        list.getChildren().add(new Ends(
                Words.muted("Each theme keeps its name and its comments. One undo parts them again."),
                Buttons.ordinary("Join all " + others, model::joinAll), 10));
        alike.forEach(each -> list.getChildren().add(card(reading.voices(), each)));
    }

    private VBox card(Voices voices, Alike alike) {
        String into = alike.into().label();
        Button join = Buttons.ordinary("Join", () -> model.join(alike.into(), alike.others()));
        join.setAccessibleText("Join " + alike.others().stream().map(Theme::label).collect(Collectors.joining(", "))
                + " into " + into);
        VBox card = new VBox(new Ends(Words.strong(line(voices, alike.into())), join, 10));
        alike.others().forEach(other -> card.getChildren().add(Words.plain(line(voices, other))));
        card.getStyleClass().add("card");
        return card;
    }

    private static String line(Voices voices, Theme theme) {
        return theme.label() + " · " + Counted.of(voices.commentsOf(theme).size(), "comment");
    }
}
