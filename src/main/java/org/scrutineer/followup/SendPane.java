package org.scrutineer.followup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.committees.DateField;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** Sends update forms out: the review, the officers, the day, and then the folder. */
final class SendPane {
    private final FormsOutModel model;
    private final FileChoice files;
    private final Ways ways;
    private final ComboBox<Review> review = new ComboBox<>();
    private final VBox officers = Sections.titled("Who gets a form");
    private final DateField due = new DateField("Wanted back by");
    private final VBox said = new VBox();
    private final Button send = Buttons.primary("Choose a folder and write them", this::send);
    private final VBox node;
    private boolean showing;

    /** @param written is told of the forms and where they are; {@code done} leaves the pane */
    record Ways(Consumer<List<FormsOut.Written>> written, Runnable done) {}

    SendPane(FormsOutModel model, FileChoice files, Ways ways) {
        this.model = model;
        this.files = files;
        this.ways = ways;
        review.setMaxWidth(Double.MAX_VALUE);
        review.setCellFactory(list -> new ReviewCell());
        review.setButtonCell(new ReviewCell());
        review.setOnAction(event -> {
            if (!showing && review.getValue() != null) {
                model.choose(review.getValue());
            }
        });
        FlowPane buttons = new FlowPane(send, Buttons.plain("Not now", ways.done()));
        buttons.getStyleClass().add("chips");
        node = new VBox(
                Words.paneTitle("Send out update forms"), new FieldRow("Review", review), officers, due.node(), said,
                buttons,
                Words.small("Each officer gets a workbook of their own, with what the register says and what is asked. "
                        + "Attach it to an e-mail. When it comes back, drop it on this window."));
        node.getStyleClass().add("in-hand");
        said.getStyleClass().add("fields");
    }

    private static final class ReviewCell extends ListCell<Review> {
        @Override
        protected void updateItem(Review item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.title());
        }
    }

    VBox node() {
        return node;
    }

    Subscription attach() {
        model.read();
        return Subscription.combine(
                model.reviewsProperty().subscribe(this::show), model.askingProperty().subscribe(this::show));
    }

    private void show() {
        showing = true;
        review.setItems(FXCollections.observableArrayList(model.reviewsProperty().get()));
        Optional<Asking> asking = model.askingProperty().get();
        review.setValue(asking.map(Asking::review).orElse(null));
        showing = false;
        officers.getChildren().remove(1, officers.getChildren().size());
        said.getChildren().clear();
        asking.ifPresent(read -> {
            read.asked().forEach(asked -> officers.getChildren().add(box(asked)));
            if (read.asked().isEmpty()) {
                officers.getChildren().add(Words.muted("Nobody: nothing open names an owner."));
            }
            read.nothingToAsk().forEach(name -> officers.getChildren().add(
                    Words.muted(Owners.name(name) + ": nothing to ask")));
            if (!read.ownerless().isEmpty()) {
                said.getChildren().add(new Callout(Tone.AMBER, "**Nobody is asked about "
                        + String.join(", ", read.ownerless().stream().map(Recommendation::label).toList())
                        + "**, because no owner is named there."));
            }
        });
        count();
    }

    private CheckBox box(Asked asked) {
        CheckBox box = new CheckBox(Owners.name(asked.officer()) + ": " + asked.words());
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setSelected(model.wants(asked));
        box.setOnAction(event -> {
            model.want(asked, box.isSelected());
            count();
        });
        return box;
    }

    private void count() {
        int count = model.count();
        send.setText(count == 1 ? "Choose a folder and write 1 form" : "Choose a folder and write " + count + " forms");
        send.setAccessibleText(send.getText());
        send.setDisable(count == 0);
    }

    private void send() {
        Optional<Path> folder = files.folder("Where the update forms are written", Optional.empty());
        folder.ifPresent(chosen -> model.send(due.text(), chosen, ways.written(), problem -> {
            said.getChildren().setAll(Callout.of(problem));
        }));
    }
}
