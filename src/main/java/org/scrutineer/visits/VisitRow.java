package org.scrutineer.visits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.visits.Visit.State;

/**
 * One visit in the list of all.
 *
 * @param branch that is visited, or empty
 * @param due what comes next, or empty
 */
record VisitRow(
        Visit visit, String provider, String branch, RatingMark outcome, Due due, Standing standing) {
    /** What comes next: "Action plan by 2 December 2026". */
    record Due(String words, boolean late) {}

    /** @param answered "41 of 90 answered", or empty while nothing is scored */
    record Standing(String answered, int open) {}

    static VisitRow of(WholeVisit whole, VisitRatings ratings, List<String> places, LocalDate today) {
        VisitRatings.Answered answered = ratings.answered();
        return new VisitRow(
                whole.visit(), places.getFirst(), places.getLast(), ratings.mark(whole.visit().result().outcome()),
                due(whole.visit(), today),
                new Standing(answered.answered() == 0 ? "" : answered.words(), whole.found().open().size()));
    }

    private static Due due(Visit visit, LocalDate today) {
        VisitDates dates = VisitDates.of(visit);
        return switch (visit.plan().state()) {
            case PLANNED -> due("Visit", visit.plan().planned(), today);
            case HELD -> new Due("Draft to the provider", false);
            case DRAFTED -> due("Factual accuracy", dates.accuracy().date(), today);
            case FINISHED -> !visit.result().reply().text().isBlank() || dates.actionPlan().date().overdue(
                    today.minusMonths(1))
                            ? due("Next visit", dates.reAudit().date(), today)
                            : due("Action plan", dates.actionPlan().date(), today);
            case CANCELLED -> new Due("", false);
        };
    }

    private static Due due(String what, FuzzyDate date, LocalDate today) {
        return date.text().isEmpty()
                ? new Due(what.equals("Visit") ? "No day is planned" : what, false)
                : new Due(what + (what.equals("Visit") ? " " : " by ") + date.text(), date.overdue(today));
    }

    UUID id() {
        return visit.id();
    }

    State state() {
        return visit.plan().state();
    }

    String words() {
        return String.join(
                " ", provider, branch, visit.day().text(), visit.kind().plain(), visit.plan().lead(),
                String.join(" ", visit.plan().assessors()), outcome.word(), visit.plan().state().plain());
    }

    /** Planned ones first, the soonest before; then what is under way, what is finished, and what was cancelled. */
    static Comparator<VisitRow> order() {
        return Comparator.<VisitRow>comparingInt(row -> stage(row.state()))
                .thenComparing((one, other) -> stage(one.state()) == 0
                        ? day().compare(one, other)
                        : day().compare(other, one))
                .thenComparing(VisitRow::provider, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(VisitRow::id);
    }

    private static int stage(State state) {
        return switch (state) {
            case PLANNED -> 0;
            case HELD, DRAFTED -> 1;
            case FINISHED -> 2;
            case CANCELLED -> 3;
        };
    }

    static Comparator<VisitRow> day() {
        return Comparator.comparing(VisitRow::visit, VisitRow::byDay);
    }

    /** Days that are not known come last. */
    static int byDay(Visit one, Visit other) {
        return Comparator.comparing((Visit visit) -> visit.day().from(),
                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())).compare(one, other);
    }

    /** Which visits a list shows. */
    enum Show implements Predicate<VisitRow> {
        ALL("All", row -> true),
        PLANNED("Planned", row -> row.state() == State.PLANNED),
        UNDER_WAY("Under way", row -> stage(row.state()) == 1),
        LATE("Late", row -> row.due().late()),
        OPEN("Requirements open", row -> row.standing().open() > 0);

        private final String words;
        private final Predicate<VisitRow> which;

        Show(String words, Predicate<VisitRow> which) {
            this.words = words;
            this.which = which;
        }

        String words() {
            return words;
        }

        @Override
        public boolean test(VisitRow row) {
            return which.test(row);
        }
    }
}
