package org.scrutineer.workbench;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.TableColumns;

/** What stands over the list: filters, conditions, named views, and how the recommendations are looked at. */
final class RegisterBar {
    private final FilterModel model;
    private final TableColumns<RegisterEntry> columns;
    private final FilterBar filters = new FilterBar(false);
    private final Chips shapes = new Chips("Look at it as");
    private final Chips views = new Chips("Your views");
    private final FlowPane conditions = new FlowPane();
    private final MenuButton more = new MenuButton("+ Condition");
    private final MenuButton shown = new MenuButton("Columns");
    private final ConditionField field;
    private final SaveViewField naming;
    private final Button forget = Buttons.link("Forget this view", this::forget);
    private final VBox node;

    RegisterBar(FilterModel model, TableColumns<RegisterEntry> columns) {
        this.model = model;
        this.columns = columns;
        field = new ConditionField(model::add);
        naming = new SaveViewField(name -> model.keep(name, definition()));
        conditions.getStyleClass().add("chips");
        conditions.setMinWidth(0);
        shapes.inOneLine();
        views.inOneLine();
        HBox looks = new HBox(shown, filters.field(), shapes);
        looks.setAlignment(Pos.CENTER_RIGHT);
        looks.getStyleClass().add("buttons");
        node = new VBox(filters, new Ends(conditions, looks, 12), field, naming);
        node.getStyleClass().add("register-bar");
        menus();
        filters.chips().onChosen(name -> model.filter(ReviewFilter.called(name)));
        filters.search().textProperty().bindBidirectional(model.searchProperty());
        shapes.onChosen(name -> model.shapeProperty().set(ViewDefinition.Shape.called(name)));
        views.onChosen(this::showView);
    }

    private void menus() {
        for (Condition.Kind kind : Condition.Kind.values()) {
            MenuItem item = new MenuItem(kind.words() + (kind.wants() == Condition.Wants.NOTHING ? "" : "…"));
            item.setOnAction(event -> ask(kind));
            more.getItems().add(item);
        }
        for (MenuButton menu : List.of(more, shown)) {
            menu.getStyleClass().add("plain");
            menu.setMinWidth(Region.USE_PREF_SIZE);
        }
        more.setAccessibleText("Add a condition");
        shown.setAccessibleText("Choose columns");
        shown.setOnShowing(event -> shown.getItems().setAll(columns.titles().stream().map(this::column).toList()));
        shown.getItems().add(new MenuItem("Columns"));
    }

    Node node() {
        return node;
    }

    FilterBar filters() {
        return filters;
    }

    Subscription attach() {
        showFilters();
        showConditions();
        showShapes();
        return Subscription.combine(
                model.conditionsProperty().subscribe(this::showConditions),
                model.viewsProperty().subscribe(this::showConditions),
                model.viewProperty().subscribe(this::showConditions),
                model.filterProperty().subscribe(this::showFilters), model.shapeProperty().subscribe(this::showShapes));
    }

    /** Asks for a name for what is shown now. */
    void name() {
        naming.ask(model.viewProperty().get().map(SavedView::name).orElse(""));
    }

    void showFilters() {
        filters.chips().show(
                Stream.of(ReviewFilter.values())
                        .filter(filter -> filter == ReviewFilter.ALL || filter == model.filterProperty().get()
                                || model.count(filter) > 0)
                        .map(filter -> new Chips.Chip(filter.words(), model.count(filter)))
                        .toList(),
                model.filterProperty().get().words());
    }

    private void showShapes() {
        shapes.show(
                Stream.of(ViewDefinition.Shape.values()).map(shape -> new Chips.Chip(shape.words(), -1)).toList(),
                model.shapeProperty().get().words());
        boolean list = model.shapeProperty().get() == ViewDefinition.Shape.LIST;
        shown.setVisible(list);
        shown.setManaged(list);
    }

    private void showConditions() {
        conditions.getChildren().setAll(
                model.conditionsProperty().get().all().stream().map(this::chip).toList());
        conditions.getChildren().add(more);
        List<SavedView> named = model.viewsProperty().get();
        if (!named.isEmpty()) {
            views.show(named.stream().map(view -> new Chips.Chip(view.name(), -1)).toList(),
                    model.viewProperty().get().map(SavedView::name).orElse(""));
            conditions.getChildren().add(views);
        }
        if (model.viewProperty().get().isPresent()) {
            conditions.getChildren().add(forget);
        }
    }

    private Node chip(Condition condition) {
        Button chip = Buttons.ordinary(condition.words() + "  ×", () -> {
            model.remove(condition);
            more.requestFocus();
        });
        chip.getStyleClass().add("condition-chip");
        chip.setAccessibleText("Remove the condition " + condition.words());
        return chip;
    }

    private void ask(Condition.Kind kind) {
        if (kind.wants() == Condition.Wants.NOTHING) {
            model.add(Condition.of(kind, ""));
        } else {
            field.ask(kind, Condition.offered(kind, model.rows().all()));
        }
    }

    private CheckMenuItem column(String title) {
        CheckMenuItem item = new CheckMenuItem(title);
        item.setSelected(!columns.hidden().contains(title));
        item.setOnAction(event -> {
            TreeSet<String> hidden = new TreeSet<>(columns.hidden());
            if (item.isSelected()) {
                hidden.remove(title);
            } else {
                hidden.add(title);
            }
            columns.hide(hidden);
        });
        return item;
    }

    private ViewDefinition definition() {
        return model.definition(new ViewDefinition(
                ReviewFilter.ALL, Conditions.NONE, columns.hidden(), columns.sorting(), ViewDefinition.Shape.LIST));
    }

    private void showView(String name) {
        model.viewsProperty().get().stream().filter(view -> view.name().equals(name)).findFirst().ifPresent(view -> {
            columns.hide(view.definition().hidden());
            columns.sort(view.definition().sorting());
            model.show(view);
        });
    }

    private void forget() {
        model.viewProperty().get().ifPresent(model::forget);
        more.requestFocus();
    }
}
