package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Paper;
import org.scrutineer.ratings.Rag;
import org.scrutineer.returns.ReturnRound.Progress;
import org.scrutineer.snapshots.PeriodSubject;

/** The report of how providers performed in a month, a quarter or a year, by the figures that they returned. */
final class PerformancePaper {
    private final Cover cover;
    private final PerformanceMaterial material;
    private final Business business;
    private final Body body = new Body();

    PerformancePaper(Cover cover, PerformanceMaterial material, Business business) {
        this.cover = cover;
        this.material = material;
        this.business = business;
    }

    Paper compose() {
        body.add(facts());
        purpose();
        new PerformanceSummary(material).compose(body);
        new FrameworkSection(material).compose(body);
        if (!material.nothingReturned()) {
            new MeasureTotals(material).compose(body);
            new FiguresToCheck(material).compose(body);
        }
        Matters matters = new Matters(business, List.of());
        matters.arising(body);
        matters.next(body, cover.members("committee"));
        cover.close(body, "figures");
        body.sideways();
        new FrameworkSection(material).appendix(body);
        if (!material.nothingReturned()) {
            new ProviderTables(material.now()).compose(body);
            new FiguresToCheck(material).appendix(body);
            new MeasureMeanings(material.now()).compose(body);
        }
        sources();
        return new Paper(
                PeriodSubject.title(material.period()),
                cover.authority(),
                "Provider performance report to "
                        + cover.committee().map(committee -> committee.name()).orElse("committee"),
                PeriodSubject.title(material.period()) + " · as at " + Words.day(cover.asAt()),
                body.blocks());
    }

    private Facts facts() {
        List<Fact> facts = new ArrayList<>(((Facts) cover.facts("committee", "Report of", "")).facts());
        facts.add(facts.size() - 1, Cover.fact("Period", material.when()));
        return new Facts(facts);
    }

    private void purpose() {
        body.heading("Purpose of report");
        body.numbered(material.nothingReturned()
                ? "This report is about the performance of providers in " + material.when()
                        + ". No figures were returned for this period."
                : "This report sets out how providers performed in " + material.when()
                        + ", by the figures that they returned: " + Words.count(material.now().measures().size(),
                                "measure")
                        + " of " + Words.count(material.now().providers().size(), "provider") + ".");
        body.heading("Recommendation to members");
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
        body.asked(cover.members("committee"), asked);
    }

    private void sources() {
        FigureSources sources = new FigureSources(material);
        if (sources.any()) {
            sources.compose(body);
        }
    }
}
