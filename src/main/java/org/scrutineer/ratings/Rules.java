package org.scrutineer.ratings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at how something stands by the council's rules. Pure: the same facts always come to the same. */
public final class Rules {
    private Rules() {}

    /** @param rating the best one that the rule lets stand */
    private record Finding(Rag rating, String reason, boolean atOdds) {}

    /** The worst of what the rules find, with a sentence for each of them. */
    public static Derived derive(List<RatingRule> rules, Facts facts) {
        List<Finding> findings = new ArrayList<>();
        rules.stream().filter(RatingRule::active).forEach(rule -> find(rule, facts).ifPresent(findings::add));
        return new Derived(
                findings.stream().map(Finding::rating).min(Comparator.naturalOrder()),
                findings.stream().map(Finding::reason).toList(),
                findings.stream().anyMatch(Finding::atOdds));
    }

    private static Optional<Finding> find(RatingRule rule, Facts facts) {
        return switch (rule.kind()) {
            case OVERDUE -> overdue(rule, facts);
            case SILENT -> facts.heard()
                    .filter(day -> !facts.complete() && days(day, facts.today()) > rule.amount())
                    .map(day -> found(rule, "Nothing was heard for " + count(days(day, facts.today()), "day") + "."));
            case NO_EVIDENCE -> facts.evidence() == 0 && facts.rated(Rag.GREEN, Rag.COMPLETE)
                    ? Optional.of(found(rule, "It is rated " + facts.officer().orElseThrow().plain()
                            + ", but no evidence is recorded."))
                    : Optional.empty();
            case DATE_MOVED -> !facts.complete() && facts.slips() > 0 && facts.slips() >= rule.amount()
                    ? Optional.of(found(rule, "The due date was put off " + times(facts.slips()) + "."))
                    : Optional.empty();
            case WORDS_AT_ODDS -> facts.officer()
                    .flatMap(officer -> AtOdds.phrase(officer, facts.words())
                            .map(phrase -> new Finding(rule.rating(),
                                    "It is rated " + officer.plain() + ", but the words say “" + phrase + "”.",
                                    true)));
        };
    }

    /** Within its limit a date that has passed is a warning; after it, what the rule says. */
    private static Optional<Finding> overdue(RatingRule rule, Facts facts) {
        long days = facts.due().map(due -> days(due, facts.today())).orElse(0L);
        if (days <= 0 || facts.complete()) {
            return Optional.empty();
        }
        String reason = "The due date passed " + count(days, "day") + " ago.";
        return days > rule.amount()
                ? Optional.of(found(rule, reason))
                : Optional.of(new Finding(Rag.AMBER, reason, false)).filter(late -> rule.rating() == Rag.RED);
    }

    private static Finding found(RatingRule rule, String reason) {
        return new Finding(rule.rating(), reason, false);
    }

    private static long days(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }
}
