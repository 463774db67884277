package org.scrutineer.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.app.Wiring;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workspace.Workspace;

/**
 * A review of very many recommendations that was reported on for ten years, made through the ledger: each quarter half
 * of the assessments and of the evidence was written anew, and some of the due dates were put off.
 */
record TenYears(UUID review, List<Text> texts) {
    private static final int QUARTERS = 40;
    private static final Instant BEGINNING = Instant.parse("2016-06-01T09:00:00Z");
    private static final Duration QUARTER = Duration.ofDays(91);

    /** What one recommendation says at the end, as a row of a workbook would. */
    record Text(UUID id, UUID evidence, String ref, String wording, String owner, String due, String rating,
            String said) {}

    static TenYears make(Workspace workspace, int recommendations) {
        MadeUp made = new MadeUp(recommendations);
        UUID review = new UUID(1, 0);
        List<Text> texts = new ArrayList<>();
        for (int number = 0; number < recommendations; number++) {
            texts.add(new Text(
                    new UUID(2, number), new UUID(3, number), String.valueOf(number + 1),
                    made.sentence(15, 35) + " In " + MadeUpRegister.ward(number % 1_000) + ".", made.officer(),
                    FuzzyDate.on(made.day()).text(), "", ""));
        }
        ledger(workspace, 0).apply(draft("The review", begun(review, texts)));
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            List<Text> before = texts;
            texts = reported(made, before);
            ledger(workspace, quarter).apply(draft("Quarter " + quarter, edits(texts, before)));
        }
        return new TenYears(review, List.copyOf(texts));
    }

    private static Ledger ledger(Workspace workspace, int quarter) {
        Instant at = BEGINNING.plus(QUARTER.multipliedBy(quarter));
        return new Wiring(workspace, () -> new Author("A. Brown", "desk-1"), () -> at).ledger();
    }

    private static Draft draft(String title, List<Edit> edits) {
        return new Draft(Draft.Kind.EDIT, title, Optional.of("Reported"), edits, List.of());
    }

    private static List<Edit> begun(UUID review, List<Text> texts) {
        List<Edit> edits = new ArrayList<>(List.of(
                Edit.typed(Review.KIND, review, "title", Fields.of("title", "Ten Years"))));
        for (Text text : texts) {
            edits.add(Edit.typed(Recommendation.KIND, text.id(), Recommendation.PLACE,
                    Fields.of("review_id", review).with("ref", text.ref()).with("ordinal", text.ref())));
            edits.add(Edit.typed(Recommendation.KIND, text.id(), Recommendation.WORDING,
                    Fields.of("wording", text.wording())));
            edits.add(Edit.typed(Recommendation.KIND, text.id(), Recommendation.OWNER,
                    Fields.of("owner", text.owner())));
            edits.add(due(text));
            edits.add(Edit.typed(Evidence.KIND, text.evidence(), "place", Fields.of("review_id", review)));
            edits.add(Edit.typed(Recommendation.CITATION, new UUID(4, text.id().getLeastSignificantBits()), "link",
                    Fields.of("recommendation_id", text.id()).with("evidence_id", text.evidence()).with("ordinal", 1)));
        }
        return edits;
    }

    private static List<Text> reported(MadeUp made, List<Text> before) {
        return before.stream()
                .map(text -> made.below(2) == 0
                        ? text
                        : new Text(
                                text.id(), text.evidence(), text.ref(), text.wording(), text.owner(),
                                made.below(5) == 0 ? FuzzyDate.on(made.day()).text() : text.due(), made.rating(),
                                made.evidence()))
                .toList();
    }

    private static List<Edit> edits(List<Text> texts, List<Text> before) {
        List<Edit> edits = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            Text text = texts.get(number);
            if (text.equals(before.get(number))) {
                continue;
            }
            edits.add(Edit.typed(Recommendation.KIND, text.id(), Recommendation.ASSESSMENT,
                    Fields.of("assessment", text.rating())));
            edits.add(Edit.typed(Evidence.KIND, text.evidence(), Evidence.CONTENT, Fields.of("content", text.said())));
            edits.add(due(text));
        }
        return edits;
    }

    private static Edit due(Text text) {
        FuzzyDate due = FuzzyDate.parse(text.due());
        return Edit.typed(Recommendation.KIND, text.id(), Recommendation.DUE,
                Fields.of("due", due.text()).with("due_from", due.from()).with("due_until", due.until()));
    }
}
