package org.scrutineer.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** A resolution or a request: who owes it, by when, and how it ended. */
final class UndertakingPane {
    private final Editing editing;
    private final Label kind = Words.paneTitle("");
    private final Label where = Words.small("");
    private final GrowingText wording = new GrowingText(2, 12);
    private final TextField owner = new TextField();
    private final DateField due = new DateField("Due");
    private final NamedChoice recommendation = new NamedChoice("Under recommendation", "None");
    private final DateField closedOn = new DateField("Closed on");
    private final TextField note = new TextField();
    private final VBox open = new VBox();
    private final Label closed = Words.plain("");
    private final VBox ended = new VBox();
    private final List<Autosave> saves = List.of(new Autosave(wording), new Autosave(owner));
    private final HistoryView history;
    private final VBox node;
    private Undertaking shown;

    UndertakingPane(Editing editing) {
        this.editing = editing;
        this.history = new HistoryView(editing.changes());
        open.getChildren().addAll(
                new SideBySide(closedOn.node(), new FieldRow("What was done or given", note)),
                Buttons.ordinary("Close it", this::close));
        ended.getChildren().addAll(closed, Buttons.ordinary("Open it again", this::reopen));
        List.of(open, ended).forEach(part -> part.getStyleClass().add("section"));
        node = new VBox(
                new VBox(kind, where), new FieldRow("Wording", wording).beside(Words.small("saves as you type")),
                new SideBySide(new FieldRow("Owner", owner), due.node()),
                Words.small("Without a due date it is a date to be fixed."), recommendation.node(), open, ended,
                Buttons.plain("Delete it", this::delete), Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    /** @param subject the review that its agenda item is about */
    void show(Undertaking undertaking, String from, Optional<UUID> subject, Names names) {
        boolean another = shown == null || !shown.id().equals(undertaking.id());
        saves.get(0).show(undertaking.wording(), text -> editing.make(UndertakingEdits.wording(undertaking, text)));
        saves.get(1).show(undertaking.owner(), text -> editing.make(UndertakingEdits.owner(undertaking, text)));
        due.show(undertaking.due().text(), written -> editing.make(UndertakingEdits.due(undertaking, written)));
        shown = undertaking;
        where.setText(from);
        switch (undertaking) {
            case Resolution resolution -> {
                kind.setText(resolution.label());
                only(recommendation.node(), false);
            }
            case InformationRequest request -> {
                kind.setText("Information request");
                only(recommendation.node(), true);
                recommendation.show(names.recommendationsOf(subject), request.recommendation(),
                        chosen -> editing.make(UndertakingEdits.under(request, chosen)));
            }
        }
        if (another) {
            closedOn.clear();
            note.clear();
        }
        only(open, undertaking.isOpen());
        only(ended, !undertaking.isOpen());
        closed.setText(closing(undertaking.closure()));
        history.show(List.of(undertaking.id()));
    }

    void commit() {
        saves.forEach(Autosave::commit);
        due.commit();
    }

    void write() {
        wording.focusWhenShown();
    }

    /** "Closed 20 November 2026: sent by e-mail." */
    static String closing(Undertaking.Closure closure) {
        String on = closure.on().text().isBlank() ? "Closed" : "Closed " + closure.on().text();
        return closure.note().isBlank() ? on + "." : on + ": " + closure.note();
    }

    private void close() {
        Undertaking ending = shown;
        String said = note.getText();
        var day = editing.dayOr(closedOn.text());
        editing.makeWith(ending.meeting(), reading -> UndertakingEdits.close(ending, day, said, reading));
    }

    private void reopen() {
        editing.make(UndertakingEdits.reopen(shown));
    }

    private void delete() {
        Undertaking gone = shown;
        editing.makeWith(gone.meeting(), reading -> UndertakingEdits.delete(gone, reading));
    }

    private static void only(Region part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
