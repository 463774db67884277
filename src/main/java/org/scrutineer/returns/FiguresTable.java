package org.scrutineer.returns;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.scrutineer.measures.Figures;
import org.scrutineer.measures.Measure;
import org.scrutineer.measures.Performance;
import org.scrutineer.measures.Rolled;
import org.scrutineer.providers.Provider;
import org.scrutineer.returns.ReturnsModel.InHand;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.Tone;
import org.scrutineer.ui.Words;

/** Measures by providers: each cell has the figure of the period in its colour, and opens what is behind it. */
final class FiguresTable {
    private static final double NAME_EM = 14;
    private static final double CELL_EM = 6.6;

    private final ReturnsModel model;
    private final TableView<Measure> table = new TableView<>();
    private final Label measure = new Label();
    private final VBox node;
    private List<Provider> providers = List.of();
    private Optional<Performance> shown = Optional.empty();
    private boolean showing;

    FiguresTable(ReturnsModel model) {
        this.model = model;
        table.setAccessibleText("Figures of each provider");
        table.getStyleClass().add("figures-table");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setMinSize(0, 0);
        table.setPlaceholder(Words.muted("No figures were taken in for this period."));
        table.getFocusModel().focusedCellProperty().subscribe(this::choose);
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().subscribe(this::widths);
        node = new VBox(measure, table, Words.small("* not every month was reported · ? doubtful. Choose a cell to see "
                + "the figures behind it."));
        node.getStyleClass().add("section");
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
    }

    VBox node() {
        return node;
    }

    void show(Performance performance) {
        showing = true;
        shown = Optional.of(performance);
        if (!providers.equals(performance.providers())) {
            providers = performance.providers();
            table.getColumns().setAll(List.of(names()));
            providers.forEach(provider -> table.getColumns().add(column(provider)));
            widths();
        }
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        table.getItems().setAll(performance.measures());
        if (at.getRow() >= 0 && at.getRow() < table.getItems().size() && at.getColumn() >= 0) {
            table.getFocusModel().focus(at.getRow(), table.getColumns().get(
                    Math.min(at.getColumn(), table.getColumns().size() - 1)));
        }
        showing = false;
    }

    private void widths() {
        double em = measure.getFont().getSize();
        for (int at = 0; at < table.getColumns().size(); at++) {
            table.getColumns().get(at).setPrefWidth((at == 0 ? NAME_EM : CELL_EM) * em);
        }
    }

    private void choose(TablePosition<?, ?> position) {
        if (!showing && position != null && position.getColumn() > 0 && position.getRow() >= 0
                && position.getRow() < table.getItems().size()) {
            model.take(new InHand.Cell(
                    providers.get(position.getColumn() - 1).id(), table.getItems().get(position.getRow()).id()));
        }
    }

    private static TableColumn<Measure, Measure> names() {
        TableColumn<Measure, Measure> column = new TableColumn<>("Measure");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Measure item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : item.name());
                setWrapText(true);
            }
        });
        return column;
    }

    private TableColumn<Measure, Measure> column(Provider provider) {
        TableColumn<Measure, Measure> column = new TableColumn<>();
        Label name = new Label(provider.name());
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER_RIGHT);
        name.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
        name.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(name);
        column.setId("provider-" + provider.id());
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("right");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(made -> new FigureCell(provider));
        return column;
    }

    private final class FigureCell extends TableCell<Measure, Measure> {
        private final Provider provider;

        FigureCell(Provider provider) {
            this.provider = provider;
            getStyleClass().add("tagged");
        }

        @Override
        protected void updateItem(Measure item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (empty || item == null || shown.isEmpty()) {
                return;
            }
            Rolled rolled = shown.get().cell(provider, item);
            String words = Figures.shortly(item, rolled) + marks(rolled);
            Optional<Tone> tone = shown.get().rag(provider, item).map(rag -> rag.tone());
            tone.ifPresentOrElse(found -> setGraphic(new RatingTag(found, "", words)), () -> setText(words));
            setAccessibleText(spoken(provider, item, rolled, shown.get()));
        }
    }

    private static String marks(Rolled rolled) {
        return (rolled.value().isPresent() && !rolled.whole() ? "*" : "") + (rolled.doubtful() ? " ?" : "");
    }

    /** "Acorn Homecare, Visits missed: 41, red, doubtful". */
    static String spoken(Provider provider, Measure measure, Rolled rolled, Performance performance) {
        return provider.name() + ", " + measure.name() + ": " + Figures.words(measure, rolled)
                + performance.rag(provider, measure).map(rag -> ", " + rag.plain()).orElse("")
                + (rolled.value().isPresent() && !rolled.whole() ? ", not every month" : "")
                + (rolled.doubtful() ? ", doubtful" : "");
    }
}
