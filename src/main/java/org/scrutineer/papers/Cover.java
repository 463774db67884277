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
 * @param reportOf who brings it, or empty
 * @param sources the workbooks that its text was taken in from
 * @param asAt the day on which the register was read
 */
record Cover(
        Optional<Committee> committee,
        Sitting sitting,
        String reportOf,
        List<BackgroundPaper> backgroundPapers,
        List<String> sources,
        LocalDate asAt) {

    /** As written, or empty. */
    String meeting() {
        return sitting.meeting();
    }

    /** Whom the paper asks: the committee's own name, or such as "The board" while that is not known. */
    String members(String kind) {
        return Words.capital("the " + committee.map(known -> known.name().replaceFirst("(?i)^the\\s+", ""))
                .orElse(kind));
    }

    /** Whose paper it is: the council, or the committee where the council is not known. */
    String authority() {
        return committee.map(known -> known.authority().isBlank() ? known.name() : known.authority()).orElse("");
    }

    /** @param officer what the one who brings the paper is called on it */
    Block facts(String kind, String officer, String position) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Report to", committee.map(Committee::name).orElse(Words.capital(kind) + " to be confirmed")));
        facts.add(fact("Meeting", meeting().isBlank() ? "Date to be confirmed" : meeting()));
        if (!reportOf.isBlank()) {
            facts.add(fact(officer, reportOf));
        }
        facts.add(fact("Position at", position.isBlank() ? Words.day(asAt) : position));
        return new Facts(facts);
    }

    static Fact fact(String label, String value) {
        return new Fact(label, List.of(new Run.Text(value)));
    }

    /** The papers that the report relies on. */
    void papers(Body body) {
        if (backgroundPapers.isEmpty()) {
            body.opening("No background papers are listed for this report.");
        } else {
            body.add(new Block.Bullets(backgroundPapers.stream().map(Cover::runs).toList()));
        }
    }

    /** Where the text of the paper comes from. @param what is printed from there */
    void sources(Body body, String what) {
        if (!sources.isEmpty()) {
            body.opening("The " + what + " are printed as they stand in "
                    + (sources.size() == 1 ? "the workbook " : "the workbooks ") + Words.list(sources)
                    + ", with the changes made in the register up to " + Words.day(asAt) + ".");
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
