package org.scrutineer.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel.Save;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Words;

/** The bar at the top: whose papers these are, the palette, whether all is saved, and who sits here. */
final class TopBar {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final ShellModel model;
    private final Label council = Words.strong("");
    private final Label workspace = Words.small("");
    private final Label saved = new Label();
    private final HBox node;

    /** @param menu the menu behind the person's initials */
    record Ways(Runnable palette, MenuButton menu) {}

    TopBar(ShellModel model, Ways ways) {
        this.model = model;
        VBox names = new VBox(council, workspace);
        names.getStyleClass().add("names");
        council.setWrapText(false);
        workspace.setWrapText(false);
        HBox right = new HBox(saved, ways.menu());
        right.getStyleClass().add("right");
        right.setAlignment(Pos.CENTER_RIGHT);
        HBox search = new HBox(searchButton(ways.palette()));
        search.setAlignment(Pos.CENTER);
        // Names and the right part share what is left equally, so that the search stands in the middle.
        for (Region side : new Region[]{names, right}) {
            side.setPrefWidth(10);
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setMaxWidth(Double.MAX_VALUE);
        }
        node = new HBox(names, search, right);
        node.getStyleClass().add("top-bar");
        node.setAlignment(Pos.CENTER);
    }

    HBox node() {
        return node;
    }

    Subscription attach() {
        return Subscription.combine(
                model.standingProperty().subscribe(this::name), model.changes().saveProperty().subscribe(this::save));
    }

    private void name(Standing standing) {
        council.setText(standing.council().isEmpty() ? model.workspaceName() : standing.council());
        workspace.setText(standing.council().isEmpty()
                ? "On this computer"
                : model.workspaceName() + " · on this computer");
    }

    private void save(Save save) {
        saved.getStyleClass().setAll("label", "save-state");
        switch (save) {
            case Save.Nothing nothing -> saved.setText("");
            case Save.Saving saving -> {
                saved.setText("Saving…");
                saved.getStyleClass().add("muted");
            }
            case Save.Saved(java.time.Instant at) -> {
                saved.setText("✓ Saved " + TIME.format(at.atZone(ZoneId.systemDefault())));
                saved.getStyleClass().add("saved");
            }
            case Save.Failed failed -> {
                saved.setText("Not saved");
                saved.getStyleClass().add("late");
            }
        }
    }

    private static Button searchButton(Runnable palette) {
        Button button = Buttons.plain("Search or do something…", palette);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label words = new Label("Search or do something…");
        words.getStyleClass().add("muted");
        HBox inside = new HBox(words, between, Buttons.keyHint("Ctrl K"));
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.prefWidthProperty().bind(button.widthProperty().map(width -> Math.max(0, width.doubleValue() - 22)));
        button.setText("");
        button.setGraphic(inside);
        button.getStyleClass().add("search-button");
        return button;
    }
}
