package org.scrutineer.visits;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Ends;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.Visit.When;

/** What stands over a visit that has not begun, and the way to begin it. */
final class VisitStart {
    private final VisitModel model;
    private final Label words = Words.plain("");
    private final Ends node;

    /** @param plan opens who goes when */
    VisitStart(VisitModel model, Consumer<UUID> plan) {
        this.model = model;
        FlowPane ways = new FlowPane(
                Buttons.link("Change the plan", () -> model.readingProperty().get().ifPresent(
                        now -> plan.accept(now.visit().id()))),
                Buttons.primary("Begin the visit", this::begin));
        ways.getStyleClass().add("chips");
        node = new Ends(words, ways, 12);
        node.getStyleClass().addAll("card", "visit-start");
    }

    Ends node() {
        return node;
    }

    void show(VisitReading now) {
        Visit visit = now.visit();
        String planned = visit.plan().planned().text();
        words.setText(switch (visit.plan().state()) {
            case PLANNED -> "This visit has not begun." + (planned.isEmpty()
                    ? ""
                    : " It is planned for " + planned + ".");
            case CANCELLED -> "This visit is cancelled.";
            case HELD, DRAFTED, FINISHED -> "";
        });
        Shown.when(!words.getText().isEmpty(), node);
    }

    private void begin() {
        model.readingProperty().get().ifPresent(now -> model.make("Beginning", List.of(
                VisitEdits.when(now.visit().id(), When.HELD, days(now)),
                VisitEdits.state(now.visit(), Visit.State.HELD))));
    }

    /** Today, or all days of the plan where today is one of them. */
    static FuzzyDate days(VisitReading now) {
        FuzzyDate planned = now.visit().plan().planned();
        boolean within = planned.known() && planned.until().isBefore(planned.from().plusDays(14))
                && !now.today().isBefore(planned.from()) && !now.today().isAfter(planned.until());
        return within ? planned : FuzzyDate.on(now.today());
    }
}
