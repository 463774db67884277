package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.papers.VisitReader.Report;
import org.scrutineer.snapshots.Snapshots.Subject;
import org.scrutineer.visits.Found.Requirement;
import org.scrutineer.visits.QuestionSet.Standard;

/** The outcome of a quality visit: how the provider is rated, what was found, and what it is to do. */
public final class VisitPaper extends PaperKind<Report> {
    static final Option VISIT = new Option(
            "visit", "\"PROVIDER, DATE\"", "The visit: its provider and its day.");
    public static final KindName NAME = new KindName(
            "visit", "Outcome of a quality visit", "Makes the report of what a quality visit found.", List.of(VISIT));
    static final List<Section<Report>> SECTIONS = List.of(
            Section.of("purpose", "About the visit", VisitPaper::purpose),
            Section.<Report>written("background", "Background"),
            Section.of("summary", "Outcome", (report, body) -> new VisitOutcome(report).compose(body)),
            Section.of("standards", "What was found", (report, body) -> new VisitStandards(report).compose(body)),
            Section.of("not applicable", "Standards that do not apply",
                    (report, body) -> new VisitStandards(report).notApplicable(body)),
            Section.of("requirements", "What the provider is to do",
                    (report, body) -> new VisitNext(report).requirements(body)),
            Section.of("reply", "What the provider says", (report, body) -> new VisitNext(report).reply(body)),
            Section.of("next", "What happens next", (report, body) -> new VisitNext(report).dates(body)),
            Section.<Report>written("author", "Report author").unnumbered(),
            Section.of("background papers", "Background papers", VisitPaper::papers));

    private final Papers papers;
    private final VisitReader visits;

    public VisitPaper(Papers papers, VisitReader visits, CoverKeeper covers) {
        super(NAME, papers.stores().tailorings(), covers);
        this.papers = papers;
        this.visits = visits;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    /** Its cover says whom it is about; most reports of visits never come to a committee. */
    @Override
    boolean isForMembers() {
        return false;
    }

    @Override
    public List<PaperSubject> subjects() {
        return subjects(visits, covers());
    }

    static List<PaperSubject> subjects(VisitReader visits, CoverKeeper covers) {
        return visits.desk().visits().visits().stream()
                .map(visit -> new PaperSubject(
                        visit.id(), "Quality visit: " + visits.desk().name(visit), covers.committee(visit.id()),
                        covers.meeting(visit.id()).text()))
                .toList();
    }

    @Override
    public UUID find(String option, String text) {
        return visits.desk().visit(text).visit().id();
    }

    @Override
    public Subject snapshotted(UUID subject) {
        return new Subject(subject, "Quality visit: " + visits.name(subject), Optional.empty());
    }

    @Override
    Report read(UUID subject) {
        return visits.read(subject, papers.cover(covers(), subject, List.of()));
    }

    @Override
    Front front(Report report) {
        String title = "Quality visit to " + report.provider() + ": outcome";
        return new Front(
                title, report.authority(), "Outcome of a quality visit",
                "Quality visit to " + report.provider() + " · as at " + Words.day(report.cover().asAt()),
                List.of(facts(report)));
    }

    private static Block facts(Report report) {
        List<Fact> facts = new ArrayList<>();
        report.cover().committee().ifPresent(committee -> {
            facts.add(Cover.fact("Report to", committee.name()));
            facts.add(Cover.fact("Meeting", report.cover().meeting().isBlank()
                    ? "Date to be confirmed"
                    : report.cover().meeting()));
        });
        facts.add(Cover.fact("Provider", report.provider()));
        facts.add(Cover.fact("Visited on", report.visit().day().text().isEmpty()
                ? "Date not recorded"
                : report.visit().day().text()));
        facts.add(Cover.fact("Kind of visit", Words.capital(report.visit().kind().plain())));
        if (!report.visit().posts().isEmpty()) {
            facts.add(Cover.fact("Visited by", String.join("; ", report.visit().posts())));
        }
        facts.add(Cover.fact("Question set", report.whole().questions().name()));
        facts.add(Cover.fact("Position at", Words.day(report.cover().asAt())));
        return new Facts(facts);
    }

    private static void purpose(Report report, Body body) {
        int standards = report.applying().size();
        int questions = report.applying().stream().mapToInt(standard -> standard.questions().size()).sum();
        int left = report.whole().questions().standards().size() - standards;
        body.opening("This report gives the outcome of the "
                + (report.visit().kind().plain().equals("planned") ? "" : report.visit().kind().plain() + " ")
                + "quality visit to " + report.provider() + " " + report.when() + ".");
        body.numbered("The visit looked at " + Words.count(standards, "standard") + " with "
                + Words.count(questions, "question")
                + (left == 0
                        ? "."
                        : "; " + Words.count(left, "standard") + (left == 1 ? " does" : " do")
                                + " not apply.")
                + " A standard is as good as the worst score of its questions, unless those who visited agreed another"
                + " rating for it. A domain is as good as the worst of its standards.");
    }

    private static void papers(Report report, Body body) {
        if (!report.cover().backgroundPapers().isEmpty()) {
            report.cover().papers(body);
        }
    }

    @Override
    Claims claims(Report report) {
        return Beside.cover(report.cover());
    }

    @Override
    List<Gap> gaps(Report report) {
        return gapsOf(report);
    }

    static List<Gap> gapsOf(Report report) {
        List<Gap> gaps = new ArrayList<>();
        if (report.visit().result().outcome().isEmpty()) {
            gaps.add(new Gap("The visit has no overall rating.",
                    "Give it one, or the paper prints the worst of its domains."));
        }
        if (report.ratings().isAtOdds() && report.visit().result().reason().isBlank()) {
            gaps.add(new Gap("The overall rating is not the worst of the domains.", "Say why it is not."));
        }
        count(gaps, report.applying().stream().mapToInt(report.ratings()::disputed).sum(), "question",
                "scored differently by two assessors", "Agree one score, or it counts as not scored.");
        count(gaps, report.applying().stream().mapToInt(report.ratings()::unanswered).sum(), "question",
                "not scored", "Score it, or the paper says so.");
        count(gaps, (int) report.whole().found().requirements().stream()
                .filter(each -> each.doing().due().text().isEmpty()).count(), "requirement", "without a date",
                "Say by when it is to be met.");
        count(gaps, (int) report.whole().found().requirements().stream().filter(Requirement::isOpen)
                .filter(each -> each.doing().owner().isEmpty()).count(), "requirement", "without an owner",
                "Say by post who is to meet it.");
        count(gaps, (int) report.whole().found().photographs().stream()
                .filter(each -> each.alternative().isBlank()).count(), "photograph", "without words",
                "Say what it shows, or it is left out.");
        report.applying().stream().filter(standard -> isBare(report, standard)).forEach(standard -> gaps.add(new Gap(
                standard.title() + " is rated, but nothing is written about it.",
                "Say what was found, or the paper gives the rating alone.")));
        return gaps;
    }

    private static boolean isBare(Report report, Standard standard) {
        return !report.ratings().standard(standard).word().isEmpty() && report.whole().found().findings().stream()
                .noneMatch(finding -> finding.standard().equals(standard.key()));
    }

    private static void count(List<Gap> gaps, int number, String one, String what, String whatToDo) {
        if (number > 0) {
            boolean adjective = !what.startsWith("without");
            gaps.add(new Gap(
                    Words.capital(Words.count(number, one)) + (adjective ? " " + Words.are(number) : "") + " " + what
                            + ".",
                    whatToDo));
        }
    }
}
