package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.Tally;

/** How a programme stands: its ratings with their base, what is red, and each workstream by its worst rating. */
record ProgrammeSummary(ProgrammePaper.Report report) {

    /** @param elsewhere whether the latest updates stand in the appendix */
    void compose(Body body, boolean elsewhere) {
        if (report.activities().isEmpty()) {
            return;
        }
        RagTables tables = report.tables();
        TallyWords words = new TallyWords(tables.tally(report.activities()), report.one());
        body.numbered(rated(words, report.one()));
        reds(body);
        body.add(SummaryBlocks.figure(words));
        body.add(tables.summary());
        if (elsewhere) {
            body.numbered("The latest update and the next steps of each " + report.one() + " are in the appendix.");
        }
    }

    private static String rated(TallyWords words, String one) {
        Tally tally = words.tally();
        String covers = "This report covers " + Words.count(tally.base(), one) + ". ";
        if (tally.graded() == 0) {
            return covers + (tally.base() == 1 ? "It is not rated yet." : "None of them is rated yet.");
        }
        if (tally.ungraded() == 0) {
            return covers + (tally.base() == 1 ? "It is rated: " : "All of them are rated: ") + words.counts() + ".";
        }
        return covers + "Of these, " + tally.graded() + " " + Words.are(tally.graded()) + " rated: " + words.counts()
                + ". The other " + tally.ungraded() + " " + Words.are(tally.ungraded()) + " not yet rated.";
    }

    private void reds(Body body) {
        List<String> reds = new ArrayList<>();
        for (Workstream workstream : report.material().workstreams()) {
            workstream.activities().stream()
                    .filter(activity -> report.material().scheme().rag(activity.rating()).filter(Rag.RED::equals)
                            .isPresent())
                    .map(activity -> activity.name().isEmpty() || workstream.name().isEmpty()
                            ? workstream.name() + activity.name()
                            : activity.name() + " (" + workstream.name() + ")")
                    .filter(name -> !name.isBlank())
                    .forEach(reds::add);
        }
        if (reds.size() == 1) {
            body.numbered("Rated red: " + reds.getFirst() + ".");
        } else if (!reds.isEmpty()) {
            body.numbered("Rated red:").bullets(reds);
        }
    }
}
