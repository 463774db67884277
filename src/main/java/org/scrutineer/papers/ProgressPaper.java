package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.meetings.Undertaking;
import org.scrutineer.insights.InsightPictures;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterListing;
import org.scrutineer.recommendations.Review;
import org.scrutineer.snapshots.Snapshots.Subject;

/** The progress report to a committee: what became of a review's recommendations, with the evidence. */
public final class ProgressPaper extends PaperKind<ProgressPaper.Report> {
    public static final KindName NAME = new KindName(
            "progress", "Progress report", "Makes the progress report of a review to its committee.",
            List.of(Option.REVIEW));
    static final List<Section<Report>> SECTIONS = List.of(
            Section.of("purpose", "Purpose of report", ProgressPaper::purpose),
            Section.of("recommendation", "Recommendation to members", ProgressPaper::recommendation),
            Section.<Report>written("background", "Background"),
            Section.of("summary", "Summary", (report, body) -> new ProgressSummary(report.material(),
                    report.cover().asAt()).compose(body)),
            Section.of("rag over time", "Ratings over time", (report, body) -> Pictures.whole(
                    report.pictures(), body, InsightPictures::overTime)),
            Section.of("since", "What has changed", (report, body) -> report.material().since().ifPresent(
                    since -> new SinceLast(since, report.material().scheme(), report.cover().asAt()).compose(body))),
            Section.<Report>of("travel", "Direction of travel", (report, body) -> Pictures.whole(
                    report.pictures(), body, InsightPictures::travel)).unusual(),
            Section.of("response", "Response of the executive", (report, body) -> new Responses(report.material(),
                    report.cover().asAt()).compose(body)),
            Section.of("due dates", "Due dates", (report, body) -> Pictures.calendar(report.pictures(), body)),
            Section.<Report>of("planned and done", "Planned and done", (report, body) -> Pictures.whole(
                    report.pictures(), body, InsightPictures::milestones)).unusual(),
            Section.of("progress", "Progress on each recommendation", ProgressPaper::progress),
            Section.of("arising", "Matters arising", (report, body) -> matters(report).arising(body)),
            Section.<Report>written("consultation", "Consultation"),
            Section.<Report>implication("finance", "Finance"),
            Section.<Report>implication("legal", "Legal"),
            Section.<Report>implication("equalities", "Equalities"),
            Section.<Report>implication("risk", "Risk"),
            Section.of("next", "Next report", (report, body) -> matters(report).next(
                    body, report.cover().members("committee"))),
            Section.<Report>written("author", "Report author").unnumbered(),
            Section.of("background papers", "Background papers", (report, body) -> report.cover().papers(body)),
            Section.of("sources", "Sources", (report, body) -> report.cover().sources(
                    body, "recommendations and evidence")));

    private final Papers papers;
    private final RegisterListing listing;

    /** One report. @param pictures nothing where the register does not hold the review */
    record Report(Cover cover, Material material, Optional<InsightPictures> pictures) {}

    public ProgressPaper(Papers papers, RegisterListing listing) {
        super(NAME, papers.stores().tailorings(), papers.covers().ofReviews(papers.stores().register()));
        this.papers = papers;
        this.listing = listing;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    @Override
    public List<PaperSubject> subjects() {
        return papers.stores().register().reviews().stream()
                .map(review -> new PaperSubject(
                        review.id(), review.title(), review.committee(), covers().meeting(review.id()).text()))
                .toList();
    }

    @Override
    public UUID find(String option, String text) {
        return listing.review(text).id();
    }

    @Override
    public Subject snapshotted(UUID subject) {
        return snapshotted(review(subject));
    }

    private static Subject snapshotted(Review review) {
        return new Subject(review.id(), review.title(), review.scheme());
    }

    private Review review(UUID subject) {
        return papers.stores().register().reviews().stream().filter(review -> review.id().equals(subject)).findFirst()
                .orElseThrow(Covers::gone);
    }

    @Override
    Report read(UUID subject) {
        Review review = review(subject);
        Material material = papers.materials().read(
                review, name().word(), snapshotted(review), covers().meeting(subject));
        List<String> sources = Stream.concat(
                papers.files(
                        material.live().stream().map(Recommendation::id).toList(), Recommendation.WORDING),
                papers.files(material.evidence().stream().map(Evidence::id).toList(), Evidence.CONTENT))
                .distinct()
                .toList();
        return new Report(papers.cover(covers(), subject, sources), material, papers.pictures(subject));
    }

    @Override
    Front front(Report report) {
        return frontOf(report);
    }

    static Front frontOf(Report report) {
        Cover cover = report.cover();
        String title = report.material().review().title();
        return new Front(
                title + ": progress on recommendations",
                cover.authority(),
                "Progress report to " + cover.committee().map(committee -> committee.name()).orElse("committee"),
                "Progress report: " + title + " · as at " + Words.day(cover.asAt()),
                List.of(cover.facts("committee", "Report of", "")));
    }

    private static void purpose(Report report, Body body) {
        Material material = report.material();
        String of = " of " + Words.the(material.review().title(), "review");
        if (material.live().isEmpty()) {
            body.opening("This report is about the recommendations" + of + ". "
                    + (material.ended().isEmpty()
                            ? "No recommendations are recorded."
                            : "None is followed up any more."));
            return;
        }
        body.opening("This report sets out progress on " + Words.count(material.live().size(), "recommendation") + of
                + ": the evidence for it, and the assessment of progress that officers propose.");
    }

    private static void recommendation(Report report, Body body) {
        List<Recommendation> live = report.material().live();
        if (live.isEmpty() || body.isWritten()) {
            return;
        }
        List<String> asked = new ArrayList<>(List.of("consider the evidence of progress in this report"));
        List<String> proposed = refs(live.stream().filter(ProgressPaper::isToBeConfirmed).toList());
        if (!proposed.isEmpty()) {
            asked.add("confirm, or change, the assessment of progress proposed for " + Words.recommendations(proposed));
        }
        List<String> ungraded = refs(live.stream().filter(one -> one.assessment().isEmpty()).toList());
        if (!ungraded.isEmpty()) {
            asked.add("say what it needs to assess " + Words.recommendations(ungraded)
                    + ", for which no assessment is proposed");
        }
        body.asked(report.cover().members("committee"), asked);
    }

    private static void progress(Report report, Body body) {
        RecommendationSection section = new RecommendationSection(body, report.material());
        report.material().live().forEach(section::compose);
    }

    private static Matters matters(Report report) {
        return new Matters(report.material().business(), report.material().register().recommendations());
    }

    /** What was confirmed before and is proposed again is not put to the committee again. */
    private static boolean isToBeConfirmed(Recommendation recommendation) {
        return !recommendation.assessment().isEmpty()
                && !recommendation.assessment().equals(recommendation.confirmed());
    }

    @Override
    Claims claims(Report report) {
        return Beside.recommendations(Beside.cover(report.cover()), report.material());
    }

    @Override
    List<Gap> gaps(Report report) {
        Material material = report.material();
        List<Recommendation> all = material.live();
        List<Gap> gaps = new ArrayList<>();
        add(gaps, refs(all.stream().filter(each -> each.assessment().isEmpty()).toList()),
                " has no assessment.", " have no assessment.", "Assess it, or print “Not yet assessed”.");
        add(gaps, refs(all.stream().filter(each -> each.evidence().isEmpty()).toList()),
                " has no evidence.", " have no evidence.", "Write what has been done, or that nothing has.");
        add(gaps, Responses.overdue(material, papers.today()), " has had no response for two months.",
                " have had no response for two months.", "The paper says so plainly.");
        askedFor(material).ifPresent(gaps::add);
        List<String> missing = MissingNumbers.in(refs(material.register().recommendations()));
        if (material.review().closedNote().isEmpty()) {
            add(gaps, missing, " is missing without a word.", " are missing without a word.",
                    "The paper says that the register does not know why.");
        }
        return gaps;
    }

    private Optional<Gap> askedFor(Material material) {
        long late = Stream.<Undertaking>concat(
                material.business().resolutions().stream(), material.business().requests().stream())
                .filter(one -> one.overdue(papers.today()))
                .count();
        return late == 0
                ? Optional.empty()
                : Optional.of(new Gap(
                        late == 1
                                ? "1 thing that members asked for is overdue."
                                : late + " things that members asked for are overdue.",
                        "Write what became of it, or the paper says that it is open."));
    }

    private static void add(List<Gap> gaps, List<String> refs, String one, String several, String whatToDo) {
        if (!refs.isEmpty()) {
            gaps.add(new Gap(Words.recommendations(refs) + (refs.size() == 1 ? one : several), whatToDo));
        }
    }

    private static List<String> refs(List<Recommendation> recommendations) {
        return recommendations.stream().map(Recommendation::ref).toList();
    }
}
