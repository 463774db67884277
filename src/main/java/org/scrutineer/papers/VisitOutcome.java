package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.documents.Block.Cell;
import org.scrutineer.documents.Block.Column;
import org.scrutineer.documents.Block.Row;
import org.scrutineer.documents.Block.Table;
import org.scrutineer.documents.Run;
import org.scrutineer.papers.VisitReader.Report;
import org.scrutineer.ratings.Tally;
import org.scrutineer.visits.QuestionSet.Domain;
import org.scrutineer.visits.VisitRatings.Rolled;

/** What a quality visit came to: the rating, that of each domain with what it rests on, and one picture. */
record VisitOutcome(Report report) {

    void compose(Body body) {
        rating(body);
        if (!report.visit().result().summary().isBlank()) {
            body.about(report.visit().id()).verbatim(report.visit().result().summary()).aboutNothing();
        }
        TallyWords standards = new TallyWords(standards(), "standard");
        if (standards.tally().graded() > 0) {
            body.numbered(rated(standards));
            body.add(SummaryBlocks.figure(standards));
            body.add(domains());
        }
    }

    /** The same for the provider itself, without the picture: a letter is short. */
    void letter(Body body) {
        rating(body);
        if (standards().graded() > 0) {
            body.add(domains());
        }
    }

    private Tally standards() {
        return Tally.of(report.ratings().scheme(), report.applying().stream()
                .map(standard -> report.ratings().standard(standard).word()).toList());
    }

    private static String rated(TallyWords words) {
        Tally tally = words.tally();
        String all = (tally.ungraded() == 0 ? "" : tally.graded() + " of ")
                + Words.count(tally.base(), "standard") + " " + Words.are(tally.graded()) + " rated: "
                + words.counts() + ".";
        return tally.ungraded() == 0
                ? all
                : all + " The other " + tally.ungraded() + " " + Words.are(tally.ungraded()) + " not yet rated.";
    }

    private void rating(Body body) {
        String word = report.ratings().outcome();
        if (word.isEmpty()) {
            body.numbered("The visit is not rated yet.");
            return;
        }
        List<Run> runs = new ArrayList<>(List.of(
                new Run.Text("The visit is rated "), new Run.Rating(report.mark(word)), new Run.Text(".")));
        if (report.ratings().isAtOdds()) {
            runs.add(new Run.Text(" The worst of its domains is rated "));
            runs.add(new Run.Rating(report.mark(report.ratings().overall().word())));
            runs.add(new Run.Text("." + (report.visit().result().reason().isBlank()
                    ? " No reason is recorded for the difference."
                    : Words.because(report.visit().result().reason()))));
        } else if (report.visit().result().outcome().isEmpty()) {
            runs.add(new Run.Text(" That is the worst of its domains; no other rating was given."));
        }
        body.numbered(runs);
    }

    Table domains() {
        return new Table(
                "Rating of each domain",
                "One row for each domain: its rating, and how many of its standards have which rating.",
                List.of(new Column("Domain", 40, true), new Column("Rating", 26, false),
                        new Column("Standards", 34, false)),
                report.ratings().domains().map(this::row).toList());
    }

    private Row row(Domain domain) {
        Rolled rolled = report.ratings().domain(domain);
        return new Row(List.of(
                SummaryBlocks.plain(domain.name()),
                new Cell(List.of(report.mark(rolled.word()))),
                SummaryBlocks.plain(rolled.tally().words())));
    }
}
