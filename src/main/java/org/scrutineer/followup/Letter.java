package org.scrutineer.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.committees.FuzzyDate;

/**
 * What is written to somebody about what they owe.
 *
 * @param to an e-mail address, or empty while it is not known
 */
public record Letter(String to, String subject, String body) {
    /** Days that somebody has to answer. */
    private static final int TO_ANSWER = 7;

    /** @param from who writes it */
    static Letter to(Debtor debtor, String from, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add("Dear " + (debtor.name().isEmpty() ? "colleague" : Owners.name(debtor.name())) + ",");
        lines.add("");
        lines.add(debtor.owes().size() == 1
                ? "I am writing about one matter that scrutiny has in your name."
                : "I am writing about " + debtor.owes().size() + " matters that scrutiny has in your name.");
        Map<Owed.Kind, List<Owed>> byKind = debtor.owes().stream().collect(Collectors.groupingBy(
                Owed::kind, () -> new EnumMap<>(Owed.Kind.class), Collectors.toList()));
        byKind.forEach((kind, owes) -> {
            lines.add("");
            lines.add(kind.words() + ":");
            owes.forEach(owed -> lines.add("- " + line(owed)));
        });
        forms(debtor, lines);
        lines.add("");
        lines.add("I would be grateful for an answer by " + FuzzyDate.on(today.plusDays(TO_ANSWER)).text()
                + ". If a date has moved, the new date and the reason are enough; they go into the next paper.");
        lines.add("");
        lines.add("With many thanks");
        lines.add(from);
        return new Letter(debtor.email(), subject(debtor), String.join("\n", lines));
    }

    private static String subject(Debtor debtor) {
        Set<String> where = new LinkedHashSet<>();
        debtor.owes().forEach(owed -> where.add(owed.where()));
        return where.size() == 1
                ? "Update wanted: " + where.iterator().next()
                : "Updates wanted: " + debtor.owes().size() + " scrutiny matters";
    }

    private static String line(Owed owed) {
        String name = owed.kind() == Owed.Kind.FORM ? "" : "“" + SentRow.shortly(owed.what()) + "”";
        String what = owed.kind() == Owed.Kind.FORM || owed.kind() == Owed.Kind.RESPONSE
                ? owed.what()
                : owed.ref() + " " + name;
        String when = owed.since().map(day -> " " + owed.kind().said() + " " + FuzzyDate.on(day).text()
                + days(owed)).orElse(" has no date yet");
        return what.strip() + " (" + owed.where() + ")" + when + ".";
    }

    private static String days(Owed owed) {
        return owed.days().filter(days -> days > 0).map(days -> days == 1 ? ", 1 day ago" : ", " + days + " days ago")
                .orElse("");
    }

    /** Which form to use, where one is out for some of these. */
    private static void forms(Debtor debtor, List<String> lines) {
        debtor.owes().stream()
                .filter(owed -> owed.kind() == Owed.Kind.FORM)
                .forEach(owed -> lines.addAll(List.of(
                        "",
                        "The update form for “" + owed.where() + "” that I sent on "
                                + FuzzyDate.on(owed.form().orElseThrow().sentOn()).text()
                                + " asks for what is missing there. If you cannot find it, I send it again.")));
    }
}
