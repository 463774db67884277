package org.scrutineer.committees;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.Words;

/** The rating schemes, each opened when somebody wants to change it. */
final class SchemeRows {
    private final CouncilModel model;
    private final VBox node = new VBox();
    private final List<Part> parts = new ArrayList<>();
    private List<String> names = List.of();

    private record Part(Label about, LevelRows levels) {}

    SchemeRows(CouncilModel model) {
        this.model = model;
        node.getStyleClass().add("fields");
    }

    VBox node() {
        return node;
    }

    void show(List<CouncilDesk.Scheme> schemes) {
        List<String> now = schemes.stream().map(scheme -> scheme.scheme().name()).toList();
        if (!now.equals(names)) {
            commit();
            parts.clear();
            node.getChildren().clear();
            schemes.forEach(this::add);
            names = now;
        }
        for (int index = 0; index < parts.size(); index++) {
            CouncilDesk.Scheme scheme = schemes.get(index);
            parts.get(index).about().setText(about(scheme));
            parts.get(index).levels().show(scheme);
        }
    }

    private void add(CouncilDesk.Scheme scheme) {
        Part part = new Part(Words.small(""), new LevelRows(model));
        parts.add(part);
        node.getChildren().add(new VBox(
                Words.strong(scheme.scheme().name()), part.about(),
                new Foldable("Change “" + scheme.scheme().name() + "”", part.levels().node())));
    }

    /** "Red, Amber, Green, Complete. Used by Care at Home." */
    private static String about(CouncilDesk.Scheme scheme) {
        String words = String.join(", ", scheme.scheme().levels().stream().map(Level::word).toList()) + ".";
        return scheme.usedBy().isEmpty() ? words : words + " Used by " + String.join(", ", scheme.usedBy()) + ".";
    }

    void commit() {
        parts.forEach(part -> part.levels().commit());
    }
}
