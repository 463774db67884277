package org.scrutineer.concerns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Patterns and rules in a person's words. */
record ConcernWords(Map<UUID, String> providers) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** "3 missed visits at Ash Care, 2 March 2026 to 20 March 2026"; "5 missed visits at 3 providers, …". */
    String pattern(Noticed noticed) {
        List<String> sorts = noticed.sorts();
        int count = noticed.concerns().size();
        String what = sorts.size() == 1
                ? count + " " + plural(sorts.getFirst(), count)
                : count + " concerns (" + String.join(", ", sorts) + ")";
        List<UUID> at = noticed.providers();
        String where = at.size() == 1
                ? providers.getOrDefault(at.getFirst(), "an unknown provider")
                : at.size() + " providers";
        return what + " at " + where + ", " + days(noticed.from(), noticed.until());
    }

    /** "Missed visits at Ash Care", "Concerns about conduct and medication at 3 providers": without counts or days. */
    String together(List<Concern> concerns) {
        List<String> sorts = concerns.stream().map(Concern::sort).distinct().sorted().toList();
        List<UUID> at = concerns.stream().map(Concern::provider).distinct().toList();
        String what = sorts.size() == 1 ? plural(sorts.getFirst(), 2) : "concerns about " + listed(sorts);
        return capital(what + " at " + (at.size() == 1
                ? providers.getOrDefault(at.getFirst(), "an unknown provider")
                : at.size() + " providers"));
    }

    private static String listed(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String capital(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String days(LocalDate from, LocalDate until) {
        return from.equals(until) ? DAY.format(from) : DAY.format(from) + " to " + DAY.format(until);
    }

    /** "missed visits", but "concerns about conduct". */
    static String plural(String sort, int count) {
        if (sort.endsWith("visit")) {
            return count == 1 ? sort : sort + "s";
        }
        return (count == 1 ? "concern" : "concerns") + " about " + sort;
    }

    /** "At least 3 concerns about missed visit at one provider within 28 days." */
    static String rule(ConcernRule rule) {
        String sorts = rule.sorts().isEmpty()
                ? "concerns"
                : rule.sorts().stream().map(sort -> plural(sort, 2)).collect(Collectors.joining(" or "));
        return "At least " + rule.atLeast() + " " + sorts
                + (rule.oneProvider() ? " at one provider" : " of the same kind")
                + (rule.sources() > 1 ? " from " + rule.sources() + " sources" : "")
                + " within " + rule.days() + " days"
                + rule.rateFactor().map(factor -> ", and " + factor.stripTrailingZeros().toPlainString()
                        + " times as many for each hour of care as all providers together").orElse("")
                + ".";
    }

    String names(List<UUID> ids) {
        return ids.stream().map(id -> providers.getOrDefault(id, "an unknown provider")).sorted()
                .collect(Collectors.joining(", "));
    }
}
