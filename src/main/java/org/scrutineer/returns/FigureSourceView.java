package org.scrutineer.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.history.HistoryView;
import org.scrutineer.intake.SheetGrid;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figures;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** One figure with the sheet that it came from, as it was sent, its cell outlined, and who changed it since. */
public final class FigureSourceView implements View {
    private final ObjectProperty<Optional<CellPlace>> cell = new SimpleObjectProperty<>(Optional.empty());
    private final SheetGrid grid = new SheetGrid(cell);
    private final PageHead head = new PageHead();
    private final Label where = Words.muted("");
    private final VBox facts = new VBox();
    private final BorderPane node = new BorderPane();
    private final UUID observation;
    private final ObservationListing listing;
    private final Background background;

    public FigureSourceView(
            UUID observation, ObservationListing listing, ChangesModel changes, Background background, Runnable back) {
        this.observation = observation;
        this.listing = listing;
        this.background = background;
        HistoryView history = new HistoryView(changes);
        history.show(List.of(observation));
        VBox sheet = new VBox(
                new Crumbs("Back", back, new Label("Where a figure stands")), head, where, grid.node());
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        VBox right = new VBox(facts, Sections.titled("History", history.node()));
        right.getStyleClass().add("in-hand");
        node.setCenter(new Panes(sheet, Panes.scrolling(right)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        background.quietly(
                progress -> FigureSource.of(observation, listing, progress), this::show,
                problem -> facts.getChildren().setAll(Callout.of(problem)));
        return Subscription.EMPTY;
    }

    private void show(FigureSource source) {
        Figure figure = source.figure().observation().figure();
        head.title(source.title());
        head.beside(figure.value().map(value -> Figures.words(source.figure().measure(), value))
                .orElseGet(() -> figure.state().words()));
        where.setText(source.where() + ".");
        facts.getChildren().setAll(Words.flow(
                "The sheet says **" + source.says().map(text -> "“" + text + "”").orElse("nothing") + "**."));
        String doubt = source.figure().observation().doubt();
        if (!doubt.isEmpty()) {
            facts.getChildren().add(Words.flow("**To look at:** " + doubt));
        }
        cell.set(Optional.of(source.cell()));
        grid.show(source.sheet(), 0, Set.of());
        grid.outline(cell.get());
    }
}
