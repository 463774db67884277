package org.scrutineer.ui;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The cells of a {@link DataTable}. Words that wrap are bound to the column's width, which gives the row its height. */
final class TableCells {
    private TableCells() {}

    /** A cell that shows nothing for no row, and otherwise what {@link #show} makes of it. */
    abstract static class Showing<T> extends TableCell<T, T> {
        @Override
        protected final void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                show(row);
            }
        }

        abstract void show(T row);

        /** The width that is left for words inside this cell. */
        final DoubleBinding inside(TableColumn<T, T> column, double lessEm) {
            return Bindings.createDoubleBinding(
                    () -> Math.max(20, column.getWidth() - (1.2 + lessEm) * getFont().getSize()),
                    column.widthProperty(), fontProperty());
        }
    }

    static final class Words<T> extends Showing<T> {
        private final Function<T, String> words;

        Words(Function<T, String> words) {
            this.words = words;
        }

        @Override
        void show(T row) {
            setText(words.apply(row));
        }
    }

    static final class Wrapping<T> extends Showing<T> {
        private final Function<T, String> words;
        private final Function<T, String> below;
        private final DataTable.Emphasis<T> emphasis;
        private final Text main = new Text();
        private final Text under = new Text();
        private final VBox lines = new VBox(main);

        Wrapping(
                TableColumn<T, T> column, Function<T, String> words, Function<T, String> below,
                DataTable.Emphasis<T> emphasis) {
            this.words = words;
            this.below = below;
            this.emphasis = emphasis;
            main.wrappingWidthProperty().bind(inside(column, 0));
            under.wrappingWidthProperty().bind(inside(column, 0));
            under.getStyleClass().addAll("muted", "small");
        }

        @Override
        void show(T row) {
            String small = below.apply(row);
            main.setText(words.apply(row));
            main.getStyleClass().setAll("text");
            emphasis.apply(row).ifPresent(main.getStyleClass()::add);
            under.setText(small);
            lines.getChildren().setAll(small.isEmpty() ? List.of(main) : List.of(main, under));
            setGraphic(lines);
            setAccessibleText(main.getText() + (small.isEmpty() ? "" : ". " + small));
        }
    }

    static final class Bullets<T> extends Showing<T> {
        private final Function<T, List<String>> lines;
        private final DoubleBinding alone;
        private final DoubleBinding beside;

        Bullets(TableColumn<T, T> column, Function<T, List<String>> lines) {
            this.lines = lines;
            this.alone = inside(column, 0);
            this.beside = inside(column, 0.8);
        }

        @Override
        void show(T row) {
            List<String> items = lines.apply(row);
            VBox list = new VBox();
            for (String item : items) {
                Text words = new Text(item);
                words.wrappingWidthProperty().bind(items.size() > 1 ? beside : alone);
                HBox line = new HBox(words);
                if (items.size() > 1) {
                    Text bullet = new Text("• ");
                    line.getChildren().addFirst(bullet);
                }
                list.getChildren().add(line);
            }
            setGraphic(list);
            setAccessibleText(String.join(". ", items));
        }
    }

    static final class Tagged<T> extends Showing<T> {
        private final Function<T, RatingTag> tag;
        private final Function<T, String> below;
        private final Text under = new Text();

        Tagged(TableColumn<T, T> column, Function<T, RatingTag> tag, Function<T, String> below) {
            this.tag = tag;
            this.below = below;
            under.wrappingWidthProperty().bind(inside(column, 0));
            under.getStyleClass().addAll("muted", "small");
            getStyleClass().add("tagged");
        }

        @Override
        void show(T row) {
            RatingTag shown = tag.apply(row);
            String small = below.apply(row);
            under.setText(small);
            setGraphic(small.isEmpty() ? shown : new VBox(2, shown, under));
            setAccessibleText(shown.getAccessibleText() + (small.isEmpty() ? "" : ". " + small));
        }
    }
}
