package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.concerns.InvestigationModel.Reading;
import org.scrutineer.history.HistoryView;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.Named;
import org.scrutineer.ui.NamedChoice;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;
import org.scrutineer.voices.ChainLines;

/** One investigation: what it looks into, its steps and what it led to; at the right the whole chain. */
public final class InvestigationView implements View {
    private final InvestigationModel model;
    private final Ways ways;
    private final Label here = new Label();
    private final Button close = Buttons.primary("Close it", this::close);
    private final PageHead head;
    private final TextField title = new TextField();
    private final TextField owner = new TextField();
    private final GrowingText outcome = new GrowingText(2, 10);
    private final List<Autosave> saves = List.of(new Autosave(title), new Autosave(owner), new Autosave(outcome));
    private final VBox concerns = new VBox();
    private final NamedChoice add = new NamedChoice("Add a concern", "Choose a concern");
    private final StepsPart steps;
    private final ResultsPart results;
    private final ChainLines chain;
    private final HistoryView history;
    private final Panes node;

    /**
     * @param back shows all concerns
     * @param concern opens one of them
     * @param open opens what is behind a link of the chain
     */
    public record Ways(Runnable back, Consumer<UUID> concern, Consumer<UUID> open) {}

    public InvestigationView(InvestigationModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        steps = new StepsPart(model);
        results = new ResultsPart(model, ways.open());
        chain = new ChainLines(ways.open());
        history = new HistoryView(model.concerns().changes());
        head = new PageHead(close);
        owner.setPromptText("Name, Post");
        concerns.getStyleClass().add("section");
        VBox left = new VBox(
                Sections.titled("What it looks into", concerns, add.node()),
                Sections.titled("What it led to", results.node()),
                Sections.titled("What was found", new FieldRow("Outcome", outcome)));
        left.getStyleClass().add("provider-page");
        VBox page = new VBox(
                new SideBySide(14, new FieldRow("Title", title), new FieldRow("Who answers for it", owner)),
                new SideBySide(24, left, Sections.titled("Steps", steps.node())));
        page.getStyleClass().add("provider-page");
        VBox middle = new VBox(new Crumbs("Concerns", ways.back(), here), head, Panes.scrolling(page));
        VBox.setVgrow(middle.getChildren().getLast(), Priority.ALWAYS);
        VBox inHand = new VBox(
                Words.paneTitle("You said, we looked into it"), chain.node(),
                Words.small("A paper prints this without names, days of concerns and small numbers."),
                Sections.titled("History", history.node()));
        inHand.getStyleClass().add("in-hand");
        node = new Panes(middle, new VBox(Panes.scrolling(inHand)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), model.readingProperty().subscribe(this::show), this::commit);
    }

    private void show() {
        model.readingProperty().get().ifPresent(this::fill);
    }

    private void fill(Reading now) {
        Investigation each = now.investigation();
        boolean open = each.state() == Investigation.State.OPEN;
        here.setText(each.title());
        head.title(each.title());
        head.beside(open ? "open since " + each.opened().text() : "closed " + each.ending().closed().text());
        close.setText(open ? "Close it" : "Open it again");
        close.setAccessibleText(close.getText());
        saves.get(0).show(each.title(), text -> model.title(each, text));
        saves.get(1).show(each.owner(), text -> model.owner(each, text));
        saves.get(2).show(each.ending().outcome(), text -> model.outcome(each, text));
        concerns.getChildren().setAll(now.looked().stream().map(this::concern).toList());
        if (now.looked().isEmpty()) {
            concerns.getChildren().add(Words.small("It looks into no concern."));
        }
        add.show(now.others().stream().map(row -> new Named(row.id(), words(row))).toList(), Optional.empty(),
                chosen -> chosen.ifPresent(model::add));
        steps.show(each.steps());
        results.show(now);
        chain.show(now.chain());
        List<UUID> records = new ArrayList<>(List.of(each.id()));
        each.steps().forEach(step -> records.add(step.id()));
        each.results().forEach(result -> records.add(result.id()));
        history.show(records);
    }

    private static String words(ConcernRow row) {
        return row.concern().happened().text() + ", " + row.provider() + ": " + row.concern().sort();
    }

    private Ends concern(ConcernRow row) {
        var open = Buttons.link(words(row), () -> ways.concern().accept(row.id()));
        open.setAlignment(Pos.CENTER_LEFT);
        open.setWrapText(true);
        var leave = Buttons.link("Remove", () -> model.leave(row.id()));
        leave.getStyleClass().add("quiet");
        leave.setAccessibleText("Remove " + words(row));
        return new Ends(open, leave, 12);
    }

    private void close() {
        model.readingProperty().get().ifPresent(now -> model.close(
                now.investigation(), now.investigation().state() == Investigation.State.OPEN, outcome.getText()));
    }

    private void commit() {
        saves.forEach(Autosave::commit);
        steps.commit();
    }
}
