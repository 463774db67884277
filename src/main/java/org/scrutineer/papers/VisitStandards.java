package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Figure;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Charts;
import org.scrutineer.documents.Run;
import org.scrutineer.papers.VisitReader.Report;
import org.scrutineer.visits.Found.Finding;
import org.scrutineer.visits.Found.Photograph;
import org.scrutineer.visits.Found.Quote;
import org.scrutineer.visits.QuestionSet.Domain;
import org.scrutineer.visits.QuestionSet.Standard;
import org.scrutineer.visits.Scored.NotApplicable;
import org.scrutineer.visits.VisitRatings.Rolled;

/** Each standard of a visit: its rating with what it rests on, what was found, what people said, and what was seen. */
final class VisitStandards {
    private final Report report;
    private int photographs;

    VisitStandards(Report report) {
        this.report = report;
    }

    void compose(Body body) {
        report.ratings().domains().forEach(domain -> domain(domain, body));
    }

    private void domain(Domain domain, Body body) {
        body.aboutNothing().subheading(domain.name());
        domain.standards().stream().filter(report.ratings()::applies).forEach(standard -> standard(standard, body));
    }

    private void standard(Standard standard, Body body) {
        body.aboutNothing().add(new Heading(4, standard.title()));
        body.numbered(rating(standard));
        findings(standard, Finding.Sort.STRENGTH, "What is good:", body);
        findings(standard, Finding.Sort.AREA, "What can be better:", body);
        findings(standard, Finding.Sort.REQUIREMENT, "What has to be put right:", body);
        report.quotations(standard).forEach(quote -> body.about(quote.id()).add(quotation(quote)));
        report.photographs(standard).forEach(each -> photograph(standard, each, body));
    }

    private List<Run> rating(Standard standard) {
        Rolled rolled = report.ratings().standard(standard);
        List<Run> runs = new ArrayList<>(List.of(
                new Run.Text("Rated "), new Run.Rating(report.mark(rolled.word())),
                new Run.Text(report.ratings().unanswered(standard) == standard.questions().size()
                        ? ": none of its " + Words.count(standard.questions().size(), "question") + " is scored."
                        : " on " + counted(standard, rolled))));
        if (!standard.about().isEmpty()) {
            runs.add(new Run.Text(" The standard: " + Words.sentence(standard.about())));
        }
        return runs;
    }

    private String counted(Standard standard, Rolled rolled) {
        int open = report.ratings().unanswered(standard);
        int disputed = report.ratings().disputed(standard);
        List<String> counts = new ArrayList<>();
        rolled.tally().counts().forEach((mark, count) -> counts.add(count + " " + mark.word()));
        if (open > 0) {
            counts.add(open + " not scored");
        }
        if (disputed > 0) {
            counts.add(disputed + " still to be agreed");
        }
        return Words.count(standard.questions().size(), "question") + ": " + Words.list(counts) + "."
                + (rolled.agreed() ? " The rating was agreed for the standard as a whole." : "");
    }

    private void findings(Standard standard, Finding.Sort sort, String announced, Body body) {
        List<Finding> findings = report.findings(standard, sort);
        if (findings.isEmpty()) {
            return;
        }
        if (findings.size() == 1) {
            body.about(findings.getFirst().id()).announced(announced, findings.getFirst().words()).aboutNothing();
            return;
        }
        body.numbered(List.of(new Run.Strong(announced)));
        body.add(new Bullets(findings.stream()
                .map(finding -> List.<Run>of(new Run.Text(finding.words().replaceAll("\\s+", " "))))
                .toList()));
    }

    static Quotation quotation(Quote quote) {
        return new Quotation(
                quoted(quote.words()),
                Optional.of(quote.speaker()).filter(speaker -> !speaker.isBlank()).map(Words::capital));
    }

    /** Word for word, between quotation marks where there are none yet. */
    static String quoted(String words) {
        return words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
    }

    private void photograph(Standard standard, Photograph photograph, Body body) {
        photographs++;
        String taken = photograph.taken().text().isEmpty() ? "" : ", " + photograph.taken().text();
        body.about(photograph.id()).add(new Figure(
                "Photograph " + photographs + ": " + standard.name() + taken, photograph.alternative(),
                Charts.photograph(report.photographs().get(photograph.id())))).aboutNothing();
    }

    void notApplicable(Body body) {
        List<NotApplicable> left = report.whole().scored().notApplicable();
        if (left.isEmpty()) {
            return;
        }
        body.opening(Words.capital(Words.count(left.size(), "standard"))
                + (left.size() == 1 ? " does" : " do") + " not apply to this provider and "
                + Words.are(left.size()) + " not rated.");
        body.add(new Table(
                "Standards that do not apply",
                "One row for each standard that does not apply, with the reason.",
                List.of(new Column("Standard", 40, true), new Column("Why it does not apply", 60, false)),
                left.stream()
                        .map(each -> new Row(List.of(
                                SummaryBlocks.plain(report.whole().questions().standard(each.standard())
                                        .map(Standard::title).orElse(each.standard())),
                                SummaryBlocks.text(each.reason()))).about(each.id()))
                        .toList()));
    }
}
