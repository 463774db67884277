package org.scrutineer.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.returns.ReturnRound.Expected;

/**
 * What is written to a provider about its return. It is opened in the person's mail program; nothing is sent from here.
 *
 * @param to an e-mail address, or empty while none is known
 */
public record ChaseLetter(String to, String subject, String body) {
    /** Days that a provider has to answer. */
    private static final int TO_ANSWER = 7;

    /** Who writes, and on what day. */
    record Writer(String name, LocalDate today) {}

    static ChaseLetter of(ReturnRound round, Expected expected, List<Contact> contacts, Writer writer) {
        Optional<Contact> contact = contacts.stream().filter(each -> !each.email().isBlank())
                .min(Comparator.comparing(Contact::name));
        String subject = switch (expected.progress()) {
            case MISSING -> "Return wanted: ";
            case PARTLY -> "Figures wanted: ";
            case RETURNED -> "Thank you for the return: ";
        } + expected.provider().name() + ", " + round.period().words();
        List<String> lines = new ArrayList<>();
        lines.add("Dear " + contact.map(Contact::name).filter(name -> !name.isBlank()).orElse("colleague") + ",");
        lines.add("");
        lines.addAll(matter(round, expected, writer));
        lines.add("");
        lines.add("With many thanks");
        lines.add(writer.name());
        return new ChaseLetter(contact.map(Contact::email).orElse(""), subject, String.join("\n", lines));
    }

    private static List<String> matter(ReturnRound round, Expected expected, Writer writer) {
        String period = round.period().words() + " (" + round.period().span() + ")";
        String day = FuzzyDate.on(writer.today().plusDays(TO_ANSWER)).text();
        return switch (expected.progress()) {
            case MISSING -> missing(expected, period, day, writer.today());
            case PARTLY -> {
                List<String> lines = new ArrayList<>(List.of(
                        "Thank you for the return of " + expected.provider().name() + " for " + period
                                + ". These figures are not in it:",
                        ""));
                expected.lacking().forEach(line -> lines.add("- " + line));
                lines.add("");
                lines.add("We would be grateful for them by " + day
                        + ". If there is nothing to report, or a measure does not apply "
                        + "to you, one word is enough: nil, or n/a.");
                yield lines;
            }
            case RETURNED -> List.of("Thank you for the return of " + expected.provider().name() + " for " + period
                    + ". It is complete.");
        };
    }

    private static List<String> missing(Expected expected, String period, String day, LocalDate today) {
        List<String> lines = new ArrayList<>();
        String due = expected.due()
                .map(date -> (date.isBefore(today) ? ", which was due on " : ", which is due on ")
                        + FuzzyDate.on(date).text())
                .orElse("");
        lines.add("The return of " + expected.provider().name() + " for " + period + due
                + (due.isEmpty() ? "" : ",") + " has not reached us yet."
                + expected.last().map(last -> " The last one we have is for " + last.period().words() + ".")
                        .orElse(""));
        lines.add("");
        lines.add(expected.form()
                .map(form -> "The workbook that we sent on " + FuzzyDate.on(form.sentOn()).text()
                        + " asks for all that is wanted. If you cannot find it, we send it again.")
                .orElse("You may use the workbook that you used before."));
        if (expected.suspended()) {
            lines.add("");
            lines.add(
                    "We know that you take no new packages of care at present. If there was no care in these months, a "
                            + "nil return is enough.");
        }
        lines.add("");
        lines.add("We would be grateful for it by " + day + ".");
        return lines;
    }
}
