package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.BusinessReader.About;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.periods.Period;
import org.scrutineer.ratings.Rag;
import org.scrutineer.rounds.ReturnRound.Progress;
import org.scrutineer.snapshots.PeriodSubject;

/** The report of how providers performed in a month, a quarter or a year, by the figures that they returned. */
public final class PerformancePaper extends PeriodPaper<PerformancePaper.Report> {
    public static final KindName NAME = new KindName(
            "returns", "Performance report", "Makes the report of how providers performed in a period.",
            List.of(Option.PERIOD));
    static final List<Section<Report>> SECTIONS = List.of(
            Section.of("purpose", "Purpose of report", PerformancePaper::purpose),
            Section.of("recommendation", "Recommendation to members", PerformancePaper::recommendation),
            Section.<Report>written("background", "Background"),
            Section.of("summary", "Summary", (report, body) -> new PerformanceSummary(report.material())
                    .compose(body)),
            Section.of("providers", "Providers", (report, body) -> framework(report).compose(body)),
            Section.of("measures", "Measures", (report, body) -> {
                if (!report.material().nothingReturned()) {
                    new MeasureTotals(report.material()).compose(body);
                }
            }),
            Section.of("figures to check", "Figures to check", (report, body) -> {
                if (!report.material().nothingReturned()) {
                    new FiguresToCheck(report.material()).compose(body);
                }
            }),
            Section.of("arising", "Matters arising", (report, body) -> matters(report).arising(body)),
            Section.of("next", "Next report", (report, body) -> matters(report).next(
                    body, report.cover().members("committee"))),
            Section.<Report>written("author", "Report author").unnumbered(),
            Section.of("background papers", "Background papers", (report, body) -> report.cover().papers(body)),
            Section.<Report>of("all providers", "Appendix: providers", (report, body) -> framework(report)
                    .appendix(body)).sideways(),
            Section.<Report>of("figures", "Appendix: figures of each provider", (report, body) -> {
                if (!report.material().nothingReturned()) {
                    new ProviderTables(report.material().now()).compose(body);
                }
            }).sideways(),
            Section.<Report>of("outliers", "Appendix: figures far from what is usual", (report, body) -> {
                if (!report.material().nothingReturned()) {
                    new FiguresToCheck(report.material()).appendix(body);
                }
            }).sideways(),
            Section.<Report>of("meanings", "Appendix: what the measures mean", (report, body) -> {
                if (!report.material().nothingReturned()) {
                    new MeasureMeanings(report.material().now()).compose(body);
                }
            }).sideways(),
            Section.<Report>of("sources", "Appendix: where the figures come from", (report, body) -> {
                FigureSources sources = new FigureSources(report.material());
                if (sources.any()) {
                    sources.compose(body);
                }
            }).sideways());

    private final Papers papers;
    private final PerformanceReader performances;

    /** One report. */
    record Report(Cover cover, PerformanceMaterial material, Business business) {}

    public PerformancePaper(Papers papers, PerformanceReader performances, CoverKeeper covers) {
        super(NAME, papers, PeriodSubject.RETURNS, covers);
        this.papers = papers;
        this.performances = performances;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    @Override
    List<Period> quarters() {
        return performances.quarters();
    }

    @Override
    Report read(UUID subject) {
        Period period = period(subject);
        return new Report(cover(subject), performances.read(period), business(period));
    }

    /** What members agreed when they looked at the period before, and when they look at the one after. */
    private Business business(Period period) {
        Business before = business(PeriodSubject.RETURNS.id(period.before()));
        return new Business(
                before.meetings(), before.numbers(), before.resolutions(), before.requests(),
                business(PeriodSubject.RETURNS.id(period.after())).next());
    }

    private Business business(UUID subject) {
        return papers.materials().business(new About(subject, Set.of(), Optional.empty(), Optional.empty()));
    }

    @Override
    Front front(Report report) {
        return frontOf(report);
    }

    static Front frontOf(Report report) {
        Cover cover = report.cover();
        String title = PeriodSubject.RETURNS.title(report.material().period());
        return new Front(
                title,
                cover.authority(),
                "Provider performance report to "
                        + cover.committee().map(committee -> committee.name()).orElse("committee"),
                title + " · as at " + Words.day(cover.asAt()),
                List.of(facts(report)));
    }

    private static Block facts(Report report) {
        List<Fact> facts = new ArrayList<>(((Facts) report.cover().facts("committee", "Report of", "")).facts());
        facts.add(facts.size() - 1, Cover.fact("Period", report.material().when()));
        return new Facts(facts);
    }

    private static FrameworkSection framework(Report report) {
        return new FrameworkSection(report.material());
    }

    private static Matters matters(Report report) {
        return new Matters(report.business(), List.of());
    }

    private static void purpose(Report report, Body body) {
        PerformanceMaterial material = report.material();
        body.opening(material.nothingReturned()
                ? "This report is about the performance of providers in " + material.when()
                        + ". No figures were returned for this period."
                : "This report sets out how providers performed in " + material.when()
                        + ", by the figures that they returned: " + Words.count(material.now().measures().size(),
                                "measure")
                        + " of " + Words.count(material.now().providers().size(), "provider") + ".");
    }

    private static void recommendation(Report report, Body body) {
        PerformanceMaterial material = report.material();
        List<String> asked = new ArrayList<>();
        if (!material.nothingReturned()) {
            asked.add("consider the performance of providers in this report");
        }
        if (material.now().providers().stream().anyMatch(each -> material.now().tally(each).containsKey(Rag.RED))) {
            asked.add("say what more it wants to know about the providers with red figures");
        }
        if (!material.round().with(Progress.MISSING).isEmpty()) {
            asked.add("note which providers did not return figures, and say whether it wants to hear from them");
        }
        if (asked.isEmpty()) {
            asked.add("note the report");
        }
        if (!body.isWritten()) {
            body.asked(report.cover().members("committee"), asked);
        }
    }

    @Override
    Claims claims(Report report) {
        return Beside.cover(report.cover());
    }

    @Override
    List<Gap> gaps(Report report) {
        List<Gap> gaps = new ArrayList<>();
        int missing = report.material().round().with(Progress.MISSING).size();
        if (missing > 0) {
            gaps.add(new Gap(
                    Words.capital(Words.count(missing, "provider")) + (missing == 1 ? " has" : " have")
                            + " not returned figures.",
                    "Chase them, or the paper names them."));
        }
        int doubtful = report.material().doubtful().size();
        if (doubtful > 0) {
            gaps.add(new Gap(
                    Words.capital(Words.count(doubtful, "figure")) + " " + Words.are(doubtful)
                            + " marked as doubtful.",
                    "Ask the provider, or the paper says that " + (doubtful == 1 ? "it is." : "they are.")));
        }
        return gaps;
    }
}
