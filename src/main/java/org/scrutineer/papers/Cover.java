package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.Committee;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Fact;
import org.scrutineer.documents.Block.Facts;
import org.scrutineer.documents.Run;

/**
 * What every paper says of itself, whatever its kind.
 *
 * @param meeting as written, or empty: a date may be unknown, and the paper says so
 * @param reportOf who brings it, or empty
 * @param sources the workbooks that its text was taken in from
 * @param asAt the day on which the register was read
 */
record Cover(
        Optional<Committee> committee,
        String meeting,
        String reportOf,
        List<BackgroundPaper> backgroundPapers,
        List<String> sources,
        LocalDate asAt) {

    /** Whom the paper asks: the committee's own name, or "The committee" while that is not known. */
    String members() {
        return committee.map(known -> "The " + known.name()).orElse("The committee");
    }

    String authority() {
        return committee.map(Committee::authority).orElse("");
    }

    Block facts(List<Fact> more) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Committee", committee.map(Committee::name).orElse("To be confirmed")));
        facts.add(fact("Meeting", meeting.isEmpty() ? "Date to be confirmed" : meeting));
        if (!reportOf.isEmpty()) {
            facts.add(fact("Report of", reportOf));
        }
        facts.addAll(more);
        return new Facts(facts);
    }

    static Fact fact(String label, String value) {
        return new Fact(label, List.of(new Run.Text(value)));
    }

    /** The closing sections: the background papers, and where the text of this paper comes from. */
    void close(Body body) {
        body.heading("Background papers");
        if (backgroundPapers.isEmpty()) {
            body.numbered("No background papers are recorded.");
        } else {
            body.add(new Block.Bullets(backgroundPapers.stream().map(Cover::runs).toList()));
        }
        if (!sources.isEmpty()) {
            body.heading("Sources");
            body.numbered("The wording and evidence in this report are printed as they stand in "
                    + Words.list(sources) + ", with any changes made in the register since, as at "
                    + Words.day(asAt) + ".");
        }
    }

    private static List<Run> runs(BackgroundPaper paper) {
        List<Run> runs = new ArrayList<>();
        runs.add(paper.link().isEmpty() ? new Run.Text(paper.title()) : new Run.Link(paper.title(), paper.link()));
        if (!paper.dated().isEmpty()) {
            runs.add(new Run.Text(", " + paper.dated()));
        }
        return runs;
    }
}
