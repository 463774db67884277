package org.scrutineer.app;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.app.PaletteModel.Command;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Running;
import org.scrutineer.ui.Words;

/** The list that Ctrl K opens: type a few letters, press Enter. */
final class PaletteView extends VBox {
    private final PaletteModel model;
    private final Background background;
    private Optional<Running> searching = Optional.empty();
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    PaletteView(PaletteModel model, Background background, Runnable close) {
        this.model = model;
        this.background = background;
        this.close = close;
        field.setPromptText("Search or do something…");
        field.setAccessibleText("Search or do something");
        list.setAccessibleText("What was found");
        list.setCellFactory(view -> new CommandCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(Words.muted("Nothing has these words."));
        list.setOnMouseClicked(event -> run());
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getStyleClass().add("palette");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(field, list);
    }

    /** What can be opened is there at once; the texts come under it a moment later, and move nothing. */
    private void find(String typed) {
        searching.ifPresent(Running::cancel);
        list.getItems().setAll(model.find(typed));
        list.getSelectionModel().selectFirst();
        searching = Optional.of(background.quietly(progress -> model.texts(typed), found -> {
            list.getItems().addAll(found);
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }, problem -> {
            throw problem;
        }));
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !list.getItems().isEmpty()) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, list.getItems().size());
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
            event.consume();
        }
    }

    private void run() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(command -> {
            close.run();
            command.run().run();
        });
    }

    private static final class CommandCell extends ListCell<Command> {
        private static final int LONGEST_NAME = 70;

        private final Label name = new Label();
        private final Label about = Words.small("");
        private final HBox line = new HBox(10, name, about);

        CommandCell() {
            about.setWrapText(false);
            about.setTextOverrun(OverrunStyle.ELLIPSIS);
            HBox.setHgrow(about, Priority.ALWAYS);
            name.setTextOverrun(OverrunStyle.ELLIPSIS);
            line.setAlignment(Pos.BASELINE_LEFT);
            line.prefWidthProperty().bind(widthProperty().subtract(28));
            line.maxWidthProperty().bind(widthProperty().subtract(28));
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(empty || command == null ? null : line);
            if (command != null && !empty) {
                // What is found in a long text gives way to where it stands; a short name never gives way.
                boolean text = command.name().length() > LONGEST_NAME;
                name.setMinWidth(text ? 0 : Region.USE_PREF_SIZE);
                about.setMinWidth(text ? Region.USE_PREF_SIZE : 0);
                name.setText(command.name());
                about.setText(command.about());
                setAccessibleText(command.name() + ", " + command.about());
            }
        }
    }
}
