package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.insights.InsightPictures;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.programmes.ProgrammeListing;
import org.scrutineer.snapshots.Snapshots.Subject;

/** The programme report to a board: the RAG table with its roll-up, the milestones, and what they mean for the board. */
public final class ProgrammePaper extends PaperKind<ProgrammePaper.Report> {
    public static final KindName NAME = new KindName(
            "programme", "Programme report", "Makes the report of a programme to its board.",
            List.of(Option.PROGRAMME));
    private static final String APPENDIX = "appendix";
    private static final List<Section<Report>> OF_THE_REPORT = List.of(
            Section.of("purpose", "Purpose of report", ProgrammePaper::purpose),
            Section.of("recommendation", "Recommendation to members", ProgrammePaper::recommendation),
            Section.<Report>written("background", "Background"),
            Section.<Report>written("report", "Report"),
            Section.of("summary", "Summary", (report, body) -> new ProgrammeSummary(report).compose(
                    body, isInAppendix(report, body))),
            Section.of("rag over time", "Ratings over time", (report, body) -> Pictures.whole(
                    report.pictures(), body, InsightPictures::overTime)),
            Section.of("since", "What has changed", (report, body) -> report.material().since().ifPresent(
                    since -> new SinceLast(since, report.material().scheme(), report.cover().asAt()).compose(body))),
            Section.<Report>of("travel", "Direction of travel", (report, body) -> Pictures.whole(
                    report.pictures(), body, InsightPictures::travel)).unusual(),
            Section.of("progress", "Progress and next steps", ProgrammePaper::progress),
            Section.of("milestones", "Milestones", ProgrammePaper::milestones),
            Section.of("arising", "Matters arising", (report, body) -> matters(report).arising(body)),
            Section.<Report>written("consultation", "Consultation and partnership working"),
            Section.<Report>implication("finance", "Finance"),
            Section.<Report>implication("policy", "Policy"),
            Section.<Report>implication("legal", "Legal"),
            Section.<Report>implication("equalities", "Equalities"),
            Section.<Report>implication("risk", "Risk"),
            Section.<Report>implication("staffing", "Staffing"),
            Section.<Report>implication("directions", "Directions"),
            Section.<Report>implication("infrastructure", "Infrastructure"),
            Section.of("next", "Next report", (report, body) -> matters(report).next(
                    body, report.cover().members("board"))),
            Section.of("conclusion", "Recommendation", ProgrammePaper::conclusion).unusual(),
            Section.<Report>written("author", "Report author").unnumbered(),
            Section.of("background papers", "Background papers", (report, body) -> report.cover().papers(body)),
            Section.of("sources", "Sources", (report, body) -> report.cover().sources(
                    body, "updates, ratings and next steps")),
            Section.of(APPENDIX, "Appendix: progress and next steps", ProgrammePaper::appendix).sideways());
    static final List<Section<Report>> SECTIONS = Stream.concat(
            CoverSheet.<Report>sections(ProgrammePaper::sheet).stream(), OF_THE_REPORT.stream()).toList();

    private final Papers papers;
    private final ProgrammeListing listing;

    /** One report. @param one what a row of the RAG table is called */
    record Report(
            Cover cover, ProgrammeMaterial material, String one, Optional<InsightPictures> pictures) {
        List<Activity> activities() {
            return material.workstreams().stream().flatMap(workstream -> workstream.activities().stream()).toList();
        }

        RagTables tables() {
            return new RagTables(material.scheme(), material.workstreams(), one);
        }
    }

    public ProgrammePaper(Papers papers, ProgrammeListing listing) {
        super(NAME, papers.stores().tailorings(), papers.covers().ofProgrammes(papers.stores().programmes()));
        this.papers = papers;
        this.listing = listing;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    @Override
    public List<PaperSubject> subjects() {
        return papers.stores().programmes().programmes().stream()
                .map(programme -> new PaperSubject(
                        programme.id(), programme.title(), programme.committee(),
                        covers().meeting(programme.id()).text()))
                .toList();
    }

    @Override
    public UUID find(String option, String text) {
        return listing.programme(text).id();
    }

    @Override
    public Subject snapshotted(UUID subject) {
        return snapshotted(programme(subject));
    }

    private static Subject snapshotted(Programme programme) {
        return new Subject(programme.id(), programme.title(), programme.scheme());
    }

    private Programme programme(UUID subject) {
        return papers.stores().programmes().programmes().stream().filter(each -> each.id().equals(subject)).findFirst()
                .orElseThrow(Covers::gone);
    }

    @Override
    Report read(UUID subject) {
        Programme programme = programme(subject);
        Chosen meeting = covers().meeting(subject);
        MaterialReader reader = papers.materials();
        Optional<Since> since = reader.since(name().word(), snapshotted(programme), meeting);
        List<Workstream> workstreams = papers.stores().programmes().workstreams(subject);
        ProgrammeMaterial material = new ProgrammeMaterial(
                programme,
                papers.stores().schemes().scheme(programme.scheme()),
                workstreams,
                papers.stores().programmes().milestones(subject),
                reader.business(new BusinessReader.About(subject, Set.of(), meeting.meeting(), since)),
                since);
        List<Activity> activities = workstreams.stream().flatMap(each -> each.activities().stream()).toList();
        List<String> sources = papers.files(
                activities.stream().map(Activity::id).toList(), "latest update").toList();
        return new Report(
                papers.cover(covers(), subject, sources), material,
                activities.stream().noneMatch(each -> each.name().isBlank()) ? "activity" : "area of work",
                papers.pictures(subject));
    }

    @Override
    Front front(Report report) {
        return frontOf(report);
    }

    static Front frontOf(Report report) {
        Cover cover = report.cover();
        Programme programme = report.material().programme();
        return new Front(
                programme.title() + ": progress report",
                cover.authority(),
                "Programme report to " + cover.committee().map(committee -> committee.name()).orElse("board"),
                programme.title() + " · as at " + Words.day(cover.asAt()),
                List.of(cover.facts("board", "Presented by", programme.positionAt())));
    }

    private static Matters matters(Report report) {
        return new Matters(report.material().business(), List.of());
    }

    private static CoverSheet sheet(Report report) {
        return new CoverSheet(
                report.material().programme().id(), report.cover(), frontOf(report).title(), "board", purpose(report),
                asked(report));
    }

    private static void purpose(Report report, Body body) {
        body.opening(purpose(report));
    }

    private static String purpose(Report report) {
        ProgrammeMaterial material = report.material();
        List<String> parts = new ArrayList<>();
        int activities = report.activities().size();
        if (activities > 0) {
            boolean same = activities == material.workstreams().size();
            parts.add(Words.count(material.workstreams().size(), "workstream")
                    + (same ? "" : " with " + Words.count(activities, report.one())));
        }
        if (!material.milestones().isEmpty()) {
            parts.add(Words.count(material.milestones().size(), "milestone"));
        }
        return "This report gives the latest position of "
                + Words.the(material.programme().title(), "programme")
                + (parts.isEmpty() ? ". Nothing is recorded for it yet." : ": " + Words.list(parts) + ".");
    }

    private static void recommendation(Report report, Body body) {
        body.opening(asked(report));
    }

    private static String asked(Report report) {
        return report.cover().members("board") + " is asked to note and comment on the report.";
    }

    /** What members are asked, once more at the end and in the same words. */
    private static void conclusion(Report report, Body body) {
        Optional<String> written = body.around().text("recommendation").filter(_ -> !body.isWritten());
        written.ifPresentOrElse(body::verbatim, () -> body.opening(asked(report)));
    }

    private static void progress(Report report, Body body) {
        if (!isInAppendix(report, body)) {
            updates(report, body);
        }
    }

    private static void appendix(Report report, Body body) {
        if (isInAppendix(report, body)) {
            updates(report, body);
        }
    }

    /** Long texts in narrow columns are tiring to read: they lie on their side, unless the council has no appendix. */
    private static boolean isInAppendix(Report report, Body body) {
        return report.tables().isLong() && body.around().shown().contains(APPENDIX);
    }

    private static void updates(Report report, Body body) {
        if (report.activities().isEmpty()) {
            body.opening("No workstreams are recorded.");
            return;
        }
        body.opening("The table gives the latest update, the rating and what is planned next for each "
                + (report.one().equals("activity")
                        ? "activity."
                        : "area of work: an activity or, where none is named, the "
                                + "workstream as a whole.")
                + Spelt.sentence(report.material().scheme().name()));
        String next = report.material().programme().nextPeriod();
        body.add(report.tables().updates(next.isBlank() ? "Next period" : next));
    }

    private static String undated(List<Milestone> milestones) {
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

    private static void milestones(Report report, Body body) {
        List<Milestone> milestones = report.material().milestones();
        if (milestones.isEmpty()) {
            return;
        }
        body.opening("The programme has " + Words.count(milestones.size(), "milestone") + "." + undated(milestones));
        if (report.pictures().filter(InsightPictures::hasMovedMilestones).isPresent()) {
            Pictures.whole(report.pictures(), body, InsightPictures::milestones);
            return;
        }
        report.pictures().flatMap(InsightPictures::milestones)
                .ifPresent(pictured -> pictured.figures().forEach(body::add));
        body.add(new Table(
                "Milestones and their timescales",
                "One row for each milestone, in the order of the programme, with its timescale as recorded.",
                List.of(new Column("Milestone", 65, true), new Column("Timescale", 35, false)),
                milestones.stream()
                        .map(milestone -> new Row(List.of(
                                SummaryBlocks.text(milestone.name()),
                                SummaryBlocks.text(milestone.timescale().text()))).about(milestone.id()))
                        .toList()));
    }

    @Override
    Claims claims(Report report) {
        return Beside.workstreams(
                Beside.cover(report.cover()), report.material().scheme(), report.material().workstreams());
    }

    @Override
    List<Gap> gaps(Report report) {
        List<Gap> gaps = new ArrayList<>();
        long unrated = report.activities().stream().filter(activity -> activity.rating().isEmpty()).count();
        if (unrated > 0) {
            gaps.add(new Gap(Words.count((int) unrated, "activity") + " without a RAG.",
                    "Rate it, or print “Not yet assessed”."));
        }
        return gaps;
    }
}
