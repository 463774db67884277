package org.scrutineer.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Rows;

/** Which of the recommendations that were read are shown, and in which shape; and the views that have a name. */
final class FilterModel {
    private final ReviewModel.Person person;
    private final SavedViewStore saved;
    private final Background background;
    private final Background.Failed failed;
    private final Rows<RegisterEntry> rows;
    private final ObjectProperty<ReviewFilter> filter = new SimpleObjectProperty<>(ReviewFilter.ALL);
    private final ObjectProperty<Conditions> conditions = new SimpleObjectProperty<>(Conditions.NONE);
    private final ObjectProperty<ViewDefinition.Shape> shape = new SimpleObjectProperty<>(ViewDefinition.Shape.LIST);
    private final ObjectProperty<List<SavedView>> views = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<SavedView>> view = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");

    /** @param failed shows what kept a view from being kept */
    FilterModel(
            SavedViewStore saved, Background background, Background.Failed failed, ReviewModel.Person person) {
        this.saved = saved;
        this.background = background;
        this.failed = failed;
        this.person = person;
        this.rows = new Rows<>(background, RegisterEntry::words);
        search.subscribe(rows::search);
    }

    Rows<RegisterEntry> rows() {
        return rows;
    }

    /** The words that a person looks for. */
    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<ReviewFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Conditions> conditionsProperty() {
        return conditions;
    }

    ObjectProperty<ViewDefinition.Shape> shapeProperty() {
        return shape;
    }

    /** Everything that has a name. */
    ReadOnlyObjectProperty<List<SavedView>> viewsProperty() {
        return views;
    }

    /** The named view that is shown, until something of it is changed. */
    ReadOnlyObjectProperty<Optional<SavedView>> viewProperty() {
        return view;
    }

    void filter(ReviewFilter chosen) {
        view.set(Optional.empty());
        filter.set(chosen);
        apply();
    }

    void add(Condition condition) {
        view.set(Optional.empty());
        conditions.set(conditions.get().with(condition));
        apply();
    }

    void remove(Condition condition) {
        view.set(Optional.empty());
        conditions.set(conditions.get().without(condition));
        apply();
    }

    void showAll() {
        view.set(Optional.empty());
        search.set("");
        conditions.set(Conditions.NONE);
        filter(ReviewFilter.ALL);
    }

    /** How many would be shown by a filter instead of the one that is on. */
    int count(ReviewFilter which) {
        return rows.count(entry -> shows(which, Conditions.NONE, entry));
    }

    /** What is chosen now, with what the table knows. */
    ViewDefinition definition(ViewDefinition table) {
        return new ViewDefinition(filter.get(), conditions.get(), table.hidden(), table.sorting(), shape.get());
    }

    void show(SavedView wanted) {
        search.set("");
        filter.set(wanted.definition().filter());
        conditions.set(wanted.definition().conditions());
        shape.set(wanted.definition().shape());
        apply();
        view.set(Optional.of(wanted));
    }

    void keep(String name, ViewDefinition definition) {
        background.inTurn(progress -> saved.keep(name, definition), kept -> {
            readViews();
            view.set(Optional.of(kept));
        }, failed);
    }

    void forget(SavedView which) {
        background.inTurn(progress -> {
            saved.forget(which.id());
            return which;
        }, gone -> {
            view.set(Optional.empty());
            readViews();
        }, failed);
    }

    void readViews() {
        background.quietly(progress -> saved.views(), views::set, failed);
    }

    void apply() {
        ReviewFilter chosen = filter.get();
        Conditions asked = conditions.get();
        rows.filter(entry -> shows(chosen, asked, entry));
    }

    private boolean shows(ReviewFilter chosen, Conditions asked, RegisterEntry entry) {
        return (asked.askForState()
                ? chosen.fits(entry, person.today().get(), person.name().get())
                : chosen.shows(entry, person.today().get(), person.name().get()))
                && asked.hold(entry, person.today().get());
    }
}
