package org.scrutineer.visits;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.scrutineer.committees.DateField;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ui.Shown;
import org.scrutineer.ui.SideBySide;
import org.scrutineer.ui.Words;
import org.scrutineer.visits.Visit.When;
import org.scrutineer.visits.VisitDates.Due;

/** The days of a visit; what nobody wrote is worked out and stands under its field. */
final class DueDates {
    private final VisitModel model;
    private final Map<When, DateField> fields = new EnumMap<>(When.class);
    private final Map<When, Label> workedOut = new EnumMap<>(When.class);
    private final VBox node;

    DueDates(VisitModel model) {
        this.model = model;
        node = new VBox(
                new SideBySide(field(When.HELD, "Visited on"), field(When.DRAFTED, "Draft sent to the provider")),
                new SideBySide(field(When.ACCURACY, "Factual accuracy due"), field(When.SENT, "Outcome sent")),
                new SideBySide(field(When.ACTION_PLAN, "Action plan due"), field(When.RE_AUDIT, "Next visit due")));
        node.getStyleClass().add("fields");
    }

    private VBox field(When when, String name) {
        DateField field = new DateField(name);
        Label label = Words.small("");
        fields.put(when, field);
        workedOut.put(when, label);
        return new VBox(field.node(), label);
    }

    VBox node() {
        return node;
    }

    void show(VisitReading now) {
        Visit.Dates dates = now.visit().result().dates();
        VisitDates due = VisitDates.of(now.visit());
        show(When.HELD, now.visit().plan().held(), Optional.empty());
        show(When.DRAFTED, dates.drafted(), Optional.empty());
        show(When.SENT, dates.sent(), Optional.empty());
        show(When.ACCURACY, dates.accuracy(), Optional.of(due.accuracy()));
        show(When.ACTION_PLAN, dates.actionPlan(), Optional.of(due.actionPlan()));
        show(When.RE_AUDIT, dates.reAudit(), Optional.of(due.reAudit()));
    }

    private void show(When when, FuzzyDate date, Optional<Due> due) {
        fields.get(when).show(date.text(), written -> keep(when, written));
        Label label = workedOut.get(when);
        label.setText(due.filter(Due::workedOut).map(each -> each.date().text() + ", " + rule(when)).orElse(""));
        Shown.when(!label.getText().isEmpty(), label);
    }

    private static String rule(When when) {
        return switch (when) {
            case ACCURACY -> VisitDates.DAYS_FOR_ACCURACY + " days after the draft";
            case ACTION_PLAN -> VisitDates.DAYS_FOR_ACTION_PLAN + " days after the outcome";
            case RE_AUDIT -> "about " + VisitDates.MONTHS_TO_RE_AUDIT + " months after the visit";
            case PLANNED, HELD, DRAFTED, SENT -> "";
        };
    }

    /** A day on which something was done says how far the visit has come, as on the command line. */
    private void keep(When when, String written) {
        model.readingProperty().get().ifPresent(now -> {
            List<Edit> edits = new ArrayList<>(List.of(
                    VisitEdits.when(now.visit().id(), when, FuzzyDate.parse(written))));
            if (!written.isBlank()) {
                state(when).filter(state -> state.compareTo(now.visit().plan().state()) > 0
                        && now.visit().plan().state() != Visit.State.CANCELLED)
                        .ifPresent(state -> edits.add(VisitEdits.state(now.visit(), state)));
            }
            model.make(VisitLine.capital(when.group()), edits);
        });
    }

    private static Optional<Visit.State> state(When when) {
        return switch (when) {
            case HELD -> Optional.of(Visit.State.HELD);
            case DRAFTED -> Optional.of(Visit.State.DRAFTED);
            case SENT -> Optional.of(Visit.State.FINISHED);
            case PLANNED, ACCURACY, ACTION_PLAN, RE_AUDIT -> Optional.empty();
        };
    }

    void commit() {
        fields.values().forEach(DateField::commit);
    }
}
