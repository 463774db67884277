package org.scrutineer.workbench;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.NextReview;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.ReviewDesk;
import org.scrutineer.recommendations.ReviewEdits;
import org.scrutineer.ui.Autosave;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** What a review is about: every field saves by itself. The next review starts here too. */
public final class ReviewDetailsView implements View {
    private static final double WIDE = 720;

    private final ReviewModel model;
    private final ReviewDesk desk;
    private final Ways ways;
    private final PageHead head;
    private final Label here = new Label();
    private final TextField title = new TextField();
    private final TextField committee = new TextField();
    private final TextField linkOfficer = new TextField();
    private final TextField year = new TextField();
    private final ComboBox<RatingScheme> scheme = new ComboBox<>();
    private final GrowingText scope = new GrowingText(3, 20);
    private final TextField report = new TextField();
    private final TextField link = new TextField();
    private final DateField reported = new DateField("Reported to the executive");
    private final Label expected = Words.muted("");
    private final List<Autosave> saves = List.of(
            new Autosave(title), new Autosave(committee), new Autosave(linkOfficer), new Autosave(year),
            new Autosave(scope), new Autosave(report), new Autosave(link));
    private final TextField nextTitle = new TextField();
    private final TextField nextYear = new TextField();
    private final Node node;

    /** @param open shows a review */
    public record Ways(Runnable reviews, Consumer<UUID> open) {}

    public ReviewDetailsView(ReviewModel model, ReviewDesk desk, Ways ways) {
        this.model = model;
        this.desk = desk;
        this.ways = ways;
        head = new PageHead(Buttons.ordinary("Back to its recommendations", this::back));
        nextYear.setPromptText("2026/27");
        year.setPromptText("2026/27");
        link.setPromptText("https://");
        scheme.setMaxWidth(Double.MAX_VALUE);
        scheme.setConverter(StateFields.said(ReviewDetailsView::words));
        VBox fields = new VBox(
                new FieldRow("Title", title),
                new SideBySide(new FieldRow("Committee", committee), new FieldRow("Link officer", linkOfficer)),
                new FieldRow("What it looks at", scope),
                new SideBySide(new FieldRow("Final report", report), new FieldRow("Its web address", link)),
                new SideBySide(reported.node(), new FieldRow("Municipal year", year)),
                expected,
                new FieldRow("Ratings", scheme),
                new Foldable("Start the next review from this one…",
                        Words.muted("What is open or paused is carried on under its number, with its first promised "
                                + "dates. This review is completed by it. One undo takes all of it back."),
                        new SideBySide(
                                new FieldRow("Title of the new review", nextTitle),
                                new FieldRow("Its municipal year", nextYear)),
                        Buttons.ordinary("Start the new review", this::start)));
        fields.getStyleClass().add("fields");
        fields.setMaxWidth(WIDE);
        VBox page = new VBox(new Crumbs("Reviews", ways.reviews(), here), head, fields);
        page.getStyleClass().add("middle");
        node = Panes.scrolling(page);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(), model.readingProperty().subscribe(this::show), this::commit);
    }

    private void show() {
        model.readingProperty().get().ifPresent(reading -> {
            Review review = reading.review();
            here.setText(review.title());
            head.title(review.title());
            head.beside(review.scope().state());
            text(0, review, Review.TITLE, review.title());
            saves.get(1).show(
                    reading.committee().map(Committee::name).orElse(""),
                    name -> model.changes().makeOf(() -> desk.committee(review, name)));
            model.background().quietly(
                    progress -> desk.schemes(), schemes -> showScheme(reading, schemes), model.changes()::failed);
            text(2, review, Review.LINK_OFFICER, review.linkOfficer());
            text(3, review, Review.MUNICIPAL_YEAR, review.scope().municipalYear());
            text(4, review, Review.SCOPE, review.scope().scope());
            saves.get(5).show(review.scope().finalReport(), text -> finalReport(review));
            saves.get(6).show(review.scope().link(), text -> finalReport(review));
            reported.show(review.scope().reported().text(), text -> finalReport(review));
            expected.setText(Response.expected(review.scope().reported())
                    .map(day -> "The executive is expected to answer by " + FuzzyDate.on(day).text() + ".")
                    .orElse("The executive is expected to answer within two months of the report."));
        });
    }

    private void showScheme(ReviewReading reading, List<RatingScheme> schemes) {
        scheme.setOnAction(null);
        if (!scheme.getItems().equals(schemes)) {
            scheme.getItems().setAll(schemes);
        }
        scheme.setValue(reading.scheme());
        scheme.setOnAction(event -> {
            RatingScheme chosen = scheme.getValue();
            if (chosen != null && !chosen.equals(reading.scheme())) {
                model.changes().makeOf(() -> desk.scheme(reading.review(), chosen));
            }
        });
    }

    /** "Assessment of progress: Fully Achieved, On Track, Slipped, Not Achieved". */
    private static String words(RatingScheme scheme) {
        return scheme.name() + ": " + scheme.levels().stream()
                .filter(level -> level.rag().isPresent())
                .map(RatingScheme.Level::word)
                .collect(Collectors.joining(", "));
    }

    private void text(int field, Review review, String group, String now) {
        saves.get(field).show(now, text -> model.changes().make(ReviewEdits.text(review, group, text)));
    }

    private void finalReport(Review review) {
        model.changes().make(ReviewEdits.finalReport(review, report.getText(), link.getText(), reported.text()));
    }

    private void commit() {
        saves.forEach(Autosave::commit);
        reported.commit();
    }

    private void back() {
        model.readingProperty().get().ifPresent(reading -> ways.open().accept(reading.review().id()));
    }

    private void start() {
        model.readingProperty().get().ifPresent(reading -> {
            UUID id = UUID.randomUUID();
            NextReview next = new NextReview(nextTitle.getText(), nextYear.getText());
            model.changes().makeOf(() -> desk.next(id, reading.review(), next), outcome -> {
                if (outcome instanceof Outcome.Saved) {
                    nextTitle.clear();
                    nextYear.clear();
                    ways.open().accept(id);
                }
            });
        });
    }
}
