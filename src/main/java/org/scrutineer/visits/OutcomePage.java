package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.FieldRow;
import org.scrutineer.ui.GrowingText;
import org.scrutineer.ui.RatingChoice;
import org.scrutineer.ui.Sections;
import org.scrutineer.ui.SteadySave;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.Visit.Reply;

/** What came of a visit: how it is rated and why, what is due when, what the provider says, and its papers. */
final class OutcomePage {
    private final VisitModel model;
    private final VBox domains = new VBox();
    private final RatingChoice rating = new RatingChoice("Overall rating");
    private final FieldRow ratingRow = new FieldRow("Overall rating", rating);
    private final Button unrate = Buttons.link("Take the rating away", () -> rate(""));
    private final GrowingText reason = new GrowingText(1, 8);
    private final FieldRow reasonRow = new FieldRow("Why it is not the worst of the domains", reason);
    private final GrowingText summary = new GrowingText(3, 16);
    private final DueDates dates;
    private final ComboBox<Visit.State> state = new ComboBox<>();
    private final GrowingText reply = new GrowingText(2, 16);
    private final DateField replied = new DateField("Came on");
    private final List<SteadySave> saves;
    private final VBox node;

    /** @param report opens the outcome report; @param letter the letter to the provider */
    record Ways(Consumer<UUID> report, Consumer<UUID> letter) {}

    OutcomePage(VisitModel model, Ways ways) {
        this.model = model;
        dates = new DueDates(model);
        saves = List.of(
                new SteadySave(reason, model::standing), new SteadySave(summary, model::standing),
                new SteadySave(reply, model::standing));
        state.getItems().setAll(Visit.State.values());
        state.setConverter(new PlainWords<>(each -> VisitLine.capital(each.plain())));
        state.setMaxWidth(Double.MAX_VALUE);
        rating.onChosen(level -> rate(level.word()));
        domains.getStyleClass().add("fields");
        FlowPane papers = new FlowPane(
                Buttons.primary("Outcome report", () -> open(ways.report())),
                Buttons.ordinary("Letter to the provider", () -> open(ways.letter())));
        papers.getStyleClass().add("chips");
        node = new VBox(
                papers,
                Sections.titled("What the scores come to", domains),
                part(ratingRow.beside(unrate), reasonRow, new FieldRow("Summary", summary)),
                Sections.titled("What is due when", dates.node()),
                part(new FieldRow("State of the visit", state)),
                Sections.titled("What the provider says", part(
                        new FieldRow("The provider’s words", reply), replied.node())));
        node.getStyleClass().add("visit-question");
    }

    private static VBox part(Node... rows) {
        VBox part = new VBox(rows);
        part.getStyleClass().add("fields");
        return part;
    }

    VBox node() {
        return node;
    }

    void show(VisitReading now) {
        Visit visit = now.visit();
        UUID id = visit.id();
        showDomains(now);
        String given = visit.result().outcome();
        rating.show(Scoring.levels(now.ratings()), Optional.of(given).filter(word -> !word.isEmpty()));
        unrate.setVisible(!given.isEmpty());
        reasonRow.quiet();
        if (now.ratings().isAtOdds() && visit.result().reason().isBlank()) {
            reasonRow.problem("The domains come to " + now.ratings().overall().word() + ". Say why the visit is rated "
                    + given + "; the report prints it.");
        }
        saves.get(0).show(id, visit.result().reason(), text -> change("Reason", VisitEdits.outcome(
                now(), now().result().outcome(), text)));
        saves.get(1).show(id, visit.result().summary(), text -> change("Summary", VisitEdits.summary(now(), text)));
        saves.get(2).show(id, visit.result().reply().text(), text -> change("Reply", VisitEdits.reply(
                now(), new Reply(text, on(text)))));
        replied.show(visit.result().reply().on().text(), written -> change("Reply", VisitEdits.reply(
                now(), new Reply(now().result().reply().text(), FuzzyDate.parse(written)))));
        dates.show(now);
        state.setOnAction(null);
        state.setValue(visit.plan().state());
        state.setOnAction(event -> change("State", VisitEdits.state(now(), state.getValue())));
    }

    private void showDomains(VisitReading now) {
        List<Node> rows = new ArrayList<>();
        now.ratings().domains().forEach(domain -> {
            VisitRatings.Rolled rolled = now.ratings().domain(domain);
            rows.add(new Ends(
                    new VBox(Words.plain(domain.name()), Words.small("Standards: " + rolled.tally().words())),
                    ScoreFields.tag(now.ratings().mark(rolled.word())), 14));
        });
        String worst = now.ratings().overall().word();
        rows.add(new Ends(
                Words.strong("The visit, as the worst of its domains"),
                ScoreFields.tag(now.ratings().mark(worst)), 14));
        domains.getChildren().setAll(rows);
    }

    /** The day on which the reply came: the one that stands there, or today. */
    private FuzzyDate on(String text) {
        FuzzyDate held = now().result().reply().on();
        return held.text().isEmpty() && !text.isBlank() ? FuzzyDate.on(model.today()) : held;
    }

    private void rate(String word) {
        change("Outcome", VisitEdits.outcome(now(), word, reason.getText()));
    }

    private void change(String what, Edit edit) {
        model.make(what, List.of(edit));
    }

    private Visit now() {
        return model.readingProperty().get().orElseThrow().visit();
    }

    private void open(Consumer<UUID> paper) {
        commit();
        model.readingProperty().get().ifPresent(reading -> paper.accept(reading.visit().id()));
    }

    void commit() {
        saves.forEach(SteadySave::commit);
        replied.commit();
        dates.commit();
    }
}
