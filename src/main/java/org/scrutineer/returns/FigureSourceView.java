package org.scrutineer.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.intake.SheetGrid;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figures;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** One figure with the sheet that it came from, as it was sent, and its cell outlined. */
public final class FigureSourceView implements View {
    private final ObjectProperty<Optional<CellPlace>> cell = new SimpleObjectProperty<>(Optional.empty());
    private final SheetGrid grid = new SheetGrid(cell);
    private final PageHead head = new PageHead();
    private final Label where = Words.muted("");
    private final VBox facts = new VBox();
    private final BorderPane node = new BorderPane();
    private final Asked asked;
    private final Background background;

    /** @param history says in words who made the figure what it is, newest first */
    public record Asked(UUID observation, ObservationListing listing, Ledger ledger, List<String> history) {}

    public FigureSourceView(Asked asked, Background background, Runnable back) {
        this.asked = asked;
        this.background = background;
        VBox page = new VBox(new Crumbs("Back", back, new Label("Where a figure stands")), head, where, facts,
                grid.node());
        page.getStyleClass().add("middle");
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        node.setCenter(page);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        background.quietly(
                progress -> FigureSource.of(asked.observation(), asked.listing(), asked.ledger(), progress),
                this::show,
                problem -> node.setCenter(new VBox(Callout.of(problem))));
        return Subscription.EMPTY;
    }

    private void show(FigureSource source) {
        Figure figure = source.figure().observation().figure();
        String says = figure.value().map(value -> Figures.words(source.figure().measure(), value))
                .orElseGet(() -> figure.state().words());
        head.title(source.title());
        head.beside(says);
        where.setText(source.where() + ". The sheet says “" + source.figure().observation().written() + "”.");
        facts.getChildren().clear();
        String doubt = source.figure().observation().doubt();
        if (!doubt.isEmpty()) {
            facts.getChildren().add(Words.flow("**To look at:** " + doubt));
        }
        if (!asked.history().isEmpty()) {
            facts.getChildren().add(Sections.titled(
                    "History", Words.plain(asked.history().stream().collect(Collectors.joining("\n")))));
        }
        cell.set(Optional.of(source.cell()));
        grid.show(source.sheet(), 0, Set.of());
        grid.outline(cell.get());
    }
}
