package org.scrutineer.papers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.concerns.Concern;
import org.scrutineer.concerns.ConcernDesk;
import org.scrutineer.concerns.ConcernMaterial;
import org.scrutineer.concerns.Pattern;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.linter.Claims;
import org.scrutineer.papers.KindName.Option;
import org.scrutineer.periods.Period;
import org.scrutineer.snapshots.PeriodSubject;

/**
 * The summary of the concerns of a quarter or a year: counts, patterns, and what was done. No part of it says what
 * happened, who told, or whom it is about.
 */
public final class ConcernsPaper extends PeriodPaper<ConcernsPaper.Report> {
    public static final KindName NAME = new KindName(
            "concerns", "Concerns summary",
            "Makes the summary of concerns about providers in a period, in which nobody can be traced.",
            List.of(Option.PERIOD, new Option(
                    "concerns-in", "PERIOD", "The period of a summary of concerns.")));
    static final List<Section<Report>> SECTIONS = List.of(
            Section.of("purpose", "Purpose of report", ConcernsPaper::purpose),
            Section.of("recommendation", "Recommendation to members", ConcernsPaper::recommendation),
            Section.<Report>written("background", "Background"),
            Section.of("summary", "How much was raised", (report, body) -> tables(report).summary(body)),
            Section.of("about", "What the concerns are about", (report, body) -> tables(report).about(body)),
            Section.of("providers", "Providers", (report, body) -> tables(report).providers(body)),
            Section.of("patterns", "Patterns, and what was made of them",
                    (report, body) -> tables(report).patterns(body)),
            Section.of("investigations", "Investigations and their outcomes",
                    (report, body) -> tables(report).investigations(body)),
            Section.of("chain", "You said, we looked into it, it happened",
                    (report, body) -> tables(report).chains(body)),
            Section.<Report>written("next", "What happens next"),
            Section.<Report>written("author", "Report author").unnumbered(),
            Section.of("background papers", "Background papers", (report, body) -> report.cover().papers(body)),
            Section.of("method", "How it was worked out", (report, body) -> tables(report).method(body)));

    private final ConcernDesk desk;

    /** One report. */
    record Report(Cover cover, ConcernMaterial material) {}

    public ConcernsPaper(Papers papers, ConcernDesk desk, CoverKeeper covers) {
        super(NAME, papers, PeriodSubject.CONCERNS, covers);
        this.desk = desk;
    }

    @Override
    List<Section<Report>> sections() {
        return SECTIONS;
    }

    /** The quarters in which something happened, the newest first. */
    @Override
    Set<Period> quarters() {
        Set<Period> periods = new LinkedHashSet<>();
        desk.concerns().concerns().stream().map(Concern::happened)
                .filter(day -> day.known())
                .map(day -> day.from())
                .sorted(Comparator.reverseOrder())
                .forEach(day -> periods.add(Period.quarterOf(YearMonth.from(day))));
        return periods;
    }

    @Override
    Report read(UUID subject) {
        return new Report(
                cover(subject), ConcernMaterial.read(desk, period(subject)));
    }

    @Override
    Front front(Report report) {
        Cover cover = report.cover();
        String title = PeriodSubject.CONCERNS.title(report.material().period());
        return new Front(
                title, cover.authority(),
                "Summary of concerns to "
                        + cover.committee().map(committee -> committee.name()).orElse("committee"),
                title + " · as at " + Words.day(cover.asAt()), List.of(facts(report)));
    }

    private static Block facts(Report report) {
        List<Fact> facts = new ArrayList<>(((Facts) report.cover().facts("committee", "Report of", "")).facts());
        facts.add(facts.size() - 1, Cover.fact("Period", ConcernTables.when(report.material().period())));
        return new Facts(facts);
    }

    private static ConcernTables tables(Report report) {
        return new ConcernTables(report.material());
    }

    private static void purpose(Report report, Body body) {
        String when = ConcernTables.when(report.material().period());
        body.opening(report.material().concerns() == 0
                ? "This report is about concerns about providers in " + when + ". None was logged."
                : "This report sets out what people raised with the Council about providers of care in " + when
                        + ", which patterns were seen in it, what was looked into, and what came of it. It holds "
                        + "nothing by which a person could be traced.");
    }

    private static void recommendation(Report report, Body body) {
        List<String> asked = new ArrayList<>();
        asked.add("note the concerns that were raised, and what was done about them");
        if (report.material().investigations().stream().anyMatch(ConcernMaterial.Looked::open)) {
            asked.add("say when it wants to hear of the investigations that are still open");
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
        long fresh = report.material().patterns().stream()
                .filter(pattern -> pattern.standing() == Pattern.Standing.NEW).count();
        if (fresh > 0) {
            gaps.add(new Gap(
                    Words.capital(Words.count((int) fresh, "pattern")) + " " + Words.are((int) fresh)
                            + " neither investigated nor dismissed.",
                    "Look at " + Words.them((int) fresh) + " under Concerns, or the paper says so."));
        }
        report.material().investigations().stream()
                .filter(each -> !each.open() && each.outcome().isBlank())
                .forEach(each -> gaps.add(new Gap(
                        "An investigation is closed without an outcome: " + each.name() + ".",
                        "Write what was found.")));
        report.material().investigations().stream().filter(ConcernMaterial.Looked::namesAPerson)
                .forEach(each -> gaps.add(new Gap(
                        "The outcome of an investigation names a person: " + each.name() + ".",
                        "Write it without the name, since it is printed.")));
        return gaps;
    }
}
