package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.snapshots.Snapshots.Subject;
import org.scrutineer.voices.Chain;
import org.scrutineer.voices.Comment;
import org.scrutineer.voices.CommentChains;
import org.scrutineer.voices.EngagementEvent;
import org.scrutineer.voices.EngagementMaterial.Asked;
import org.scrutineer.voices.EngagementMaterial.Said;
import org.scrutineer.voices.EngagementMaterial;
import org.scrutineer.voices.Question;
import org.scrutineer.voices.VoicesDesk;

/** The report of an engagement event: its contents, and what was said, question by question and theme by theme. */
public final class EngagementPaper extends PaperKind<EngagementPaper.Report> {
    public static final KindName NAME = new KindName(
            "engagement", "Engagement report", "Makes the report of what people said at an engagement event.",
            List.of(new Option("event", "TITLE", "The event's title.")));
    static final List<Section<Report>> SECTIONS = List.of(
            Section.of("purpose", "Purpose of report", EngagementPaper::purpose),
            Section.of("recommendation", "Recommendation to members", EngagementPaper::recommendation),
            Section.<Report>written("background", "Background"),
            Section.of("contents", "Questions and themes", EngagementPaper::contents),
            Section.of("counts", "How much was said on each theme", EngagementPaper::counts),
            Section.of("comments", "What people said",
                    (report, body) -> new VoicesSection(report.material()).compose(body)),
            Section.of("evidence", "What it is evidence for", EngagementPaper::evidence),
            Section.of("chain", "You said, we recommended, it happened", EngagementPaper::chain),
            Section.<Report>written("next", "What happens next"),
            Section.<Report>written("author", "Report author").unnumbered(),
            Section.of("background papers", "Background papers", (report, body) -> report.cover().papers(body)),
            Section.of("sources", "Sources", EngagementPaper::sources));

    private final Papers papers;
    private final VoicesDesk desk;

    /** One report. */
    record Report(Cover cover, EngagementMaterial material, List<Chain> chains) {
        EngagementEvent event() {
            return material.voices().event();
        }
    }

    /** @param agenda the covers that agendas and work programmes make */
    public EngagementPaper(Papers papers, VoicesDesk desk, CoverKeeper agenda) {
        super(NAME, papers.stores().tailorings(), new EngagementCovers(desk, agenda));
        this.papers = papers;
        this.desk = desk;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    @Override
    public List<PaperSubject> subjects() {
        return desk.store().events().stream()
                .map(event -> new PaperSubject(
                        event.id(), event.title(), covers().committee(event.id()),
                        covers().meeting(event.id()).text()))
                .toList();
    }

    @Override
    public UUID find(String option, String text) {
        return desk.named(text).event().id();
    }

    @Override
    public Subject snapshotted(UUID subject) {
        return new Subject(subject, read(subject).event().title(), Optional.empty());
    }

    @Override
    Report read(UUID subject) {
        EngagementMaterial material = EngagementMaterial.read(desk, subject).orElseThrow(Covers::gone);
        List<String> sources = papers.files(
                material.voices().comments().stream().map(Comment::id).toList(), "content").toList();
        CommentChains chains = new CommentChains(papers.stores().register());
        return new Report(
                papers.cover(covers(), subject, sources), material,
                material.voices().comments().stream()
                        .filter(comment -> !material.voices().linksOf(comment).isEmpty())
                        .map(comment -> chains.of(material.voices(), comment))
                        .filter(Chain::happened)
                        .toList());
    }

    @Override
    Front front(Report report) {
        String title = report.event().title();
        return new Front(
                title + ": what people said",
                report.cover().authority(),
                "Engagement report to " + report.cover().committee().map(committee -> committee.name())
                        .orElse("committee"),
                title + " · as at " + Words.day(report.cover().asAt()),
                List.of(facts(report)));
    }

    private static Block facts(Report report) {
        List<Fact> facts = new ArrayList<>(((Facts) report.cover().facts("committee", "Report of", "")).facts());
        EngagementEvent event = report.event();
        facts.add(facts.size() - 1, Cover.fact(
                "Event held", event.held().text().isBlank() ? "Date not known" : event.held().text()));
        if (!event.place().isBlank()) {
            facts.add(facts.size() - 1, Cover.fact("Place", event.place()));
        }
        return new Facts(facts);
    }

    private static void purpose(Report report, Body body) {
        EngagementEvent event = report.event();
        String when = event.held().known() ? " on " + event.held().text() : "";
        if (event.held().known() && !event.held().from().equals(event.held().until())) {
            when = " (" + event.held().text() + ")";
        }
        body.opening("This report sets out what people said at “" + event.title() + "”" + when
                + (event.place().isBlank() ? "" : ", " + event.place()) + ": " + size(report.material()) + ".");
        if (!event.about().isBlank()) {
            body.verbatim(event.about());
        }
    }

    private static String size(EngagementMaterial material) {
        List<String> parts = new ArrayList<>();
        if (!material.voices().questions().isEmpty()) {
            parts.add(Words.count(material.voices().questions().size(), "question"));
        }
        parts.add(Words.count(material.themes(), "theme"));
        parts.add(Words.count(material.comments(), "comment"));
        int quotations = material.quotations();
        return Words.list(parts) + (quotations == 0
                ? ""
                : ", of which " + quotations + (quotations == 1 ? " is a quotation" : " are quotations")
                        + " in people’s own words");
    }

    private static void recommendation(Report report, Body body) {
        body.opening(report.cover().members("committee")
                + " is asked to note what people said, and to say what should follow from it.");
    }

    private static void contents(Report report, Body body) {
        List<Row> rows = new ArrayList<>();
        for (Asked asked : report.material().questions()) {
            asked.question().ifPresent(question -> rows.add(row(
                    question.number(), question.wording(), asked.comments(), quotations(asked)).about(question.id())));
            asked.themes().forEach(said -> rows.add(row(
                    said.theme().number(), said.theme().name(), said.comments().size(), said.quotations())
                    .about(said.theme().id())));
        }
        if (rows.isEmpty()) {
            body.opening("No question and no theme is recorded.");
            return;
        }
        body.add(new Table(
                "Questions and themes, with the number of comments on each",
                "One row for each question, followed by one for each of its themes, in the order of the report. A "
                        + "question’s numbers are those of all its themes together.",
                List.of(new Column("Number", 12, false), new Column("Question or theme", 58, true),
                        new Column("Comments", 15, false), new Column("Quotations", 15, false)),
                rows));
    }

    private static int quotations(Asked asked) {
        return asked.themes().stream().mapToInt(Said::quotations).sum()
                + (int) asked.uncoded().stream().filter(Comment::quoted).count();
    }

    private static Row row(String number, String name, int comments, int quotations) {
        return new Row(List.of(
                SummaryBlocks.text(number), SummaryBlocks.plain(name.isBlank() ? "Without a name" : name),
                SummaryBlocks.plain(String.valueOf(comments)), SummaryBlocks.plain(String.valueOf(quotations))));
    }

    /** The table before has the same numbers for those who cannot see the bars. */
    private static void counts(Report report, Body body) {
        List<Said> leading = report.material().leading();
        if (leading.isEmpty()) {
            return;
        }
        int most = leading.getFirst().comments().size();
        body.opening(
                (leading.size() == 1 ? "Most comments were made on " : "As many comments as on no other were made on ")
                        + Words.list(leading.stream().map(said -> said.theme().label()).toList()) + ": "
                        + most + (leading.size() == 1 ? "" : " each") + ", of " + report.material().comments()
                        + " in all.");
        report.material().questions().stream().filter(asked -> !asked.themes().isEmpty()).forEach(asked -> body.add(
                new Block.Figure(
                        "Comments by theme" + asked.question().map(question -> ": question " + question.number())
                                .orElse(""),
                        "One bar for each theme: " + asked.themes().stream()
                                .map(said -> said.theme().label() + ", " + said.comments().size())
                                .collect(Collectors.joining("; ")) + ".",
                        asked.chart())));
    }

    private static void evidence(Report report, Body body) {
        if (report.material().evidence().isEmpty()) {
            return;
        }
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        report.material().evidence().forEach((target, comments) -> rows.computeIfAbsent(
                target.review(), _ -> new ArrayList<>()).add(
                        new Row(List.of(
                                SummaryBlocks.text(target.ref()), SummaryBlocks.text(target.wording()),
                                new Block.Cell(comments.stream()
                                        .map(comment -> Block.Paragraph
                                                .of(comment.content().replace("\n", " "))).<Block.CellContent>map(
                                                        paragraph -> paragraph)
                                        .toList())))
                                .about(target.id())));
        rows.forEach((review, some) -> body.add(new Table(
                "Comments that are evidence for recommendations: " + review,
                "One row for each recommendation, with the comments that support it.",
                List.of(new Column("Ref", 10, true), new Column("Recommendation", 40, false),
                        new Column("What people said", 50, false)),
                some)));
    }

    /** Only what came to something: what is open stands in the reports on the recommendations. */
    private static void chain(Report report, Body body) {
        if (report.chains().isEmpty()) {
            return;
        }
        body.add(new Table(
                "What became of what people said",
                "The links of each chain, one below the other: what was said, what was recommended, what happened.",
                List.of(new Column("Step", 20, true), new Column("What", 58, false), new Column("When", 22, false)),
                report.chains().stream().flatMap(chain -> chain.links().stream()).map(ConcernTables::link).toList()));
    }

    private static void sources(Report report, Body body) {
        List<String> files = report.cover().sources();
        if (!files.isEmpty()) {
            body.opening("The comments are printed as they were noted in " + Words.list(files)
                    + ", with the changes made in the register up to " + Words.day(report.cover().asAt()) + ".");
        }
    }

    @Override
    Claims claims(Report report) {
        return Beside.cover(report.cover());
    }

    @Override
    List<Gap> gaps(Report report) {
        List<Gap> gaps = new ArrayList<>();
        int uncoded = report.material().questions().stream().mapToInt(asked -> asked.uncoded().size()).sum();
        if (uncoded > 0) {
            gaps.add(new Gap(
                    Words.capital(Words.count(uncoded, "comment")) + " " + Words.are(uncoded) + " under no theme.",
                    "Move " + (uncoded == 1 ? "it" : "them") + " to a theme, or the paper prints "
                            + (uncoded == 1 ? "it" : "them") + " right under the question."));
        }
        if (!report.event().held().known()) {
            gaps.add(new Gap("It is not known when the event was held.", "Write it in the event’s details."));
        }
        return gaps;
    }
}
