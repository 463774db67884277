package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.CellContent;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Slip;
import org.scrutineer.recommendations.State;

/** The actions of a recommendation, with the date first promised and every slip. */
record Actions(Body body, FollowedUp followedUp) {

    void compose(Recommendation recommendation) {
        slips(recommendation);
        List<Action> actions = followedUp.actions(recommendation.id());
        if (actions.isEmpty()) {
            return;
        }
        body.add(new Table(
                "Actions of " + recommendation.label(),
                "One row for each action: what is done, who does it, when it is due with the date first promised, and "
                        + "how it stands.",
                List.of(
                        new Column("Action", 35, true),
                        new Column("Responsible officer", 19, false),
                        new Column("Due", 30, false),
                        new Column("State", 16, false)),
                actions.stream().map(this::row).toList()));
    }

    /** The due date with the one first promised, where that was another. */
    String due(Recommendation recommendation) {
        String due = recommendation.due().text();
        FuzzyDate baseline = followedUp.dates(recommendation.id()).baseline();
        return due.isBlank() || baseline.text().isBlank() || baseline.text().equals(due)
                ? due
                : due + " (first promised: " + baseline.text() + ")";
    }

    private void slips(Recommendation recommendation) {
        List<Slip> slips = followedUp.dates(recommendation.id()).slips();
        if (slips.size() == 1) {
            body.numbered("The due date was put off once, " + moved(slips.getFirst()));
        } else if (!slips.isEmpty()) {
            body.numbered("The due date was put off "
                    + (slips.size() == 2 ? "twice:" : slips.size() + " times:"))
                    .bullets(slips.stream().map(slip -> Words.capital(moved(slip))).toList());
        }
    }

    private static String moved(Slip slip) {
        return "from " + slip.from().text() + " to " + slip.to().text() + "."
                + (slip.reason().isBlank() ? " No reason is recorded." : Words.because(slip.reason()));
    }

    private Row row(Action action) {
        return new Row(List.of(
                SummaryBlocks.text(action.wording()),
                SummaryBlocks.text(action.owner()),
                due(action),
                state(action.state())));
    }

    private Cell due(Action action) {
        List<CellContent> lines = new ArrayList<>();
        lines.add(Paragraph.of(action.due().text().isBlank() ? "No date" : action.due().text()));
        DueDates dates = followedUp.dates(action.id());
        boolean other = !dates.baseline().text().isBlank() && !dates.baseline().text().equals(action.due().text());
        if (other) {
            lines.add(Paragraph.of("First promised: " + dates.baseline().text() + "."));
        }
        dates.slips().forEach(slip -> lines.add(Paragraph.of("Put off " + moved(slip))));
        return new Cell(lines);
    }

    private static Cell state(State state) {
        String since = state.since().text().isEmpty() ? "" : ", " + state.since().text();
        String words = state.kind() == State.Kind.CLOSED ? "Done" : state.kind().words();
        boolean says = state.kind() != State.Kind.OPEN && !state.reason().isBlank()
                && !state.reason().strip().equalsIgnoreCase(words);
        return SummaryBlocks.plain(words + since + (says ? ": " + state.reason() : ""));
    }
}
