package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.meetings.Undertaking;
import org.scrutineer.recommendations.Recommendation;

/** What became of what was agreed and asked for at earlier meetings, and when the committee looks at this again. */
record Matters(Business business, List<Recommendation> recommendations) {

    void arising(Body body) {
        List<String> agreed = business.resolutionsWithoutRequest().stream().map(this::agreed).toList();
        List<String> asked = business.requests().stream().map(this::asked).toList();
        if (agreed.isEmpty() && asked.isEmpty()) {
            return;
        }
        agreed.forEach(body::numbered);
        asked.forEach(body::numbered);
    }

    private String agreed(Resolution resolution) {
        return Words.capital(business.at(resolution.meeting())) + " members agreed (" + resolution.ordinal() + "): “"
                + Words.withoutStop(resolution.wording()) + "”."
                + (atOnce(resolution) ? " This was done at that meeting." : owed(resolution, "Done"));
    }

    /** What is only noted or confirmed is done as soon as it is agreed. */
    private boolean atOnce(Resolution resolution) {
        return !resolution.isOpen()
                && resolution.closure().note().strip().matches("(?i)noted|confirmed")
                && Optional.ofNullable(business.meetings().get(resolution.meeting()))
                        .filter(meeting -> meeting.held().equals(resolution.closure().on()))
                        .isPresent();
    }

    private String asked(InformationRequest request) {
        String agreed = business.resolution(request);
        return Words.capital(business.at(request.meeting())) + " members asked for information"
                + (agreed.isEmpty() ? "" : ", " + agreed) + ": “" + Words.withoutStop(request.wording()) + "”."
                + under(request) + owed(request, "Answered");
    }

    private String under(InformationRequest request) {
        return request.recommendation()
                .flatMap(id -> recommendations.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(one -> " It arose under " + one.label() + ", which it does not reopen.")
                .orElse("");
    }

    private static String owed(Undertaking undertaking, String done) {
        if (!undertaking.isOpen()) {
            String when = undertaking.closure().on().text();
            String note = undertaking.closure().note().strip();
            return " " + done + (when.isEmpty() ? "" : " " + Words.at(when))
                    + (note.isEmpty() ? "." : ": " + Words.sentence(note));
        }
        List<String> parts = new ArrayList<>();
        if (!undertaking.owner().isBlank()) {
            parts.add("Owner: " + undertaking.owner() + ".");
        }
        parts.add("Due: " + (undertaking.due().text().isBlank() ? "date to be fixed" : undertaking.due().text()) + ".");
        parts.add("It is open.");
        return " " + String.join(" ", parts);
    }

    /** Nothing is said where the work programme has nothing. */
    void next(Body body, String members) {
        Optional<AgendaItem> next = business.next();
        next.ifPresent(item -> {
            String when = item.meeting()
                    .map(business.meetings()::get)
                    .map(meeting -> meeting.held().text())
                    .filter(text -> !text.isEmpty())
                    .orElse(item.expected().text());
            body.numbered(when.isEmpty()
                    ? members + "’s work programme has “" + item.title()
                            + "” at a future meeting, on a date to be fixed."
                    : members + "’s work programme has “" + item.title() + "” for " + when + ".");
        });
    }
}
