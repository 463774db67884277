package org.scrutineer.studio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.studio.PapersModel.Subject;
import org.scrutineer.studio.PapersView.Question;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.CardButton;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Words;

/** Which paper: the one that is shown, and under it, while a person looks for another, all that there are. */
final class PaperChooser {
    private final PapersModel model;
    private final Question question;
    private final Consumer<String> begin;
    private final VBox current = new VBox();
    private final TextField find = new TextField();
    private final VBox list = new VBox();
    private final VBox open;
    private final VBox node;

    /** @param begin starts a paper about a service of this name */
    PaperChooser(PapersModel model, Question question, Consumer<String> begin) {
        this.model = model;
        this.question = question;
        this.begin = begin;
        list.getStyleClass().add("paper-list");
        find.textProperty().subscribe(this::fill);
        find.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                found().stream().findFirst().ifPresent(this::choose);
                event.consume();
            }
        });
        open = new VBox(
                new FieldRow("Find a paper", find), list,
                Buttons.link("New paper about a service…", this::service));
        open.getStyleClass().addAll("card", "paper-finder");
        node = new VBox(current, open);
        node.getStyleClass().add("paper-chooser");
        open(false);
    }

    Node node() {
        return node;
    }

    void show(Optional<Subject> chosen) {
        chosen.ifPresent(subject -> {
            VBox inside = new VBox(
                    Words.small("Papers ›"), Words.strong(subject.title()), Words.small(subject.kind().name() + " ▾"));
            CardButton card = new CardButton(
                    "Paper: " + subject.kind().name() + ", " + subject.title() + ". Choose another", inside,
                    () -> open(!open.isVisible()));
            card.getStyleClass().add("subject");
            boolean focused = current.getChildren().stream().anyMatch(Node::isFocused);
            current.getChildren().setAll(card);
            if (focused) {
                card.requestFocus();
            }
        });
        fill();
    }

    private List<Subject> found() {
        String typed = find.getText().strip().toLowerCase(Locale.UK);
        return model.subjectsProperty().get().stream()
                .filter(subject -> (subject.kind().name() + " " + subject.title() + " " + subject.about())
                        .toLowerCase(Locale.UK)
                        .contains(typed))
                .toList();
    }

    private void fill() {
        list.getChildren().clear();
        if (!open.isVisible()) {
            return;
        }
        String kind = "";
        for (Subject subject : found()) {
            if (!subject.kind().name().equals(kind)) {
                kind = subject.kind().name();
                list.getChildren().add(Words.sectionTitle(kind));
            }
            list.getChildren().add(entry(subject));
        }
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Words.small("No paper is called so."));
        }
    }

    private Node entry(Subject subject) {
        CardButton entry = new CardButton(
                subject.kind().name() + ", " + subject.title(), new VBox(Words.plain(subject.title())),
                () -> choose(subject));
        entry.getStyleClass().add("paper-entry");
        entry.setChosen(model.chosenProperty().get().filter(subject::isSame).isPresent());
        return entry;
    }

    private void choose(Subject subject) {
        close();
        model.choose(subject);
    }

    private void close() {
        open(false);
        current.getChildren().forEach(Node::requestFocus);
    }

    private void open(boolean shown) {
        open.setVisible(shown);
        open.setManaged(shown);
        if (shown) {
            find.clear();
            fill();
            find.requestFocus();
        }
    }

    private void service() {
        TextField name = new TextField();
        question.ask("A new paper about a service", new FieldRow("Name of the service", name),
                Buttons.ordinary("Not now", () -> {}),
                Buttons.primary("Begin it", () -> {
                    close();
                    begin.accept(name.getText().strip());
                }));
    }
}
