package org.scrutineer.voices;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;
import org.scrutineer.voices.NotesModel.State;

/** The words of the notes at the left, what they seem to say at the right. */
public final class NotesView implements View {
    private static final Duration PAUSE = Duration.millis(250);

    private final NotesModel model;
    private final Ways ways;
    private final TextArea text = new TextArea();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final TextField event = new TextField();
    private final Autosave eventSaves = new Autosave(event);
    private final Label counted = Words.paneTitle("Understood");
    private final VBox outline = new VBox();
    private final Button take = Buttons.withKey(Buttons.primary("Take in", this::take), Keys.of("Shortcut+Enter"));
    private final Panes node;
    private boolean showing;

    /**
     * @param back shows all events
     * @param taken is told what came of it, with the event's id
     */
    public record Ways(Runnable back, BiConsumer<Outcome, UUID> taken) {}

    public NotesView(NotesModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        PageHead head = new PageHead(Buttons.ordinary("Close", ways.back()));
        head.title("Notes of an event");
        text.setWrapText(true);
        text.setAccessibleText("Text of the notes");
        text.setPromptText("Ctrl V");
        VBox middle = new VBox(new Crumbs("Voices", ways.back(), new Label("Notes")), head, text);
        VBox.setVgrow(text, Priority.ALWAYS);
        outline.getStyleClass().add("in-hand");
        VBox top = new VBox(counted, new FieldRow("Event", event));
        top.getStyleClass().add("offers-head");
        VBox foot = new VBox(new Ends(Words.muted("One undo takes all of it back."), take, 10));
        foot.getStyleClass().add("pane-foot");
        Node scroll = Panes.scrolling(outline);
        VBox right = new VBox(top, scroll, foot);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new Panes(middle, right).share(0.46, 380, 760);
        text.textProperty().subscribe((before, now) -> {
            if (!showing) {
                pause.playFromStart();
            }
        });
        pause.setOnFinished(done -> model.read(text.getText()));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(model.stateProperty().subscribe(this::show), pause::stop);
    }

    private void show(State state) {
        outline.getChildren().clear();
        take.setDisable(true);
        switch (state) {
            case State.Nothing nothing -> {
                counted.setText("Understood");
                fill("");
                eventSaves.show("", model::of);
                outline.getChildren().add(Words.muted(
                        "Paste the notes at the left. What they seem to say is shown here, and nothing is taken before "
                                + "you say so."));
            }
            case State.Refused(var problem) -> {
                counted.setText("Not understood");
                outline.getChildren().addAll(Words.strong(problem.what()), Words.plain(problem.whatToDo()));
            }
            case State.Read(NotesPreview preview) -> show(preview);
        }
    }

    private void show(NotesPreview preview) {
        counted.setText(preview.notes().counted());
        if (text.getText().isBlank()) {
            fill(written(preview));
        }
        eventSaves.show(preview.title(), model::of);
        take.setDisable(preview.nothingNew());
        List<Node> lines = new ArrayList<>();
        if (preview.nothingNew()) {
            lines.add(Words.strong("All of it is here already."));
        } else if (!preview.isNewEvent()) {
            lines.add(Words.strong("The event is here already. What is new is added to it."));
        }
        preview.notes().said().forEach(said -> lines.add(Words.muted(said)));
        preview.notes().questions().forEach(question -> show(question, lines));
        outline.getChildren().setAll(lines);
    }

    private static void show(EngagementNotes.Asked question, List<Node> lines) {
        if (!question.isNone()) {
            lines.add(Words.strong(question.number() + " " + question.wording()));
        }
        if (!question.uncoded().isEmpty()) {
            lines.add(Words.plain("Under no theme · " + Counted.of(question.uncoded().size(), "comment")));
        }
        for (EngagementNotes.Coded theme : question.themes()) {
            long quotations = theme.comments().stream().filter(EngagementNotes.Said::quoted).count();
            lines.add(Words.plain(theme.number() + " " + theme.name() + " · "
                    + (theme.comments().isEmpty() ? "no comment" : Counted.of(theme.comments().size(), "comment"))
                    + (quotations == 0 ? "" : ", " + Counted.of(quotations, "quotation"))));
        }
    }

    /** Plain text is shown as it is; of another file only what was read. */
    private static String written(NotesPreview preview) {
        if (preview.document().broken()) {
            String shown = new String(preview.document().content(), StandardCharsets.UTF_8);
            if (shown.indexOf('\ufffd') < 0) {
                return shown.replace("\r\n", "\n");
            }
        }
        List<String> lines = new ArrayList<>();
        preview.notes().questions().forEach(question -> {
            lines.add((question.number() + " " + question.wording()).strip());
            question.uncoded().forEach(said -> lines.add(said.text()));
            question.themes().forEach(theme -> {
                lines.add(theme.number() + " " + theme.name());
                theme.comments().forEach(said -> lines.add(said.text()));
            });
        });
        return String.join("\n\n", lines);
    }

    /** Shows text that nobody typed: it was read already. */
    private void fill(String words) {
        showing = true;
        text.setText(words);
        showing = false;
    }

    private void take() {
        eventSaves.commit();
        model.take(ways.taken());
    }

    private void key(KeyEvent pressed) {
        if (Keys.of("Shortcut+Enter").match(pressed)) {
            take();
        } else if (pressed.getCode() == KeyCode.ESCAPE) {
            ways.back().run();
        } else {
            return;
        }
        pressed.consume();
    }
}
