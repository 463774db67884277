package org.scrutineer.recommendations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The workbench of a review: the list people live in, what it comes to, and the recommendation in hand. */
public final class ReviewView implements View {
    private final ReviewModel model;
    private final Label title = Words.pageTitle("");
    private final Label shown = Words.muted("");
    private final Label here = new Label();
    private final Chips chips = new Chips("Filter");
    private final TextField search = new TextField();
    private final DataTable<Recommendation> table;
    private final RagSummary summary = new RagSummary();
    private final InHandPane inHand;
    private final Panes node;

    /** Where the buttons of the workbench lead. */
    public record Ways(Runnable back, Runnable paper) {}

    public ReviewView(ReviewModel model, Ways ways) {
        this.model = model;
        table = new DataTable<>("Recommendations", model.rows(), Recommendation::id);
        inHand = new InHandPane(model);
        VBox middle = new VBox(
                new Crumbs("Reviews", ways.back(), here), head(ways), filters(), table, summary.node());
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new Panes(middle, inHand.node());
        columns();
        table.onSelected(rows -> model.takeInHand(rows.stream().map(Recommendation::id).toList()));
        table.placeholder(new EmptyState(
                Material2MZ.SEARCH, "Nothing to show", "No recommendation fits this filter.",
                Buttons.ordinary("Show all", this::showAll)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                table.attach(), inHand.attach(), model.attach(), model.readingProperty().subscribe(this::show),
                model.filterProperty().subscribe(this::show), model.inHandProperty().subscribe(this::select),
                search.textProperty().subscribe(model.rows()::search), follow());
    }

    private Subscription follow() {
        return model.rows().shown().subscribe(() -> {
            countShown();
            select();
        });
    }

    private HBox head(Ways ways) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button paper = Buttons.primary("Make the paper", ways.paper());
        HBox head = new HBox(title, shown, between, paper);
        title.setMinWidth(Region.USE_PREF_SIZE);
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private HBox filters() {
        search.setPromptText("Filter");
        search.setAccessibleText("Filter by words");
        search.getStyleClass().add("filter-field");
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox field = new HBox(search, Buttons.keyHint("Ctrl F"));
        field.getStyleClass().add("with-hint");
        field.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(chips, field);
        row.getStyleClass().add("filter-row");
        chips.onChosen(name -> model.filter(ReviewFilter.called(name)));
        return row;
    }

    private void columns() {
        table.wrapping(
                new Column<>("Ref", 3.6, 0, Comparator.comparingInt(Recommendation::ordinal)),
                Recommendation::ref, row -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Recommendation", 0, 0, text(Recommendation::wording)),
                Recommendation::wording, this::below, DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Owner", 7.2, 2, text(Recommendation::owner)),
                row -> orDash(row.owner()), row -> "", DataTable.Emphasis.none());
        table.tag(new Column<>("Assessment", 9.8, 0, text(Recommendation::assessment)), this::tag);
        table.wrapping(
                new Column<>("Due", 6.4, 1, Comparator.comparing(
                        row -> row.due().until(), Comparator.nullsLast(Comparator.naturalOrder()))),
                row -> orDash(row.due().text()), row -> "",
                row -> Optional.of("late").filter(late -> model.overdue(row)));
        table.number(
                new Column<>("Evidence", 5.6, 3, Comparator.comparingInt(row -> row.evidence().size())),
                row -> String.valueOf(row.evidence().size()));
    }

    private static Comparator<Recommendation> text(java.util.function.Function<Recommendation, String> of) {
        return Comparator.comparing(of, String.CASE_INSENSITIVE_ORDER);
    }

    private String below(Recommendation recommendation) {
        List<String> others = model.readingProperty().get()
                .map(reading -> reading.sharedWith(recommendation))
                .orElse(List.of());
        return others.isEmpty() ? "" : "Evidence shared with " + String.join(", ", others);
    }

    private RatingTag tag(Recommendation recommendation) {
        RatingMark mark = model.readingProperty().get()
                .map(reading -> reading.scheme().mark(recommendation.assessment()))
                .orElseThrow();
        return new RatingTag(mark.tone(), mark.code(), mark.word());
    }

    private void show() {
        model.readingProperty().get().ifPresent(reading -> {
            here.setText(reading.review().title());
            title.setText(reading.count());
            summary.show(reading, reading.recommendations());
        });
        chips.show(
                Stream.of(ReviewFilter.values())
                        .filter(filter -> filter == ReviewFilter.ALL || model.count(filter) > 0)
                        .map(filter -> new Chips.Chip(filter.words(), model.count(filter)))
                        .toList(),
                model.filterProperty().get().words());
        countShown();
    }

    private void countShown() {
        int count = model.rows().shown().size();
        shown.setText(count == model.rows().total() ? "" : count + " shown");
    }

    private void select() {
        table.select(model.inHandProperty().get());
    }

    private void showAll() {
        search.clear();
        model.filter(ReviewFilter.ALL);
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+F").match(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && search.isFocused() && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
