package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Block.Column;
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
    private final ProgrammeMaterial material;
    private final Programme programme;
    private final Cover cover;
    private final RatingScheme scheme;
    private final List<Workstream> workstreams;
    private final List<Milestone> milestones;
    private final List<Activity> activities;
    /** What a row of the RAG table is called. */
    private final String one;
    private final RagTables tables;
    private final Body body = new Body();

    ProgrammePaper(Cover cover, ProgrammeMaterial material) {
        this.material = material;
        this.programme = material.programme();
        this.cover = cover;
        this.scheme = material.scheme();
        this.workstreams = material.workstreams();
        this.milestones = material.milestones();
        activities = workstreams.stream().flatMap(workstream -> workstream.activities().stream()).toList();
        one = activities.stream().noneMatch(activity -> activity.name().isBlank()) ? "activity" : "area of work";
        tables = new RagTables(scheme, workstreams, one);
    }

    Paper compose() {
        body.add(cover.facts("board", "Presented by", programme.positionAt()));
        purpose();
        summary();
        material.since().ifPresent(since -> new SinceLast(since, scheme).compose(body));
        boolean appendix = tables.isLong();
        if (!appendix) {
            body.heading("Progress and next steps");
            progress();
        }
        milestones();
        Matters matters = new Matters(material.business(), List.of());
        matters.arising(body);
        matters.next(body, cover.members("board"));
        cover.close(body, "updates, ratings and next steps");
        if (appendix) {
            body.sideways().heading("Appendix: progress and next steps");
            progress();
        }
        return new Paper(
                programme.title() + ": progress report",
                cover.authority(),
                "Programme report to " + cover.committee().map(committee -> committee.name()).orElse("board"),
                programme.title() + " · as at " + Words.day(cover.asAt()),
                body.blocks());
    }

    private void purpose() {
        body.heading("Purpose of report");
        List<String> parts = new ArrayList<>();
        if (!activities.isEmpty()) {
            boolean same = activities.size() == workstreams.size();
            parts.add(Words.count(workstreams.size(), "workstream")
                    + (same ? "" : " with " + Words.count(activities.size(), one)));
        }
        if (!milestones.isEmpty()) {
            parts.add(Words.count(milestones.size(), "milestone"));
        }
        body.numbered("This report gives the latest position of " + Words.the(programme.title(), "programme")
                + (parts.isEmpty() ? ". Nothing is recorded for it yet." : ": " + Words.list(parts) + "."));
        body.heading("Recommendation to members");
        body.asked(cover.members("board"), List.of("note and comment on the report"));
    }

    private void summary() {
        if (activities.isEmpty()) {
            return;
        }
        body.heading("Summary");
        TallyWords words = new TallyWords(tables.tally(activities), one);
        body.numbered(rated(words));
        reds();
        body.add(SummaryBlocks.figure(words));
        body.add(tables.summary());
        if (tables.isLong()) {
            body.numbered("The latest update and the next steps of each " + one + " are in the appendix.");
        }
    }

    private String rated(TallyWords words) {
        Tally tally = words.tally();
        String covers = "This report covers " + Words.count(tally.base(), one) + ". ";
        if (tally.graded() == 0) {
            return covers + (tally.base() == 1 ? "It is not rated yet." : "None of them is rated yet.");
        }
        if (tally.ungraded() == 0) {
            return covers + (tally.base() == 1 ? "It is rated: " : "All of them are rated: ") + words.counts() + ".";
        }
        return covers + "Of these, " + tally.graded() + " " + Words.are(tally.graded()) + " rated: " + words.counts()
                + ". The other " + tally.ungraded() + " " + Words.are(tally.ungraded()) + " not yet rated.";
    }

    private void reds() {
        List<String> reds = new ArrayList<>();
        for (Workstream workstream : workstreams) {
            workstream.activities().stream()
                    .filter(activity -> scheme.rag(activity.rating()).filter(Rag.RED::equals).isPresent())
                    .map(activity -> activity.name().isEmpty() || workstream.name().isEmpty()
                            ? workstream.name() + activity.name()
                            : activity.name() + " (" + workstream.name() + ")")
                    .filter(name -> !name.isBlank())
                    .forEach(reds::add);
        }
        if (reds.size() == 1) {
            body.numbered("Rated red: " + reds.getFirst() + ".");
        } else if (!reds.isEmpty()) {
            body.numbered("Rated red:").bullets(reds);
        }
    }

    private void progress() {
        if (activities.isEmpty()) {
            body.numbered("No workstreams are recorded.");
            return;
        }
        body.numbered("The table gives the latest update, the rating and what is planned next for each "
                + (one.equals("activity")
                        ? "activity."
                        : "area of work: an activity or, where none is named, the "
                                + "workstream as a whole."));
        body.add(tables.updates(programme.nextPeriod().isBlank() ? "Next period" : programme.nextPeriod()));
    }

    private String undated() {
        int base = milestones.size();
        long undated = milestones.stream().filter(milestone -> !milestone.timescale().known()).count();
        if (undated == 0) {
            return "";
        }
        if (undated == base) {
            return base == 1 ? " It has no date with a year." : " None of them has a date with a year.";
        }
        return " " + undated + (undated == 1 ? " of them has" : " of them have") + " no date with a year.";
    }

    private void milestones() {
        if (milestones.isEmpty()) {
            return;
        }
        body.heading("Milestones");
        body.numbered("The programme has " + Words.count(milestones.size(), "milestone") + "." + undated());
        body.add(new Table(
                "Milestones and their timescales",
                "One row for each milestone, in the order of the programme, with its timescale as recorded.",
                List.of(new Column("Milestone", 65, true), new Column("Timescale", 35, false)),
                milestones.stream()
                        .map(milestone -> new Row(List.of(
                                SummaryBlocks.text(milestone.name()),
                                SummaryBlocks.text(milestone.timescale().text()))))
                        .toList()));
    }
}
