package org.scrutineer.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.visits.Found.Requirement;

/**
 * One visit in a few words, as a provider's page lists it.
 *
 * @param day when it was, or is to be
 * @param outcome its rating, or that it has none yet
 * @param about kind, state and what is due next
 * @param open what the provider still has to do, each with its date
 */
record VisitLine(UUID visit, String day, RatingMark outcome, String about, List<String> open) {

    static VisitLine of(WholeVisit whole, VisitRatings ratings, LocalDate today) {
        Visit visit = whole.visit();
        String given = visit.result().outcome();
        return new VisitLine(
                visit.id(), visit.day().text().isEmpty() ? "Date not known" : visit.day().text(),
                ratings.mark(given), about(visit, ratings, today),
                whole.found().open().stream()
                        .map(each -> whole.found().number(each) + ". " + words(each, today)).toList());
    }

    private static String about(Visit visit, VisitRatings ratings, LocalDate today) {
        List<String> parts = new ArrayList<>();
        parts.add(capital(visit.kind().plain()) + " visit, " + visit.plan().state().plain());
        String worst = ratings.overall().word();
        if (visit.result().outcome().isEmpty() && !worst.isEmpty()) {
            parts.add("worst domain so far: " + worst);
        }
        VisitDates dates = VisitDates.of(visit);
        if (visit.plan().state() == Visit.State.DRAFTED && dates.accuracy().known()) {
            parts.add("factual accuracy by " + dates.accuracy().date().text());
        }
        boolean ahead = dates.actionPlan().known() && !dates.actionPlan().date().overdue(today);
        if (visit.plan().state() == Visit.State.FINISHED) {
            parts.add(ahead
                    ? "action plan by " + dates.actionPlan().date().text()
                    : "again in " + dates.reAudit().date().text());
        }
        return String.join("; ", parts);
    }

    private static String words(Requirement requirement, LocalDate today) {
        String due = requirement.doing().due().text();
        return requirement.words()
                + (due.isEmpty()
                        ? " No date is set."
                        : " By " + due + (requirement.doing().due().overdue(today) ? ", overdue." : "."));
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
