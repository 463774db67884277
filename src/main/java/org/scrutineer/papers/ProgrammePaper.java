package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Paper;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;

/** The programme report to a board: the RAG table with its roll-up, and the milestones. */
final class ProgrammePaper {
    private final Programme programme;
    private final Cover cover;
    private final RatingScheme scheme;
    private final List<Workstream> workstreams;
    private final List<Milestone> milestones;
    private final Body body = new Body();

    ProgrammePaper(
            Programme programme,
            Cover cover,
            RatingScheme scheme,
            List<Workstream> workstreams,
            List<Milestone> milestones) {
        this.programme = programme;
        this.cover = cover;
        this.scheme = scheme;
        this.workstreams = workstreams;
        this.milestones = milestones;
    }

    Paper compose() {
        List<Fact> facts = programme.positionAt().isEmpty()
                ? List.of()
                : List.of(Cover.fact("Position at", programme.positionAt()));
        body.add(cover.facts(facts));
        purpose();
        summary();
        progress();
        milestones();
        cover.close(body);
        return new Paper(
                programme.title() + ": progress report",
                cover.authority(),
                "Programme report to " + cover.committee().map(committee -> committee.name()).orElse("board"),
                programme.title() + " · as at " + Words.day(cover.asAt()),
                body.blocks());
    }

    private void purpose() {
        body.heading("Purpose of report");
        body.numbered("This report gives the latest position of the " + programme.title() + ": "
                + Words.count(workstreams.size(), "workstream") + " with " + Words.count(activities().size(), "line")
                + " of activity, what is planned next"
                + (milestones.isEmpty() ? "." : ", and " + Words.count(milestones.size(), "milestone") + "."));
        body.heading("Recommendation");
        body.numbered(cover.members() + " is asked to note and comment on the report.");
    }

    private void summary() {
        body.heading("Summary");
        Tally tally = tally(activities());
        body.numbered(Words.count(tally.base(), "line") + " of activity " + Words.are(tally.base()) + " reported: "
                + tally.words() + ". " + tally.graded() + " of " + tally.base() + " " + Words.are(tally.graded())
                + " rated.");
        reds();
        if (tally.base() > 0) {
            body.add(SummaryBlocks.figure("ratings", tally));
            body.numbered("Each workstream is shown by its worst rating, with the counts beside it, so that a red is "
                    + "never averaged away.");
            body.add(rollUp());
        }
    }

    private void reds() {
        List<String> reds = new ArrayList<>();
        for (Workstream workstream : workstreams) {
            workstream.activities().stream()
                    .filter(activity -> scheme.rag(activity.rating()).filter(Rag.RED::equals).isPresent())
                    .map(activity -> activity.name().isEmpty()
                            ? workstream.name()
                            : activity.name() + " (" + workstream.name() + ")")
                    .forEach(reds::add);
        }
        if (!reds.isEmpty()) {
            body.numbered("Rated red: " + Words.list(reds) + ".");
        }
    }

    private Table rollUp() {
        return new Table(
                "Workstreams by their worst rating",
                "One row a workstream: its worst rating, and how many of its lines of activity have each rating.",
                List.of(
                        new Column("Workstream", 46, true),
                        new Column("Worst rating", 22, false),
                        new Column("Lines of activity", 32, false)),
                workstreams.stream()
                        .map(workstream -> new Row(List.of(
                                SummaryBlocks.plain(workstream.name()),
                                new Cell(List.of(scheme.mark(worst(workstream)))),
                                SummaryBlocks.plain(tally(workstream.activities()).words()))))
                        .toList());
    }

    /** The word of the worst rating; nothing rated stays visible as that. */
    private String worst(Workstream workstream) {
        List<String> words = workstream.activities().stream()
                .map(Activity::rating)
                .filter(word -> !word.isEmpty())
                .toList();
        return List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.COMPLETE).stream()
                .flatMap(rag -> words.stream().filter(word -> scheme.rag(word).filter(rag::equals).isPresent()))
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getFirst());
    }

    private void progress() {
        body.heading("Progress and next steps");
        if (workstreams.isEmpty()) {
            body.numbered("No workstreams are recorded.");
            return;
        }
        String next = programme.nextPeriod().isEmpty() ? "Next period" : programme.nextPeriod();
        body.numbered(
                "The table gives the latest update, the rating and what is planned next for each line of activity. "
                        + "A line without an activity speaks for its whole workstream.");
        List<Row> rows = new ArrayList<>();
        for (Workstream workstream : workstreams) {
            for (Activity activity : workstream.activities()) {
                rows.add(new Row(List.of(
                        SummaryBlocks.plain(workstream.name()),
                        SummaryBlocks.text(activity.name()),
                        SummaryBlocks.text(activity.latestUpdate()),
                        new Cell(List.of(scheme.mark(activity.rating()))),
                        SummaryBlocks.text(activity.nextPlan()))));
            }
        }
        body.add(new Table(
                "Latest update, rating and next steps",
                "One row a line of activity, in the order of the programme: workstream, activity, latest update, rating "
                        + "and what is planned for the next period.",
                List.of(
                        new Column("Workstream", 18, true),
                        new Column("Activity", 15, false),
                        new Column("Latest update", 32, false),
                        new Column("RAG", 13, false),
                        new Column(next, 26, false)),
                rows));
    }

    private void milestones() {
        if (milestones.isEmpty()) {
            return;
        }
        body.heading("Milestones");
        long undated = milestones.stream().filter(milestone -> !milestone.timescale().known()).count();
        body.numbered(Words.count(milestones.size(), "milestone") + " " + Words.are(milestones.size()) + " recorded."
                + (undated == 0 ? "" : " The timescale of " + undated + " of them names no year."));
        body.add(new Table(
                "Milestones and their timescales",
                "One row a milestone, in the order of the programme, with its timescale as recorded.",
                List.of(new Column("Milestone", 65, true), new Column("Timescale", 35, false)),
                milestones.stream()
                        .map(milestone -> new Row(List.of(
                                SummaryBlocks.plain(milestone.name()),
                                SummaryBlocks.text(milestone.timescale().text()))))
                        .toList()));
    }

    private List<Activity> activities() {
        return workstreams.stream().flatMap(workstream -> workstream.activities().stream()).toList();
    }

    private Tally tally(List<Activity> activities) {
        return Tally.of(scheme, activities.stream().map(Activity::rating).toList());
    }
}
