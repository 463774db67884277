package org.scrutineer.voices;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Words;
import org.scrutineer.voices.EventModel.Reading;

/** One theme: its name, the themes that were joined into it, and what it can be joined into. */
final class ThemePane {
    private final EventModel model;
    private final Label title = Words.paneTitle("Theme");
    private final Label question = Words.muted("");
    private final TextField name = new TextField();
    private final Autosave saves = new Autosave(name);
    private final NamedChoice into = new NamedChoice("Join it into", "It stands for itself");
    private final VBox joined = new VBox();
    private final VBox joinedSection = Sections.titled("Joined into it", joined);
    private final VBox said = new VBox();
    private final HistoryView history;
    private final VBox node;

    ThemePane(EventModel model) {
        this.model = model;
        this.history = new HistoryView(model.changes());
        joined.getStyleClass().add("section");
        said.getStyleClass().add("section");
        node = new VBox(
                new VBox(title, question), new FieldRow("Name", name), into.node(), joinedSection,
                Sections.titled("What was said", said), Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(Theme theme, Reading reading) {
        Voices voices = reading.voices();
        title.setText("Theme " + theme.number());
        question.setText(voices.questionLabel(theme.question()));
        saves.show(theme.name(), text -> model.changes().make(VoicesEdits.rename(theme, text)));
        into.show(
                voices.standing().stream().filter(each -> !each.id().equals(theme.id()))
                        .map(each -> new Named(each.id(), each.label())).toList(),
                Optional.empty(), chosen -> chosen.flatMap(voices::theme)
                        .ifPresent(target -> model.join(target, List.of(theme))));
        List<Theme> others = voices.joinedInto(theme);
        joinedSection.setVisible(!others.isEmpty());
        joinedSection.setManaged(!others.isEmpty());
        joined.getChildren().setAll(others.stream().map(this::joined).toList());
        List<Comment> comments = voices.commentsOf(theme);
        said.getChildren().setAll(comments.stream().map(comment -> Words.plain(comment.content())).toList());
        if (comments.isEmpty()) {
            said.getChildren().add(Words.muted("Nothing. The paper prints the theme and says so."));
        }
        history.show(List.of(theme.id()));
    }

    private Ends joined(Theme theme) {
        Button part = Buttons.plain("Part", () -> model.changes().make(VoicesEdits.part(theme)));
        part.setAccessibleText("Let " + theme.label() + " stand for itself again");
        return new Ends(Words.plain(theme.label()), part, 8);
    }

    void commit() {
        saves.commit();
    }
}
