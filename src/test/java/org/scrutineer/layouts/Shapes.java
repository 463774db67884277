package org.scrutineer.layouts;

import java.util.List;

/** Shapes like those that features offer. */
final class Shapes {
    static final Shape TRACKER = new Shape("tracker", "Recommendation tracker", List.of(
            Field.of("ref", "Ref", Content.REF).called("Rec", "Rec no", "No", "Number", "Recommendation number",
                    "Item", "Recommendation ref", "ID"),
            Field.of("wording", "Recommendation", Content.LONG_TEXT).needed().called("Recommendation text",
                    "Recommendation agreed", "Action agreed", "Agreed recommendation"),
            Field.of("addressee", "Addressed to", Content.NAME).called("Addressee", "For", "Directed to"),
            Field.of("owner", "Lead officer", Content.NAME).called("Owner", "Lead", "Responsible officer",
                    "Responsible", "Officer", "Accountable", "Link officer"),
            Field.of("due", "Target date", Content.DATE).called("Due", "Due date", "Deadline", "Timescale",
                    "Completion date", "By when", "Date due"),
            Field.of("evidence", "Evidence of progress", Content.LONG_TEXT).called("Evidence", "Progress", "Update",
                    "Progress update", "Latest update", "Latest position", "Comments", "Commentary", "Progress to date",
                    "Position", "Response"),
            Field.of("assessment", "Assessment of progress", Content.RATING).called("Assessment", "RAG", "BRAG",
                    "RAG rating", "RAG status", "Status", "Rating", "Progress rating", "Grade"),
            Field.of("next", "Next steps", Content.LONG_TEXT).called("Next step", "Further action", "Planned action"),
            Field.of("measure", "Success measure", Content.TEXT).called("Measure of success", "Outcome measure")));

    static final Shape RAG_TABLE = new Shape("rag", "RAG table", List.of(
            Field.of("workstream", "Workstream", Content.NAME).called("Theme", "Workstream / theme", "Project",
                    "Priority"),
            Field.of("activity", "Activity", Content.NAME).called("Activity area", "Action", "Task", "Deliverable"),
            Field.of("update", "Latest update", Content.LONG_TEXT).needed().called("Update", "Progress",
                    "Progress this period", "Progress update", "Position", "Commentary", "Comments"),
            Field.of("rag", "RAG", Content.RATING).needed().called("BRAG", "RAG status", "Status", "RAG rating",
                    "Rating"),
            Field.of("next", "Next quarter", Content.LONG_TEXT).called("Next period", "Next steps", "Plan",
                    "Planned next", "Actions next period")));

    static final Shape MILESTONES = new Shape("milestones", "Milestones", List.of(
            Field.of("name", "Milestone", Content.NAME).needed().called("Activity area", "Key milestone", "Stage",
                    "Phase"),
            Field.of("when", "Timescale", Content.DATE).needed().called("Date", "When", "Target date", "Due",
                    "Planned date")));

    static final List<Shape> ALL = List.of(TRACKER, RAG_TABLE, MILESTONES);

    private Shapes() {}
}
