package org.scrutineer.followup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workbooks.FillIn;

/** Composes the forms of one review. */
final class FormComposer {
    static final String YES = "Yes";
    static final String NO = "No";
    /** What fits into a cell that nobody can make taller than Excel allows. */
    private static final int LAST_WORDS = 700;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Review review;
    private final String committee;
    private final RatingScheme scheme;
    private final Known known;

    /**
     * What the register says already.
     *
     * @param recommendations all of the review, by id
     * @param evidence by id
     * @param updates by recommendation, the newest first
     * @param meeting the next one, as written, or empty
     */
    record Known(
            Map<UUID, Recommendation> recommendations, Map<UUID, Evidence> evidence,
            Map<UUID, List<ProgressUpdate>> updates, String meeting) {}

    FormComposer(Review review, String committee, RatingScheme scheme, Known known) {
        this.review = review;
        this.committee = committee;
        this.scheme = scheme;
        this.known = known;
    }

    /** The rows of a form, without the changes that are current. */
    List<SentRow> rows(UUID form, Asked asked) {
        List<SentRow> rows = new ArrayList<>();
        int number = 1;
        for (Recommendation each : asked.recommendations()) {
            rows.add(row(form, Sort.RECOMMENDATION, number++, each.id(), List.of(
                    each.ref(), each.wording(), date(each.due()), scheme.mark(each.assessment()).word(), last(each))));
        }
        for (Action each : asked.actions()) {
            rows.add(row(form, Sort.ACTION, number++, each.id(), List.of(
                    ref(Optional.of(each.recommendation())), each.wording(), each.successMeasure(),
                    date(each.due()))));
        }
        for (InformationRequest each : asked.requests()) {
            rows.add(row(form, Sort.REQUEST, number++, each.id(), List.of(
                    each.recommendation().isPresent() ? "Recommendation " + ref(each.recommendation()) : review.title(),
                    each.wording(), date(each.due()))));
        }
        return rows;
    }

    FillIn compose(Asked asked, Optional<LocalDate> due, FormReference reference, List<SentRow> rows) {
        return new FillIn(
                guidance(asked, due),
                Stream.of(Sort.values())
                        .map(sort -> table(sort, rows.stream().filter(row -> row.sort() == sort).toList()))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                reference.written());
    }

    private FillIn.Guidance guidance(Asked asked, Optional<LocalDate> due) {
        List<FillIn.Fact> facts = new ArrayList<>();
        facts.add(new FillIn.Fact("For", asked.officer()));
        facts.add(new FillIn.Fact("Review", review.title()));
        if (!committee.isEmpty()) {
            facts.add(new FillIn.Fact("Committee", committee));
        }
        if (!known.meeting().isEmpty()) {
            facts.add(new FillIn.Fact("Next meeting", known.meeting()));
        }
        facts.add(new FillIn.Fact("Asks about", asked.words()));
        facts.add(new FillIn.Fact("Send it back by", due.map(LONG::format).orElse("as soon as you can")));
        return new FillIn.Guidance("Read me first", "Update form: " + review.title(), facts, List.of(
                "Write in the blue cells only. The grey cells say what the register holds; what is changed in them is "
                        + "not taken over. If one is wrong, say so under Progress.",
                "Choose the proposed rating from the list in the cell: "
                        + String.join(", ", scheme.levels().stream().map(RatingScheme.Level::word).toList()) + ".",
                "When the rating or the date is another than before, say why. The committee will ask.",
                "Dates may be written as days or as words, such as 30 June 2027 or Summer 2027.",
                "Leave empty what has not changed. Nothing is lost by an empty cell.",
                "Save the workbook as it is (.xlsx) and send it back to whoever sent it to you. You may rename it. "
                        + "Do not copy it into another file: it is known by a mark that you do not see."));
    }

    private FillIn.Table table(Sort sort, List<SentRow> rows) {
        List<FillIn.Column> columns = new ArrayList<>(sort.lockedColumns());
        sort.questions().forEach(question -> columns.add(FillIn.Column.open(
                question.header(), question.width(), question.prompt(), choices(question))));
        return new FillIn.Table(sort.sheet(), sort.title(), columns,
                rows.stream().map(row -> new FillIn.Row(row.key(), row.locked())).toList());
    }

    private List<String> choices(Question question) {
        return switch (question) {
            case RATING -> scheme.levels().stream().map(RatingScheme.Level::word).toList();
            case DONE -> List.of(YES, NO);
            case PROGRESS, EVIDENCE, RATING_REASON, DATE, DATE_REASON, NEXT_STEPS, DONE_DATE, DONE_NOTE, ANSWER,
                    ANSWER_DATE ->
                List.of();
        };
    }

    private static SentRow row(UUID form, Sort sort, int number, UUID record, List<String> locked) {
        return new SentRow(FormReference.key(form, sort, number), sort, record, locked, Map.of());
    }

    private String ref(Optional<UUID> recommendation) {
        return recommendation.map(known.recommendations()::get).map(Recommendation::ref).orElse("");
    }

    static String date(FuzzyDate due) {
        return due.text().isEmpty() ? "Not fixed" : due.text();
    }

    /** The newest update, then the evidence. */
    private String last(Recommendation recommendation) {
        List<String> parts = new ArrayList<>();
        known.updates().getOrDefault(recommendation.id(), List.of()).stream()
                .limit(1)
                .map(update -> (update.reported().text().isEmpty() ? "" : update.reported().text() + ": ")
                        + update.content())
                .forEach(parts::add);
        recommendation.evidence().stream()
                .map(known.evidence()::get)
                .filter(item -> item != null && !item.content().isBlank())
                .map(item -> "Evidence: " + item.content())
                .forEach(parts::add);
        String words = String.join("\n", parts).strip();
        return words.length() <= LAST_WORDS
                ? words
                : words.substring(0, LAST_WORDS).stripTrailing() + " … (the register has all of it)";
    }
}
