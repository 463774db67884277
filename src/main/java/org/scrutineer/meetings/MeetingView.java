package org.scrutineer.meetings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.meetings.MeetingModel.Shown;
import org.scrutineer.meetings.Minute.Sort;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** One meeting: its agenda with what was said and agreed, what is in hand, and its minutes to be pasted in. */
public final class MeetingView implements View {
    private final MeetingModel model;
    private final Label here = new Label();
    private final Label title = Words.pageTitle("");
    private final MenuButton add = new MenuButton("Add");
    private final MeetingLines lines;
    private final MeetingInHand inHand;
    private final ScrollPane scroll;
    private final StackPane content = new StackPane();
    private final EmptyState nothing = new EmptyState(
            Material2AL.ARTICLE, "Nothing on the agenda yet",
            "Paste the minutes and choose what to take, or add an item with Ctrl N.",
            Buttons.ordinary("Paste the minutes", this::paste));
    private final Panes panes;
    private final StackPane node = new StackPane();

    /** @param back shows all meetings */
    public MeetingView(MeetingModel model, Runnable back) {
        this.model = model;
        lines = new MeetingLines(model::takeInHand);
        inHand = new MeetingInHand(model);
        scroll = Panes.scrolling(lines.node());
        HBox buttons = new HBox(
                Buttons.ordinary("Date and place", this::itself), add,
                Buttons.withKey(Buttons.primary("Paste the minutes", this::paste), Keys.of("Shortcut+M")));
        buttons.getStyleClass().add("buttons");
        VBox middle = new VBox(
                new Crumbs("Meetings", back, here), new Ends(title, buttons, 15), content);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        panes = new Panes(middle, inHand.node());
        node.getChildren().add(panes);
        menu();
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        Panes.showOnly(node, panes);
        return Subscription.combine(
                inHand.attach(), model.attach(), model.shownProperty().subscribe(this::show),
                model.inHandProperty().subscribe(lines::choose));
    }

    private void menu() {
        add.getItems().setAll(
                item("Agenda item", model::addItem), item("Point made", () -> model.addMinute(Sort.POINT)),
                item("Question", () -> model.addMinute(Sort.QUESTION)),
                item("Declaration", () -> model.addMinute(Sort.DECLARATION)),
                item("Matter arising", () -> model.addMinute(Sort.MATTER_ARISING)),
                item("Resolution", model::addResolution), item("Information request", model::addRequest));
        add.setAccessibleText("Add to the meeting");
        add.getStyleClass().add("meeting-add");
        add.setMinWidth(MenuButton.USE_PREF_SIZE);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show(Optional<Shown> read) {
        read.ifPresent(shown -> {
            here.setText(shown.listed().committee());
            Meeting meeting = shown.reading().meeting();
            title.setText(meeting.when() + (meeting.cancelled() ? ", cancelled" : ""));
            lines.show(shown);
            lines.choose(model.inHandProperty().get());
        });
        boolean empty = read.map(shown -> lines.node().getChildren().isEmpty()).orElse(true);
        Panes.showOnly(content, empty ? nothing : scroll);
    }

    private void itself() {
        model.shownProperty().get().ifPresent(shown -> model.takeInHand(shown.reading().meeting().id()));
    }

    private void paste() {
        MinutesView minutes = new MinutesView(model.minutes(), title.getText(), () -> {
            Panes.showOnly(node, panes);
            panes.requestFocus();
        });
        Panes.showOnly(node, minutes.node());
        minutes.focus();
    }

    private void key(KeyEvent event) {
        boolean pasting = !node.getChildren().contains(panes);
        if (pasting) {
            return;
        }
        if (Keys.of("Shortcut+M").match(event)) {
            paste();
        } else if (Keys.of("Shortcut+N").match(event)) {
            model.addItem();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.moveItem(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.moveItem(1);
        } else {
            return;
        }
        event.consume();
    }
}
