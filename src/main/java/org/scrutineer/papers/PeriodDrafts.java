package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.PapersModel.Composed;
import org.scrutineer.papers.PapersModel.Finding;
import org.scrutineer.papers.PapersModel.Subject;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.ReturnRound.Progress;
import org.scrutineer.snapshots.PeriodSubject;

/** The papers of quarters among those that can be made, with what to look at before they go out. */
record PeriodDrafts(PeriodPapers papers, CommitteeStore committees) {

    List<Subject> subjects() {
        return papers.quarters().stream()
                .map(period -> new Subject(
                        PeriodSubject.id(period), "Performance report", PeriodSubject.title(period),
                        RegisterDrafts.about(
                                committees, papers.covers().committee(period), papers.meeting(period).text())))
                .toList();
    }

    Composed compose(Subject subject, Period period) {
        PerformanceMaterial material = papers.material(period);
        return new Composed(
                subject, papers.performance(material), papers.covers().of(period), findings(period, material),
                papers.covers().meetings(period));
    }

    Draft edit(Period period, CoverDetails wanted) {
        return papers.covers().edit(period, wanted);
    }

    private List<Finding> findings(Period period, PerformanceMaterial material) {
        List<Finding> findings = new ArrayList<>(RegisterDrafts.cover(
                papers.covers().committee(period), papers.meeting(period).text()));
        int missing = material.round().with(Progress.MISSING).size();
        if (missing > 0) {
            findings.add(new Finding(
                    Words.capital(Words.count(missing, "provider")) + (missing == 1 ? " has" : " have")
                            + " not returned figures.",
                    "Chase them, or the paper names them."));
        }
        int doubtful = material.doubtful().size();
        if (doubtful > 0) {
            findings.add(new Finding(
                    Words.capital(Words.count(doubtful, "figure")) + " " + Words.are(doubtful)
                            + " marked as doubtful.",
                    "Ask the provider, or the paper says that " + (doubtful == 1 ? "it is." : "they are.")));
        }
        return findings;
    }
}
