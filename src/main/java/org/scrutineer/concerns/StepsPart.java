package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Investigation.Step;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;

/** The steps of an investigation: what is to be done, by whom and by when, and the way to a new one. */
final class StepsPart {
    private final InvestigationModel model;
    private final VBox list = new VBox();
    private final TextField next = new TextField();
    private final TextField owner = new TextField();
    private final DateField due = new DateField("Due");
    private final VBox node;
    private final List<Row> rows = new ArrayList<>();
    private List<UUID> order = List.of();

    StepsPart(InvestigationModel model) {
        this.model = model;
        next.setPromptText("What is to be done, then Enter");
        owner.setPromptText("Name, Post");
        list.getStyleClass().add("record-cards");
        VBox adding = new VBox(
                new FieldRow("Add a step", next),
                new SideBySide(9, new FieldRow("Who does the new step", owner), due.node()));
        adding.getStyleClass().add("fields");
        node = new VBox(list, adding);
        node.getStyleClass().add("fields");
        adding.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !next.getText().isBlank()) {
                model.step(next.getText(), owner.getText(), due.text());
                next.clear();
                due.show("", text -> {});
                next.requestFocus();
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    void show(List<Step> steps) {
        List<UUID> now = steps.stream().map(Step::id).toList();
        // Fields are kept while the steps stay, so that a save does not take the caret away.
        if (!now.equals(order)) {
            commit();
            rows.clear();
            steps.forEach(step -> rows.add(new Row()));
            list.getChildren().setAll(rows.stream().map(row -> row.card).toList());
            order = now;
        }
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).show(steps.get(at));
        }
    }

    void commit() {
        rows.forEach(row -> {
            row.saves.forEach(Autosave::commit);
            row.due.commit();
        });
    }

    private final class Row {
        private final CheckBox done = new CheckBox();
        private final Label state = Words.small("");
        private final TextField what = new TextField();
        private final TextField owner = new TextField();
        private final DateField due = new DateField("Due");
        private final List<Autosave> saves = Stream.of(what, owner).map(Autosave::new).toList();
        private final VBox card = new VBox();

        void show(Step step) {
            if (card.getChildren().isEmpty()) {
                var remove = Buttons.link("Remove", () -> model.remove(Step.KIND, step.id(), "Step taken out"));
                remove.getStyleClass().add("quiet");
                remove.setAccessibleText("Remove the step " + step.what());
                card.getChildren().addAll(
                        new Ends(done, remove, 8), new FieldRow("What is to be done", what),
                        new SideBySide(9, new FieldRow("Who does it", owner), due.node()), state);
                card.getStyleClass().addAll("card", "fields");
            }
            done.setText("Step " + step.ordinal() + (step.isDone() ? ", done " + step.done().text() : ""));
            done.setOnAction(null);
            done.setSelected(step.isDone());
            done.setOnAction(event -> model.done(step, done.isSelected()));
            boolean late = !step.isDone() && step.due().overdue(model.today());
            state.setText(late ? "Overdue" : "");
            state.getStyleClass().remove("open-line");
            if (late) {
                state.getStyleClass().add("open-line");
            }
            org.scrutineer.ui.Shown.when(late, state);
            saves.get(0).show(step.what(), text -> model.change(step, text(step, "what", "content", text)));
            saves.get(1).show(step.owner(), text -> model.change(step, text(step, "owner", "owner", text)));
            due.show(step.due().text(), text -> model.change(step, Edit.typed(
                    Step.KIND, step.id(), "due", Step.DUE_COLUMNS.with(Fields.EMPTY, FuzzyDate.parse(text)))));
        }

        private static Edit text(Step step, String group, String column, String text) {
            return Edit.typed(Step.KIND, step.id(), group, Fields.of(column, text.isBlank() ? null : text.strip()));
        }
    }
}
