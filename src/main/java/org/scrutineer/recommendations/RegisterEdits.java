package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The single edits that a person makes to the register, each one undo step with a name. */
public final class RegisterEdits {
    private RegisterEdits() {}

    /** @param word of the review's scheme, or empty for ungraded; a change of rating carries its reason */
    public static Draft assess(Recommendation recommendation, String word, String reason) {
        return one(recommendation, Recommendation.ASSESSMENT, Optional.of(reason).filter(text -> !text.isBlank()),
                text("assessment", word));
    }

    /** @param at the meeting that confirmed it, as written */
    public static Draft confirm(Recommendation recommendation, String word, String at) {
        return one(recommendation, Recommendation.CONFIRMATION, Optional.empty(),
                text("confirmed", word).with("confirmed_at", orNull(at)));
    }

    public static Draft due(Recommendation recommendation, String written) {
        return due(recommendation, written, "");
    }

    /** @param reason why a date that was promised is moved */
    public static Draft due(Recommendation recommendation, String written, String reason) {
        return one(recommendation, Recommendation.DUE, Optional.of(reason.strip()).filter(text -> !text.isEmpty()),
                due(FuzzyDate.parse(written)));
    }

    /** One of the groups that hold a single text: wording, addressee, owner, success measure. */
    public static Draft text(Recommendation recommendation, String group, String text) {
        String column = Recommendation.KIND.groups().get(group).getFirst();
        return one(recommendation, group, Optional.empty(), text(column, text));
    }

    /** Evidence that is shared is changed for all who cite it. */
    public static Draft evidence(Evidence evidence, String content) {
        return Draft.edit("Evidence of " + cited(evidence), Optional.empty(), Edit.typed(
                Evidence.KIND, evidence.id(), Evidence.CONTENT, text("content", content)));
    }

    /** A new evidence item for one recommendation. */
    public static Draft newEvidence(Recommendation recommendation, String content) {
        return newEvidence(List.of(recommendation), content);
    }

    /** A new evidence item that several recommendations of one review share. */
    static Draft newEvidence(List<Recommendation> recommendations, String content) {
        UUID id = UUID.randomUUID();
        List<Edit> edits = new ArrayList<>(List.of(
                Edit.typed(Evidence.KIND, id, "place", Fields.of("review_id", recommendations.getFirst().review())),
                Edit.typed(Evidence.KIND, id, Evidence.CONTENT, text("content", content))));
        recommendations.forEach(each -> edits.add(Edit.typed(Recommendation.CITATION, UUID.randomUUID(), "link",
                Fields.of("recommendation_id", each.id())
                        .with("evidence_id", id)
                        .with("ordinal", each.evidence().size() + 1))));
        return FollowUpEdits.together("Evidence of " + FollowUpEdits.labels(recommendations), "", edits);
    }

    /** The columns of a due date. */
    static Fields due(FuzzyDate due) {
        return text("due", due.text()).with("due_from", due.from()).with("due_until", due.until());
    }

    static Draft one(Recommendation recommendation, String group, Optional<String> reason, Fields after) {
        String title = Character.toUpperCase(group.charAt(0)) + group.substring(1) + " of " + recommendation.label();
        return Draft.edit(title, reason, Edit.typed(Recommendation.KIND, recommendation.id(), group, after));
    }

    private static String cited(Evidence evidence) {
        return (evidence.refs().size() > 1 ? "Recommendations " : "Recommendation ")
                + String.join(", ", evidence.refs());
    }

    static Fields text(String column, String text) {
        return Fields.of(column, orNull(text));
    }

    static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
