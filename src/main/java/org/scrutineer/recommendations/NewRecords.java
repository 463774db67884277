package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The drafts that begin a review or a recommendation. */
public final class NewRecords {
    private NewRecords() {}

    /** A recommendation with the next free number, and no words yet. */
    public static Draft recommendation(UUID id, UUID review, List<Recommendation> before) {
        String ref = nextRef(before);
        int place = before.stream().mapToInt(Recommendation::ordinal).max().orElse(0) + 1;
        return Draft.edit("New recommendation " + ref, Optional.empty(), Edit.typed(
                Recommendation.KIND, id, Recommendation.PLACE,
                Fields.of("review_id", review).with("ref", ref).with("ordinal", place)));
    }

    /**
     * A recommendation as somebody wrote it. All but the reference may be empty.
     *
     * @param due as people write dates
     */
    record Wording(
            String ref, String words, String addressee, String owner, String due, String successMeasure) {}

    /** A recommendation in the place that its number has: those with a higher number go one on. */
    static Draft recommendation(UUID review, List<Recommendation> before, Wording wording) {
        UUID id = UUID.randomUUID();
        List<Recommendation> after = before.stream()
                .dropWhile(each -> number(each.ref()) <= number(wording.ref()))
                .toList();
        int place = after.isEmpty()
                ? before.stream().mapToInt(Recommendation::ordinal).max().orElse(0) + 1
                : after.getFirst().ordinal();
        List<Edit> edits = new ArrayList<>(List.of(
                place(id, review, wording.ref(), place),
                text(id, Recommendation.WORDING, wording.words()),
                text(id, Recommendation.ADDRESSEE, wording.addressee()),
                text(id, Recommendation.OWNER, wording.owner()),
                text(id, Recommendation.SUCCESS_MEASURE, wording.successMeasure()),
                Edit.typed(Recommendation.KIND, id, Recommendation.DUE,
                        RegisterEdits.due(FuzzyDate.parse(wording.due())))));
        after.forEach(each -> edits.add(place(each.id(), review, each.ref(), each.ordinal() + 1)));
        return FollowUpEdits.together("New " + Recommendation.label(wording.ref()), "", edits);
    }

    private static Edit place(UUID id, UUID review, String ref, int ordinal) {
        return Edit.typed(Recommendation.KIND, id, Recommendation.PLACE,
                Fields.of("review_id", review).with("ref", ref).with("ordinal", ordinal));
    }

    private static Edit text(UUID id, String group, String text) {
        return Edit.typed(Recommendation.KIND, id, group,
                RegisterEdits.text(Recommendation.KIND.groups().get(group).getFirst(), text.strip()));
    }

    /** "4b" is 4; what has no number comes last. */
    private static int number(String ref) {
        String digits = ref.replaceFirst("^\\D*(\\d{0,4}).*$", "$1");
        return digits.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** A review with nothing in it yet. */
    public static Draft review(UUID id, String title) {
        return Draft.edit("New review “" + title.strip() + "”", Optional.empty(), Edit.typed(
                Review.KIND, id, "title", Fields.of("title", title.strip())));
    }

    /** One more than the highest number: a gap tells that one was there once, and is never filled. */
    static String nextRef(List<Recommendation> before) {
        return String.valueOf(before.stream()
                .map(Recommendation::ref)
                .filter(ref -> ref.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(before.size()) + 1);
    }
}
