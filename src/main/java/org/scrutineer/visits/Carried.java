package org.scrutineer.visits;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.visits.Found.Doing;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.QuestionSet.Standard;

/**
 * What a provider was to do after an earlier visit and had not done when this one came: whether it is met is looked at
 * now.
 *
 * @param from the visit at which it was found
 * @param seen whether somebody said at this visit whether it is met
 */
record Carried(WholeVisit from, Requirement requirement, boolean seen) {

    /** Of the earlier visits to the same provider, the newest visit first; what was met or dropped before is left out. */
    static List<Carried> to(Visit visit, List<WholeVisit> earlier) {
        return earlier.stream()
                .flatMap(whole -> whole.found().requirements().stream()
                        .map(each -> new Carried(whole, each, isSeen(each.doing(), visit))))
                .filter(each -> each.seen() || each.requirement().isOpen())
                .toList();
    }

    /** At a visit that has not begun nothing was seen yet. */
    private static boolean isSeen(Doing doing, Visit visit) {
        FuzzyDate days = visit.plan().held();
        FuzzyDate on = doing.closed();
        return days.known() && on.known() && !on.until().isBefore(days.from()) && !on.from().isAfter(days.until());
    }

    /** The day that is written when somebody says at a visit whether a requirement is met: a day of that visit. */
    static FuzzyDate day(Visit visit, LocalDate today) {
        FuzzyDate days = days(visit, today);
        LocalDate day = today.isBefore(days.from()) ? days.from() : today.isAfter(days.until()) ? days.until() : today;
        return FuzzyDate.on(day);
    }

    private static FuzzyDate days(Visit visit, LocalDate today) {
        return visit.plan().held().known() ? visit.plan().held() : FuzzyDate.on(today);
    }

    /** The visits to the same provider before this one, the newest first. */
    static List<Visit> before(Visit visit, List<Visit> all) {
        return all.stream()
                .filter(each -> !each.id().equals(visit.id()) && each.provider().equals(visit.provider()))
                .filter(each -> isHeld(each) && isBefore(each, visit))
                .sorted(Comparator.comparing((Visit each) -> each.plan().held().until(),
                        Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .toList();
    }

    private static boolean isHeld(Visit visit) {
        return switch (visit.plan().state()) {
            case PLANNED, CANCELLED -> false;
            case HELD, DRAFTED, FINISHED -> true;
        };
    }

    private static boolean isBefore(Visit one, Visit other) {
        FuzzyDate held = one.plan().held();
        return !held.known() || !other.day().known() || held.until().isBefore(other.day().from());
    }

    /** The standard that it is about, in the questions of another visit; nothing where they do not have it. */
    Optional<Standard> standard(QuestionSet questions) {
        return from.found().standard(requirement).flatMap(from.questions()::standard)
                .flatMap(then -> questions.standard(then.key()).filter(now -> now.name().equals(then.name())));
    }

    /** Its number at the visit at which it was found. */
    int number() {
        return from.found().number(requirement);
    }

    /** "12. From the visit of 6 October 2026, for the registered manager, by 30 November 2026, overdue". */
    String about(LocalDate today) {
        Doing doing = requirement.doing();
        return String.join(" · ", Stream.of(
                "Visit of " + (from.visit().day().text().isEmpty() ? "a day not known" : from.visit().day().text()),
                doing.owner(),
                doing.due().text().isEmpty()
                        ? "no date"
                        : "by " + doing.due().text() + (isLate(today)
                                ? ", overdue"
                                : ""))
                .filter(part -> !part.isEmpty()).toList());
    }

    boolean isLate(LocalDate today) {
        return requirement.isOpen() && requirement.doing().due().overdue(today);
    }
}
