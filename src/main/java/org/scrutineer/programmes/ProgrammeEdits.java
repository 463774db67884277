package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;

/** The single edits that a person makes to a programme, each one undo step with a name. */
final class ProgrammeEdits {
    static final String UPDATE = "latest update";
    static final String PLAN = "next-period plan";
    static final String OWNER = "owner";
    static final String RATING = "rating";
    static final String DUE = "due date";

    private ProgrammeEdits() {}

    /** @param label how the activity is spoken of: its name, or its workstream's where it has none */
    static Draft text(Activity activity, String label, String group, String text) {
        String column = Activity.KIND.groups().get(group).getFirst();
        return one(activity, label, group, Optional.empty(), Fields.of(column, orNull(text)));
    }

    /** @param word of the programme's scheme; a change of rating carries its reason */
    static Draft rate(Activity activity, String label, String word, String reason) {
        return one(activity, label, RATING, Optional.of(reason).filter(text -> !text.isBlank()),
                Fields.of("rating", orNull(word)));
    }

    static Draft due(Activity activity, String label, String written) {
        return one(activity, label, DUE, Optional.empty(), date("due", written));
    }

    static Draft milestone(Milestone milestone, String timescale) {
        return Draft.edit("Timescale of “" + milestone.name() + "”", Optional.empty(), Edit.typed(
                Milestone.KIND, milestone.id(), "timescale", date("timescale", timescale)));
    }

    static Draft rename(Milestone milestone, String name) {
        return Draft.edit("Name of “" + milestone.name() + "”", Optional.empty(), Edit.typed(
                Milestone.KIND, milestone.id(), "name", Fields.of("name", orNull(name))));
    }

    /** The same edit of several activities, as one action; blank values leave everything as it is. */
    static Optional<Draft> several(List<Activity> activities, String owner, String word, String reason) {
        List<Edit> edits = new ArrayList<>();
        for (Activity activity : activities) {
            if (!owner.isBlank()) {
                edits.addAll(text(activity, "", OWNER, owner.strip()).edits());
            }
            if (!word.isBlank()) {
                edits.addAll(rate(activity, "", word, reason).edits());
            }
        }
        String what = owner.isBlank() ? "Rating" : word.isBlank() ? "Owner" : "Owner, rating";
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        Draft.Kind.EDIT, what + " of " + activities.size() + " activities",
                        Optional.of(reason.strip()).filter(text -> !text.isEmpty()), edits, List.of()));
    }

    private static Draft one(Activity activity, String label, String group, Optional<String> reason, Fields after) {
        String title = Character.toUpperCase(group.charAt(0)) + group.substring(1) + " of “" + label + "”";
        return Draft.edit(title, reason, Edit.typed(Activity.KIND, activity.id(), group, after));
    }

    private static Fields date(String column, String written) {
        FuzzyDate date = FuzzyDate.parse(written);
        return Fields.of(column, orNull(date.text())).with("due_from", date.from()).with("due_until", date.until());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
