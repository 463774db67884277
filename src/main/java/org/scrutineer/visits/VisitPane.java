package org.scrutineer.visits;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.Visit.When;

/** The visit in hand: how it stands, and its plan, each field saved by itself. */
final class VisitPane {
    private final VisitsModel model;
    private final Label title = Words.paneTitle("");
    private final Label about = Words.muted("");
    private final Label answered = Words.plain("");
    private final ComboBox<Visit.Kind> kind = new ComboBox<>();
    private final ComboBox<Visit.State> state = new ComboBox<>();
    private final DateField planned = new DateField("Planned for");
    private final NamedChoice branch = new NamedChoice("Branch", "The provider as a whole");
    private final TextField lead = new TextField();
    private final GrowingText assessors = new GrowingText(1, 8);
    private final Label questions = Words.small("");
    private final List<Autosave> saves = List.of(new Autosave(lead), new Autosave(assessors));
    private final HistoryView history;
    private final VBox node;

    /** @param open opens the screen of a visit */
    VisitPane(VisitsModel model, Consumer<UUID> open) {
        this.model = model;
        this.history = new HistoryView(model.changes());
        kind.getItems().setAll(Visit.Kind.values());
        kind.setConverter(new PlainWords<>(each -> VisitLine.capital(each.plain())));
        state.getItems().setAll(Visit.State.values());
        state.setConverter(new PlainWords<>(each -> VisitLine.capital(each.plain())));
        for (ComboBox<?> box : List.of(kind, state)) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        lead.setPromptText("Name, Post");
        assessors.setPromptText("Name, Post: one a line");
        FlowPane ways = new FlowPane(Buttons.primary("Open the visit", () -> model.visitInHand().map(VisitRow::id)
                .ifPresent(open)));
        node = new VBox(
                new VBox(title, about, answered), ways, new FieldRow("State", state), planned.node(),
                new FieldRow("Kind", kind), branch.node(), new FieldRow("Lead", lead),
                new FieldRow("Who scores, one a line", assessors), questions,
                Sections.titled("History", history.node()));
        node.getStyleClass().add("in-hand");
    }

    VBox node() {
        return node;
    }

    void show(VisitsModel.Reading now, VisitRow row) {
        Visit visit = row.visit();
        title.setText(row.provider());
        about.setText(visit.day().text().isEmpty() ? "Date not known" : visit.day().text());
        answered.setText(row.standing().answered().isEmpty() ? "Nothing is scored yet." : row.standing().answered());
        kind.setOnAction(null);
        kind.setValue(visit.kind());
        kind.setOnAction(event -> make(row, "Kind", VisitEdits.kind(visit, kind.getValue())));
        state.setOnAction(null);
        state.setValue(visit.plan().state());
        state.setOnAction(event -> make(row, "State", VisitEdits.state(visit, state.getValue())));
        planned.show(visit.plan().planned().text(), written -> make(
                row, "Plan", VisitEdits.when(visit.id(), When.PLANNED, FuzzyDate.parse(written))));
        List<Named> branches = VisitPlanning.branches(now.providers(), visit.provider()).stream()
                .map(each -> new Named(each.id(), each.name())).toList();
        branch.show(branches, visit.branch(), chosen -> make(row, "Branch", VisitEdits.branch(visit, chosen)));
        Shown.when(!branches.isEmpty(), branch.node());
        saves.get(0).show(visit.plan().lead(), text -> make(row, "Lead", VisitEdits.lead(visit, text)));
        saves.get(1).show(String.join("\n", visit.plan().assessors()), text -> make(
                row, "Who scores", VisitEdits.assessors(visit, lines(text))));
        questions.setText("Question set: " + now.questions(visit));
        history.show(List.of(visit.id()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void make(VisitRow row, String what, Edit edit) {
        model.make(row, what, edit);
    }

    void commit() {
        planned.commit();
        saves.forEach(Autosave::commit);
    }
}
