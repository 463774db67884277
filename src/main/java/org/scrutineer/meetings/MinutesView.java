package org.scrutineer.meetings;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.scrutineer.meetings.MinutesModel.Entry;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Words;

/** The text of minutes at the left, what it seems to say at the right. */
final class MinutesView {
    private static final Duration PAUSE = Duration.millis(250);

    private final MinutesModel model;
    private final Runnable close;
    private final TextArea text = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox offers = new VBox();
    private final ScrollPane scroll = Panes.scrolling(offers);
    private final Label count = Words.paneTitle("Offered");
    private final Button take = Buttons.withKey(Buttons.primary("Take nothing", this::take), Keys.of("Shortcut+Enter"));
    private final List<OfferCard> cards = new ArrayList<>();
    private final Panes node;

    /**
     * @param meeting its date, for the way back
     * @param close shows the meeting again
     */
    MinutesView(MinutesModel model, String meeting, Runnable close) {
        this.model = model;
        this.close = close;
        PageHead head = new PageHead(Buttons.ordinary("Close", close));
        head.title("Paste the minutes");
        text.setWrapText(true);
        text.setAccessibleText("Text of the minutes");
        text.setPromptText("Ctrl V");
        VBox middle = new VBox(
                new Crumbs(meeting.isBlank() ? "Meeting" : meeting, close, new Label("Minutes")), head, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox top = new HBox(8, Words.muted("F8 next"));
        top.setAlignment(Pos.CENTER_RIGHT);
        VBox title = new VBox(new Ends(count, top, 8));
        title.getStyleClass().add("offers-head");
        VBox foot = new VBox(new Ends(Words.muted("One undo takes all of it back."), take, 10));
        foot.getStyleClass().add("pane-foot");
        offers.getStyleClass().add("in-hand");
        VBox right = new VBox(title, scroll, foot);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new Panes(middle, right).share(0.42, 380, 720);
        text.textProperty().subscribe((before, now) -> pause.playFromStart());
        pause.setOnFinished(event -> model.read(text.getText()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.entriesProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focus() {
        text.requestFocus();
    }

    private void show(List<Entry> entries) {
        cards.clear();
        entries.forEach(entry -> cards.add(new OfferCard(entry, this::tally)));
        offers.getChildren().setAll(cards.stream().map(OfferCard::node).toList());
        if (entries.isEmpty()) {
            offers.getChildren().add(OfferCard.hint());
        }
        scroll.setVvalue(0);
        tally();
    }

    private void tally() {
        count.setText(cards.isEmpty() ? "Offered" : cards.size() + " offered, " + model.chosen() + " chosen");
        take.setText(OfferCard.summary(model.chosen()));
        take.setAccessibleText(take.getText());
        take.setDisable(model.chosen() == 0);
    }

    private void take() {
        model.take(close);
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+Enter").match(event)) {
            take();
        } else if (event.getCode() == KeyCode.F8) {
            next(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else {
            return;
        }
        event.consume();
    }

    /** Goes to the next offer, round to the first after the last. */
    private void next(int by) {
        if (cards.isEmpty()) {
            return;
        }
        int at = by > 0 ? -1 : cards.size();
        for (int card = 0; card < cards.size(); card++) {
            if (holdsFocus(cards.get(card).node())) {
                at = card;
            }
        }
        OfferCard card = cards.get(Math.floorMod(at + by, cards.size()));
        card.check().requestFocus();
        double height = offers.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(height <= 0 ? 0 : Math.clamp(card.node().getBoundsInParent().getMinY() / height, 0, 1));
    }

    private boolean holdsFocus(Node card) {
        for (Node at = node.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == card) {
                return true;
            }
        }
        return false;
    }
}
