package org.scrutineer.recommendations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2MZ;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.DataTable;
import org.scrutineer.ui.DataTable.Column;
import org.scrutineer.history.RagSummary;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.FilterBar;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.RatingTag;
import org.scrutineer.ui.View;

/** The workbench of a review: the list people live in, what it comes to, and the recommendation in hand. */
public final class ReviewView implements View {
    private final ReviewModel model;
    private final Label here = new Label();
    private final PageHead head;
    private final FilterBar filters = new FilterBar();
    private final DataTable<Recommendation> table;
    private final RagSummary summary = new RagSummary();
    private final InHandPane inHand;
    private final Panes node;

    /** Where the buttons of the workbench lead. */
    public record Ways(Runnable back, Runnable paper) {}

    public ReviewView(ReviewModel model, Ways ways) {
        this.model = model;
        head = new PageHead(Buttons.primary("Make the paper", ways.paper()));
        table = new DataTable<>("Recommendations", model.rows(), Recommendation::id);
        inHand = new InHandPane(model);
        VBox middle = new VBox(
                new Crumbs("Reviews", ways.back(), here), head, filters, table, summary.node());
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new Panes(middle, inHand.node());
        summary.showIn(node);
        columns();
        table.onSelected(rows -> model.takeInHand(rows.stream().map(Recommendation::id).toList()));
        table.placeholder(new EmptyState(
                Material2MZ.SEARCH, "Nothing to show", "No recommendation fits this filter.",
                Buttons.ordinary("Show all", this::showAll)));
        filters.chips().onChosen(name -> model.filter(ReviewFilter.called(name)));
        node.addEventHandler(KeyEvent.KEY_PRESSED, filters::key);
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
                filters.search().textProperty().subscribe(model.rows()::search), follow());
    }

    private Subscription follow() {
        return model.rows().shown().subscribe(() -> {
            countShown();
            select();
        });
    }

    private void columns() {
        table.wrapping(
                new Column<>("Ref", 3.6, 0, Comparator.comparingInt(Recommendation::ordinal)),
                Recommendation::ref, row -> "", DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Recommendation", 0, 0, text(Recommendation::wording)),
                Recommendation::wording, this::below, DataTable.Emphasis.none());
        table.wrapping(
                new Column<>("Owner", 8.6, 2, text(Recommendation::owner)),
                row -> orDash(name(row.owner())), row -> post(row.owner()), DataTable.Emphasis.none());
        table.tag(new Column<>("Assessment", 10.3, 0, text(Recommendation::assessment)), this::tag);
        table.wrapping(
                new Column<>("Due", 7, 1, Comparator.comparing(
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
            head.title(reading.count());
            summary.show(reading.tally(), reading.review().closedNote());
        });
        filters.chips().show(
                Stream.of(ReviewFilter.values())
                        .filter(filter -> filter == ReviewFilter.ALL || model.count(filter) > 0)
                        .map(filter -> new Chips.Chip(filter.words(), model.count(filter)))
                        .toList(),
                model.filterProperty().get().words());
        countShown();
    }

    private void countShown() {
        int count = model.rows().shown().size();
        head.beside(count == model.rows().total() ? "" : count + " shown");
    }

    private void select() {
        table.select(model.inHandProperty().get());
    }

    private void showAll() {
        filters.search().clear();
        model.filter(ReviewFilter.ALL);
    }

    /** People write "Tom Aldridge, Contracts Officer": the name first. */
    private static String name(String owner) {
        return owner.split(",", 2)[0].strip();
    }

    private static String post(String owner) {
        int comma = owner.indexOf(',');
        return comma < 0 ? "" : owner.substring(comma + 1).strip();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
