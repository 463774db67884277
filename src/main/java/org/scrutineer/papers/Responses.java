package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;

/** What the executive answered to the recommendations of a report, and what it has not answered yet. */
record Responses(Material material, LocalDate asAt) {
    /** Within which a council's executive is expected to answer. */
    private static final int MONTHS = 2;

    /** Nothing is said where nothing is known: a tracker that has no column for it. */
    void compose(Body body) {
        List<Recommendation> all = material.live();
        FuzzyDate reported = material.review().scope().reported();
        List<Recommendation> awaited = with(all, Response.Kind.AWAITED);
        if (all.isEmpty() || awaited.size() == all.size() && reported.text().isEmpty()) {
            return;
        }
        List<String> accepted = refs(with(all, Response.Kind.ACCEPTED));
        if (!accepted.isEmpty()) {
            body.numbered("The executive has accepted " + Words.recommendations(accepted) + ".");
        }
        answered(body, with(all, Response.Kind.ACCEPTED_IN_PART), " in part");
        answered(body, with(all, Response.Kind.REJECTED), "");
        if (!awaited.isEmpty()) {
            body.numbered(
                    "A response to " + Words.recommendations(refs(awaited)) + " is awaited." + expected(reported));
        }
    }

    private static void answered(Body body, List<Recommendation> some, String inPart) {
        List<String> sentences = new ArrayList<>();
        for (Recommendation one : some) {
            Response response = one.followUp().response();
            String verb = inPart.isEmpty() ? "rejected " : "accepted ";
            String when = response.on().text().isEmpty() ? "" : " " + Words.at(response.on().text());
            sentences.add("The executive " + verb + one.label() + inPart + when + "."
                    + (response.reason().isBlank() ? " No reason is recorded." : Words.because(response.reason())));
        }
        sentences.forEach(body::numbered);
    }

    private String expected(FuzzyDate reported) {
        if (!reported.known()) {
            return "";
        }
        LocalDate by = reported.until().plusMonths(MONTHS);
        String told = " The final report went to the executive " + Words.at(reported.text())
                + ", and a response is expected within two months";
        return by.isBefore(asAt)
                ? told + ": that time passed on " + Words.day(by) + "."
                : told + ", by " + Words.day(by) + ".";
    }

    /** Those that are unanswered after two months. */
    static List<String> overdue(Material material, LocalDate asAt) {
        FuzzyDate reported = material.review().scope().reported();
        return reported.known() && reported.until().plusMonths(MONTHS).isBefore(asAt)
                ? refs(with(material.live(), Response.Kind.AWAITED))
                : List.of();
    }

    private static List<Recommendation> with(List<Recommendation> all, Response.Kind kind) {
        return all.stream().filter(one -> one.followUp().response().kind() == kind).toList();
    }

    private static List<String> refs(List<Recommendation> some) {
        return some.stream().map(Recommendation::ref).toList();
    }
}
