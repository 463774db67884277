package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.Foldable;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.Agreed;

/** What belongs to a standard as a whole: its rating, what was found, heard and seen, and whether it applies. */
final class StandardPane {
    private final VisitModel model;
    private final Scoring scoring;
    private final Finds finds;
    private final Label title = Words.paneTitle("");
    private final VBox rating = new VBox();
    private final KeptCards<Finding> findings;
    private final KeptCards<Quote> quotes;
    private final KeptCards<Photograph> photographs;
    private final RatingChoice whole = new RatingChoice("Agreed rating of the standard");
    private final Button disagree = Buttons.link("Take the agreed rating away", this::disagree);
    private final Foldable agreement;
    private final List<Finding> begunFindings = new ArrayList<>();
    private final List<Quote> begunQuotes = new ArrayList<>();
    private final VBox node;
    private Optional<Standard> shown = Optional.empty();

    /** @param photographs asks for photographs and takes them in */
    StandardPane(VisitModel model, Runnable addPhotographs, NotApplicableFields applies) {
        this.model = model;
        this.scoring = new Scoring(model);
        this.finds = new Finds(model);
        findings = new KeptCards<>(Finding::id, () -> new FindingCard(model));
        quotes = new KeptCards<>(Quote::id, () -> new QuoteCard(model));
        photographs = new KeptCards<>(Photograph::id, () -> new PhotoCard(model));
        agreement = new Foldable("Rate the standard as a whole…",
                new FieldRow("Agreed rating of the standard as a whole", whole), disagree);
        whole.onChosen(level -> shown.ifPresent(standard -> scoring.agree(standard.key(), level.word())));
        FlowPane adds = new FlowPane(
                Words.muted("Add:"), adding("Strength", () -> addFinding(Finding.Sort.STRENGTH)),
                adding("Area for improvement", () -> addFinding(Finding.Sort.AREA)),
                adding("Requirement", () -> addFinding(Finding.Sort.REQUIREMENT)),
                adding("Quotation", this::addQuote), adding("Photographs…", addPhotographs));
        adds.setRowValignment(VPos.CENTER);
        adds.getStyleClass().add("chips");
        node = new VBox(
                new VBox(title, rating), findings.node(), quotes.node(), photographs.node(), adds, agreement,
                applies.ask());
        node.getStyleClass().addAll("visit-part", "of-standard");
    }

    private static Button adding(String what, Runnable add) {
        Button button = Buttons.ordinary(what, add);
        button.setAccessibleText("Add: " + what);
        return button;
    }

    VBox node() {
        return node;
    }

    void show(VisitReading now, Standard standard) {
        if (!shown.equals(Optional.of(standard))) {
            commit();
            begunFindings.clear();
            begunQuotes.clear();
            agreement.close();
        }
        shown = Optional.of(standard);
        title.setText("On the whole standard " + standard.title());
        showRating(now, standard);
        Found found = now.whole().found();
        findings.show(with(found.findings(standard.key()), begunFindings, Finding::id));
        quotes.show(with(found.quotations(standard.key()), begunQuotes, Quote::id));
        photographs.show(found.photographs(standard.key()));
        Optional<Agreed> agreed = now.whole().scored().agreed(standard.key());
        whole.show(Scoring.levels(now.ratings()), agreed.map(Agreed::score));
        disagree.setVisible(agreed.isPresent());
        agreement.show(agreed.isPresent());
    }

    private void showRating(VisitReading now, Standard standard) {
        VisitRatings.Rolled rolled = now.ratings().standard(standard);
        String counts = rolled.word().isEmpty() ? "Nothing is scored yet." : rolled.tally().words() + ".";
        rating.getChildren().setAll(rolled.word().isEmpty()
                ? Words.small(counts)
                : new Ends(Words.small((rolled.agreed()
                        ? "Agreed as a whole. "
                        : "The worst of its questions. ") + counts),
                        ScoreFields.tag(now.ratings().mark(rolled.word())), 14));
    }

    /** Those that are kept, and those that somebody has begun and not written yet. */
    private static <T> List<T> with(List<T> kept, List<T> begun, Function<T, UUID> id) {
        begun.removeIf(each -> kept.stream().map(id).anyMatch(id.apply(each)::equals));
        return Stream.concat(kept.stream(), begun.stream()).toList();
    }

    private void addFinding(Finding.Sort sort) {
        shown.flatMap(standard -> finds.newFinding(standard.key(), sort)).ifPresent(finding -> {
            begunFindings.add(finding);
            again();
            findings.focus(finding.id());
        });
    }

    private void addQuote() {
        shown.map(standard -> finds.newQuote(standard.key())).ifPresent(quote -> {
            begunQuotes.add(quote);
            again();
            quotes.focus(quote.id());
        });
    }

    private void again() {
        model.readingProperty().get().ifPresent(now -> shown.ifPresent(standard -> show(now, standard)));
    }

    private void disagree() {
        shown.ifPresent(standard -> scoring.disagree(standard.key()));
    }

    void commit() {
        findings.commit();
        quotes.commit();
        photographs.commit();
    }

    void hide(boolean hidden) {
        Shown.when(!hidden, node);
    }
}
