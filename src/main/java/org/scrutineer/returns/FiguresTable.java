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
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.scrutineer.measures.Figure.State;
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
    private static final double NAME_EM = 15;
    private static final double LEAST_EM = 6.6;
    private static final double MOST_EM = 10;

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
        table.focusedProperty().subscribe(this::chooseFirst);
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().subscribe(this::widths);
        table.widthProperty().subscribe(this::widths);
        node = new VBox(measure, table, Words.small("* not every month was reported · ? doubtful. Choose a cell to see "
                + "the figures behind it."));
        node.getStyleClass().add("section");
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    VBox node() {
        return node;
    }

    void show(Performance performance) {
        if (shown.isPresent() && shown.get() == performance) {
            // The same again would only drop the selection.
            return;
        }
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
            table.getSelectionModel().clearAndSelect(at.getRow(), table.getColumns().get(
                    Math.min(at.getColumn(), table.getColumns().size() - 1)));
        }
        showing = false;
    }

    private void widths() {
        double em = measure.getFont().getSize();
        double room = (table.getWidth() / em - 1 - NAME_EM) / Math.max(1, providers.size());
        double cell = Math.clamp(room, LEAST_EM, MOST_EM);
        for (int at = 0; at < table.getColumns().size(); at++) {
            table.getColumns().get(at).setPrefWidth((at == 0 ? NAME_EM : cell) * em);
        }
    }

    private void choose(TablePosition<?, ?> position) {
        if (!showing && position != null && position.getColumn() > 0 && position.getRow() >= 0
                && position.getRow() < table.getItems().size()) {
            model.take(new InHand.Cell(
                    providers.get(position.getColumn() - 1).id(), table.getItems().get(position.getRow()).id()));
        }
    }

    /** Keys begin at the first figure. */
    private void chooseFirst(boolean focused) {
        if (focused && table.getSelectionModel().getSelectedCells().isEmpty() && !table.getItems().isEmpty()
                && table.getColumns().size() > 1) {
            table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
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
                setText(null);
                setGraphic(empty || item == null ? null : name(item, made));
            }
        });
        return column;
    }

    /** Bound to its column's width, which gives the row its height. */
    private static Text name(Measure item, TableColumn<?, ?> column) {
        Text words = new Text(item.name());
        words.wrappingWidthProperty().bind(column.widthProperty().multiply(0.9));
        return words;
    }

    private TableColumn<Measure, Measure> column(Provider provider) {
        TableColumn<Measure, Measure> column = new TableColumn<>();
        Label name = new Label(provider.name());
        name.setWrapText(true);
        name.setMinHeight(Label.USE_PREF_SIZE);
        name.setAlignment(Pos.CENTER_RIGHT);
        name.setTextAlignment(TextAlignment.RIGHT);
        name.getStyleClass().add("provider-name");
        name.prefWidthProperty().bind(column.widthProperty().multiply(0.9));
        name.minWidthProperty().bind(name.prefWidthProperty());
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
            if (rolled.state() == State.NOT_RETURNED) {
                setGraphic(Words.small(State.NOT_RETURNED.words()));
                setAccessibleText(spoken(provider, item, rolled, shown.get()));
                return;
            }
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
