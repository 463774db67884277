package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Requirement;

/** One finding: its kind, its words, and what the provider is to do because of it. */
final class FindingCard implements KeptCards.Card<Finding> {
    private final VisitModel model;
    private final Finds finds;
    private final ComboBox<String> sort = new ComboBox<>();
    private final GrowingText words = new GrowingText(2, 12);
    private final FieldRow row = new FieldRow("Finding", words);
    private final SteadySave saves;
    private final KeptCards<Requirement> requirements;
    private final List<Requirement> begun = new ArrayList<>();
    private final FlowPane ways;
    private final VBox node;
    private Finding shown;

    FindingCard(VisitModel model) {
        this.model = model;
        this.finds = new Finds(model);
        this.saves = new SteadySave(words, model::standing);
        this.requirements = new KeptCards<>(Requirement::id, () -> new ToDoCard(model));
        for (Finding.Sort each : Finding.Sort.values()) {
            sort.getItems().add(VisitLine.capital(each.plain()));
        }
        sort.getStyleClass().add("kind-of-finding");
        ways = new FlowPane(
                Buttons.link("Add what the provider is to do", this::require),
                Buttons.link("Remove the finding", () -> finds.remove(shown)));
        ways.getStyleClass().add("chips");
        node = new VBox(row.beside(sort), requirements.node(), ways);
        node.getStyleClass().addAll("card", "visit-card");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Finding finding) {
        shown = finding;
        Found found = model.readingProperty().get().orElseThrow().whole().found();
        boolean kept = found.finding(finding.id()).isPresent();
        String name = "Finding " + found.number(finding);
        row.named(name);
        sort.setAccessibleText("Kind of finding " + found.number(finding));
        sort.setOnAction(null);
        sort.setValue(VisitLine.capital(finding.sort().plain()));
        sort.setOnAction(event -> Finding.Sort.named(sort.getValue()).ifPresent(
                chosen -> finds.sort(shown, chosen)));
        sort.setDisable(!kept);
        Shown.when(kept, ways);
        saves.show(finding.id(), finding.words(), text -> finds.words(shown, text));
        List<Requirement> all = new ArrayList<>(found.following(finding));
        begun.removeIf(each -> all.stream().anyMatch(there -> there.id().equals(each.id())));
        all.addAll(begun);
        requirements.show(all);
    }

    private void require() {
        saves.commit();
        Optional<Requirement> next = finds.newRequirement(shown);
        next.ifPresent(each -> {
            begun.add(each);
            show(shown);
            requirements.focus(each.id());
        });
    }

    @Override
    public void commit() {
        saves.commit();
        requirements.commit();
    }

    @Override
    public void focus() {
        words.focusWhenShown();
    }
}
