package org.scrutineer.packs;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Words;

/** What can be taken away, as boxes to tick, with a field that narrows them down. */
final class SubjectList extends VBox {
    private static final int MOST = 60;

    private final TakeAwayModel model;
    private final Runnable changed;
    private final TextField search = new TextField();
    private final VBox boxes = new VBox();
    private final ScrollPane list = Panes.scrolling(boxes);

    SubjectList(TakeAwayModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        search.setPromptText("Name of a provider, visit or review");
        search.textProperty().bindBidirectional(model.searchProperty());
        boxes.getStyleClass().add("fields");
        list.getStyleClass().add("pack-subjects");
        getStyleClass().add("fields");
        getChildren().addAll(new FieldRow("What goes", search), list);
        model.searchProperty().subscribe(this::show);
    }

    void focus() {
        Focus.whenShown(search);
    }

    void show() {
        List<Subject> found = model.found();
        boxes.getChildren().setAll(found.stream().limit(MOST).map(this::box).toList());
        if (found.isEmpty()) {
            boxes.getChildren().add(Words.muted("Nothing is called so."));
        } else if (found.size() > MOST) {
            boxes.getChildren().add(Words.muted(
                    "And " + (found.size() - MOST) + " more. Type a part of the name to find them."));
        }
    }

    private CheckBox box(Subject subject) {
        CheckBox box = new CheckBox(subject.name());
        String sort = switch (subject.sort()) {
            case PROVIDER -> "provider";
            case VISIT -> "visit";
            case REVIEW -> "review";
        };
        box.setAccessibleText(subject.name() + ", " + sort);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(model.wants(subject));
        box.setOnAction(event -> {
            model.want(subject, box.isSelected());
            changed.run();
        });
        return box;
    }
}
