package org.scrutineer.visits;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The section “Visits” of a provider’s page: each visit with its outcome, and what is still to be done. */
public final class ProviderVisitsView implements View {
    private final ProviderVisitsModel model;
    private final Ways ways;
    private final VBox node = new VBox();

    /**
     * @param open opens the screen of a visit
     * @param report opens its outcome report
     * @param plan asks for a new visit to this provider
     */
    public record Ways(Consumer<UUID> open, Consumer<UUID> report, Runnable plan) {}

    public ProviderVisitsView(ProviderVisitsModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        node.getStyleClass().add("figure-cards");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        show(model.linesProperty().get());
        return Subscription.combine(model.linesProperty().subscribe(this::show), model.attach());
    }

    private void show(List<VisitLine> lines) {
        node.getChildren().setAll(lines.stream().map(this::card).toList());
        if (lines.isEmpty()) {
            node.getChildren().add(Words.small("It has not been visited yet."));
        }
        FlowPane plan = new FlowPane(Buttons.link("Plan a visit…", ways.plan()));
        plan.getStyleClass().add("chips");
        node.getChildren().add(plan);
    }

    private VBox card(VisitLine line) {
        RatingMark outcome = line.outcome();
        var report = Buttons.link("Outcome report", () -> ways.report().accept(line.visit()));
        report.setAccessibleText("Outcome report of the visit of " + line.day());
        var open = Buttons.link("Open", () -> ways.open().accept(line.visit()));
        open.setAccessibleText("Open the visit of " + line.day());
        VBox card = new VBox(
                new Ends(Words.strong(line.day()), new RatingTag(outcome.tone(), outcome.code(), outcome.word()), 8),
                Words.small(line.about()));
        if (!line.open().isEmpty()) {
            card.getChildren().add(Words.plain(line.open().size() == 1
                    ? "1 requirement is open:"
                    : line.open().size() + " requirements are open:"));
            line.open().forEach(each -> card.getChildren().add(Words.small(each)));
        }
        FlowPane links = new FlowPane(open, report);
        links.getStyleClass().add("chips");
        card.getChildren().add(links);
        card.getStyleClass().addAll("card", "figure-card");
        return card;
    }
}
