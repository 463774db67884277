package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.documents.Pages;
import org.scrutineer.documents.Paper;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.programmes.ProgrammeListing;
import org.scrutineer.recommendations.RegisterListing;
import org.scrutineer.snapshots.Snapshots.Subject;
import org.scrutineer.ui.Progress;

/** The highlight report of a review or a programme: how it stands, on one page whatever there is to say. */
public final class HighlightPaper extends PaperKind<HighlightPaper.Report> {
    public static final KindName NAME = new KindName(
            "highlight", "Highlight report", "Makes the highlight report of a review or programme, on one page.",
            List.of(Option.REVIEW, Option.PROGRAMME));
    static final List<Section<Report>> SECTIONS = List.of(
            Section.<Report>of("position", "Overall position", (report, body) -> report.sections().position(body)),
            Section.<Report>of("attention", "Red or late", (report, body) -> report.sections().attention(body)),
            Section.<Report>of("moved", "What has moved", (report, body) -> report.sections().moved(body)),
            Section.<Report>of("milestones", "Next milestones", (report, body) -> report.sections().milestones(body)),
            Section.<Report>of("help", "Help needed", (report, body) -> report.sections().help(body)),
            Section.<Report>of("next", "Next steps", (report, body) -> report.sections().next(body))).stream()
            .map(Section::unnumbered)
            .toList();
    /** The most lines that a list has; it has fewer where the page would not hold them. */
    private static final int ROOM = 8;

    private final Papers papers;
    private final HighlightReader reader;
    private final RegisterListing reviews;
    private final ProgrammeListing programmes;

    /** One report. @param room the most lines of a list */
    record Report(Cover cover, Highlights highlights, int room) {
        HighlightSections sections() {
            LocalDate day = cover.asAt();
            return new HighlightSections(highlights, day, room);
        }

        Report with(int lines) {
            return new Report(cover, highlights, lines);
        }
    }

    public HighlightPaper(Papers papers, RegisterListing reviews, ProgrammeListing programmes) {
        super(NAME, papers.stores().tailorings(), new EitherCovers(
                subject -> papers.stores().register().reviews().stream().anyMatch(each -> each.id().equals(subject)),
                papers.covers().ofReviews(papers.stores().register()),
                papers.covers().ofProgrammes(papers.stores().programmes())));
        this.papers = papers;
        this.reviews = reviews;
        this.programmes = programmes;
        this.reader = new HighlightReader(
                papers.stores().register(), papers.stores().programmes(), papers.stores().schemes());
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    @Override
    public List<PaperSubject> subjects() {
        return Stream.concat(
                papers.stores().register().reviews().stream().map(each -> new PaperSubject(
                        each.id(), each.title(), each.committee(), covers().meeting(each.id()).text())),
                papers.stores().programmes().programmes().stream().map(each -> new PaperSubject(
                        each.id(), each.title(), each.committee(), covers().meeting(each.id()).text())))
                .toList();
    }

    @Override
    public UUID find(String option, String text) {
        return option.equals(Option.REVIEW.name()) ? reviews.review(text).id() : programmes.programme(text).id();
    }

    @Override
    public Subject snapshotted(UUID subject) {
        return reader.snapshotted(subject);
    }

    @Override
    Report read(UUID subject) {
        Highlights highlights = reader.read(subject, papers.materials().since(
                name().word(), snapshotted(subject), covers().meeting(subject)));
        return new Report(papers.cover(covers(), subject, List.of()), highlights, ROOM);
    }

    @Override
    Front front(Report report) {
        return frontOf(report);
    }

    static Front frontOf(Report report) {
        Cover cover = report.cover();
        String title = report.highlights().named().title();
        return new Front(
                title + ": highlight report",
                cover.authority(),
                "Highlight report to " + cover.committee().map(committee -> committee.name()).orElse("committee"),
                "Highlight report: " + title + " · as at " + Words.day(cover.asAt()),
                List.of(cover.facts("committee", "Report of", "")));
    }

    /** Lists get shorter until all is on one page; what people wrote is never cut. */
    @Override
    Composed composed(UUID subject, Report report) {
        return fitted(report, lines -> super.composed(subject, report.with(lines)));
    }

    /** Composes a report with as many lines in its lists as one page holds. */
    interface Composing {
        Composed with(int lines);
    }

    static Composed fitted(Report report, Composing composing) {
        int lines = report.room();
        Composed composed = composing.with(lines);
        while (lines > 0 && pages(composed.paper()) > 1) {
            lines--;
            composed = composing.with(lines);
        }
        return composed;
    }

    private static int pages(Paper paper) {
        return Pages.of(paper, Progress.NONE).pages().size();
    }

    @Override
    Claims claims(Report report) {
        return Beside.cover(report.cover());
    }

    @Override
    List<Gap> gaps(Report report) {
        List<Gap> gaps = new ArrayList<>();
        long unrated = report.highlights().lines().stream().filter(line -> line.rating().isEmpty()).count();
        if (unrated > 0) {
            gaps.add(new Gap(Words.capital(Words.count((int) unrated, report.highlights().one())) + " "
                    + Words.are((int) unrated) + " not rated.",
                    "Rate " + Words.them((int) unrated)
                            + ", or the report says “Not yet assessed”."));
        }
        int pages = pages(composed(report.highlights().named().subject(), report).paper());
        if (pages > 1) {
            gaps.add(new Gap("What is written in it makes the highlight report " + pages + " pages long.",
                    "Shorten the texts under its headings: it is meant to be one page."));
        }
        return gaps;
    }
}
