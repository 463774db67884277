package org.scrutineer.programmes;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.layouts.Content;
import org.scrutineer.layouts.Field;
import org.scrutineer.layouts.Shape;
import org.scrutineer.ratings.Schemes;

/** The columns of a programme's RAG table and of its milestones, under the names that councils give them. */
final class ProgrammeShapes {
    static final String WORKSTREAM = "workstream";
    static final String ACTIVITY = "activity";
    static final String UPDATE = "update";
    static final String RATING = "rating";
    static final String NEXT = "next";
    static final String OWNER = "owner";
    static final String DUE = "due";
    static final String MILESTONE = "milestone";
    static final String TIMESCALE = "timescale";

    private ProgrammeShapes() {}

    static final Shape ACTIVITIES = new Shape(
            "activities",
            "Programme RAG table",
            List.of(
                    Field.of(WORKSTREAM, "Workstream", Content.NAME)
                            .called("Work stream", "Theme", "Theme/Workstream", "Programme area", "Strand", "Priority",
                                    "Work package", "Priority area", "Pillar", "Objective", "Outcome area"),
                    Field.of(ACTIVITY, "Activity", Content.NAME)
                            .called("Project", "Action", "Task", "Deliverable", "Initiative", "Key activity",
                                    "Key action",
                                    "Activity area", "Project name", "Activity/Project"),
                    Field.of(UPDATE, "Latest update", Content.LONG_TEXT)
                            .writtenOverTime()
                            .needed()
                            .called("Update", "Progress", "Progress update", "Progress this period", "Current position",
                                    "Progress to date", "Commentary", "Comments", "Highlights", "Achievements",
                                    "Key achievements", "What we did", "Position", "Narrative", "Progress this quarter",
                                    "Latest position", "Latest progress", "Status update", "Summary of progress"),
                    Field.of(RATING, "RAG", Content.RATING)
                            .needed()
                            .called("RAG status", "RAG rating", "BRAG", "BRAG status", "BRAG rating", "Status",
                                    "Rating",
                                    "Current status", "Delivery confidence", "Overall RAG", "Confidence", "Assessment")
                            .holding(Schemes.BUILT_IN.stream()
                                    .flatMap(scheme -> scheme.levels().stream())
                                    .flatMap(level -> Stream.concat(
                                            Stream.of(level.word(), level.code()), level.aliases().stream()))
                                    .filter(word -> !word.isEmpty())
                                    .distinct()
                                    .toList()),
                    Field.of(NEXT, "Next period", Content.LONG_TEXT)
                            .called("Next steps", "Next quarter", "Next actions", "Planned next",
                                    "Plans for next period",
                                    "Plan", "Planned activity", "Next period plan", "Next three months",
                                    "Actions next period",
                                    "What next", "Priorities for next period", "Planned for next quarter", "Look ahead",
                                    "Q1", "Q2", "Q3", "Q4", "Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4",
                                    "Next milestones", "Road to green"),
                    Field.of(OWNER, "Owner", Content.NAME)
                            .called("Lead", "Lead officer", "Responsible officer", "SRO", "Sponsor", "Workstream lead",
                                    "Project lead", "Project manager", "Responsible", "Accountable"),
                    Field.of(DUE, "Due", Content.DATE)
                            .called("Due date", "Target date", "Deadline", "Completion date", "By when", "End date",
                                    "Target completion", "Forecast date", "Timescale")));

    static final Shape MILESTONES = new Shape(
            "milestones",
            "Milestones",
            List.of(
                    Field.of(MILESTONE, "Milestone", Content.TEXT)
                            .needed()
                            .called("Activity area", "Key milestone", "Milestone description", "Stage", "Phase",
                                    "Gateway",
                                    "Deliverable", "Key date", "Event", "Activity"),
                    Field.of(TIMESCALE, "Timescale", Content.DATE)
                            .needed()
                            .called("When", "Date", "Target date", "Due", "Due date", "Planned date", "Timeline",
                                    "By when",
                                    "Timeframe", "Forecast", "Baseline date", "Planned completion", "Period")));
}
