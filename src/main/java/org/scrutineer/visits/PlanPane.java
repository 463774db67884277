package org.scrutineer.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Focus;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.Problem;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.VisitPlanning.Officers;
import org.scrutineer.visits.VisitPlanning.Planned;
import org.scrutineer.visits.VisitPlanning.Wanted;

/** The fields of a new visit. Who went to the provider the last time is filled in. */
final class PlanPane {
    private final VisitsModel model;
    private final VisitPlanning planning;
    private final Consumer<Optional<UUID>> done;
    private final NamedChoice provider = new NamedChoice("Provider", "Choose a provider");
    private final NamedChoice branch = new NamedChoice("Branch", "The provider as a whole");
    private final ComboBox<Visit.Kind> kind = new ComboBox<>();
    private final DateField when = new DateField("Day, or first and last day");
    private final TextField lead = new TextField();
    private final GrowingText assessors = new GrowingText(2, 6);
    private final NamedChoice questions = new NamedChoice("Question set", "");
    private final VBox node;
    private Optional<UUID> chosen = Optional.empty();
    private Optional<UUID> chosenBranch = Optional.empty();
    private Optional<UUID> chosenQuestions = Optional.empty();
    private Officers filled = new Officers("", "");

    /** @param done called with the new visit, or with nothing when none is wanted after all */
    PlanPane(VisitsModel model, Consumer<Optional<UUID>> done) {
        this.model = model;
        this.planning = new VisitPlanning(model);
        this.done = done;
        kind.getItems().setAll(Visit.Kind.values());
        kind.setConverter(new PlainWords<>(each -> VisitLine.capital(each.plain())));
        kind.setMaxWidth(Double.MAX_VALUE);
        lead.setPromptText("Name, Post");
        assessors.setPromptText("Name, Post: one a line");
        FlowPane buttons = new FlowPane(
                Buttons.primary("Plan the visit", this::plan),
                Buttons.ordinary("Cancel", () -> done.accept(Optional.empty())));
        buttons.getStyleClass().add("chips");
        node = new VBox(
                Words.paneTitle("New visit"), provider.node(), branch.node(), new FieldRow("Kind", kind), when.node(),
                new FieldRow("Lead", lead), new FieldRow("Who scores", assessors), questions.node(), buttons);
        node.getStyleClass().add("in-hand");
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                done.accept(Optional.empty());
                event.consume();
            }
        });
    }

    VBox node() {
        return node;
    }

    void open(Optional<UUID> to) {
        chosen = to;
        chosenBranch = Optional.empty();
        chosenQuestions = Optional.empty();
        filled = new Officers("", "");
        kind.setValue(Visit.Kind.PLANNED);
        when.clear();
        lead.clear();
        assessors.clear();
        quiet();
        fill();
        Focus.whenShown(to.isEmpty() ? provider.node().getChildren().get(1) : when.node().getChildren().get(1));
    }

    private void fill() {
        model.readingProperty().get().ifPresent(now -> {
            provider.show(
                    now.providers().providers().stream().map(each -> new Named(each.id(), each.name())).toList(),
                    chosen, this::choose);
            List<Named> branches = chosen.stream()
                    .flatMap(id -> VisitPlanning.branches(now.providers(), id).stream())
                    .map(each -> new Named(each.id(), each.name())).toList();
            branch.show(branches, chosenBranch, wanted -> chosenBranch = wanted);
            Shown.when(!branches.isEmpty(), branch.node());
            questions.nothing(now.questionSets().getFirst().name());
            questions.show(
                    now.questionSets().stream().skip(1).map(set -> new Named(set.id(), set.name())).toList(),
                    chosenQuestions, wanted -> chosenQuestions = wanted);
            Shown.when(now.questionSets().size() > 1, questions.node());
            officers(chosen.map(id -> VisitPlanning.before(now, id)).orElse(new Officers("", "")));
        });
    }

    /** Fills in those of the last visit, unless somebody has written others. */
    private void officers(Officers before) {
        if (lead.getText().equals(filled.lead()) && assessors.getText().equals(filled.assessors())) {
            lead.setText(before.lead());
            assessors.setText(before.assessors());
            filled = before;
        }
    }

    private void choose(Optional<UUID> wanted) {
        chosen = wanted;
        chosenBranch = Optional.empty();
        provider.node().quiet();
        fill();
    }

    private void quiet() {
        provider.node().quiet();
        when.node().quiet();
    }

    private void plan() {
        quiet();
        model.readingProperty().get().ifPresent(now -> {
            Planned planned = planning.plan(now, new Wanted(
                    chosen, chosenBranch, kind.getValue(), when.text(),
                    new Officers(lead.getText(), assessors.getText()), chosenQuestions));
            switch (planned) {
                case Planned.Done(UUID visit) -> done.accept(Optional.of(visit));
                case Planned.Refused(VisitPlanning.Field field, Problem problem) -> {
                    FieldRow row = switch (field) {
                        case PROVIDER -> provider.node();
                        case WHEN -> when.node();
                    };
                    row.problem(problem.what() + " " + problem.whatToDo());
                    row.getChildren().get(1).requestFocus();
                }
            }
        });
    }
}
