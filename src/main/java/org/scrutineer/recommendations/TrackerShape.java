package org.scrutineer.recommendations;

import java.util.List;
import org.scrutineer.layouts.Content;
import org.scrutineer.layouts.Field;
import org.scrutineer.layouts.Shape;
import org.scrutineer.ratings.Schemes;

/** The columns of a recommendation tracker, under the names that councils give them. */
final class TrackerShape {
    static final String REVIEW = "review";
    static final String REF = "ref";
    static final String WORDING = "wording";
    static final String ADDRESSEE = "addressee";
    static final String OWNER = "owner";
    static final String DUE = "due";
    static final String SUCCESS = "success";
    static final String EVIDENCE = "evidence";
    static final String RATING = "rating";
    static final String CONFIRMED = "confirmed";

    private TrackerShape() {}

    static final Shape SHAPE = new Shape(
            "recommendations",
            "Recommendation tracker",
            List.of(
                    Field.of(REVIEW, "Review", Content.NAME)
                            .called("Scrutiny review", "Name of review", "Review title", "Review name", "Task group",
                                    "Task and finish group", "Scrutiny inquiry", "Inquiry", "Review topic"),
                    Field.of(REF, "Ref", Content.REF)
                            .called("Rec.", "Rec no", "No.", "Number", "Reference", "Recommendation number",
                                    "Recommendation no", "Recommendation ref", "ID", "Item", "#"),
                    Field.of(WORDING, "Recommendation", Content.LONG_TEXT)
                            .needed()
                            .called("Recommendation agreed", "Recommendation agreed by Cabinet",
                                    "Agreed recommendation",
                                    "Scrutiny recommendation", "Recommendation text", "Recommendation wording",
                                    "The recommendation", "Committee recommendation", "Recommended action",
                                    "What was agreed", "What we said", "What we recommended",
                                    "Task group recommendation", "Action",
                                    "Agreed action"),
                    Field.of(ADDRESSEE, "Addressed to", Content.NAME)
                            .called("Addressee", "Recommendation to", "Directed to", "For", "Who is it for",
                                    "Organisation", "Responsible body", "Accountable body", "Partner"),
                    Field.of(OWNER, "Owner", Content.NAME)
                            .called("Responsible officer", "Lead officer", "Lead", "Officer", "Action owner",
                                    "Assigned to",
                                    "Accountable officer", "Responsible", "Responsibility", "Link officer", "By whom",
                                    "Who", "Named officer", "Lead person", "Service lead", "Contact officer"),
                    Field.of(DUE, "Due", Content.DATE)
                            .called("Due date", "Target date", "Deadline", "Completion date", "By when", "When",
                                    "Timescale",
                                    "Target", "Date due", "Implementation date", "Expected completion", "To be done by",
                                    "Revised date", "Target completion"),
                    Field.of(SUCCESS, "Success measure", Content.LONG_TEXT)
                            .called("Measure of success", "Success criteria", "Outcome measure", "Desired outcome",
                                    "How will we know", "Intended outcome", "Expected outcome", "Performance measure",
                                    "What success looks like", "What good looks like"),
                    Field.of(EVIDENCE, "Evidence of progress", Content.LONG_TEXT)
                            .writtenOverTime()
                            .called("Evidence", "Progress", "Progress update", "Update", "Latest update",
                                    "Progress to date",
                                    "Current position", "Position", "Officer update", "Progress made", "Commentary",
                                    "Comments", "Comment", "Narrative", "Actions taken", "Response",
                                    "Implementation update",
                                    "What has been done", "What we did", "What we have done", "Outcome", "Result",
                                    "Progress and evidence", "Latest position",
                                    "Latest progress"),
                    Field.of(RATING, "Assessment of progress", Content.RATING)
                            .called("Assessment", "RAG", "RAG rating", "RAG status", "BRAG", "BRAG rating",
                                    "BRAG status",
                                    "Rating", "Status", "Current status", "Grade", "How it is going", "How is it going",
                                    "Progress rating", "Progress status",
                                    "Implementation status", "Proposed assessment", "Score", "Category")
                            .holding(ratingWords()),
                    Field.of(CONFIRMED, "Confirmed by committee", Content.RATING)
                            .called("Committee assessment", "Assessment confirmed", "Confirmed assessment",
                                    "Confirmed rating", "Agreed by committee", "Committee view",
                                    "Members' assessment")));

    static List<String> ratingWords() {
        return Schemes.BUILT_IN.stream()
                .flatMap(scheme -> scheme.levels().stream())
                .flatMap(level -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(level.word(), level.code()), level.aliases().stream()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
