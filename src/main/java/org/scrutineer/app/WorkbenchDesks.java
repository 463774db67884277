package org.scrutineer.app;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.recommendations.MeetingDays;
import org.scrutineer.recommendations.RatingsOverTime;
import org.scrutineer.workbench.OverTime;
import org.scrutineer.workbench.RegisterReader;
import org.scrutineer.workbench.ReviewStores;

/** What the lists of recommendations are read with, in the window and on the command line. */
interface WorkbenchDesks extends PaperDesks {
    /** What the workbench of a review reads. */
    default ReviewStores workbench() {
        return new ReviewStores(
                register(), committees(), schemes(), followUpReader(), new MeetingDays(meetings()),
                new ReviewStores.Lists(
                        savedViews(), new OverTime(ledger(), this::lastPaper, this::today), access()));
    }

    default RegisterReader registerReader() {
        return new RegisterReader(workbench(), this::today);
    }

    /** The end of the day on which members last got a paper of a review. */
    private Optional<RatingsOverTime.Point> lastPaper(UUID review) {
        return snapshots().lastIssued(review).map(paper -> new RatingsOverTime.Point(
                paper.name(), paper.issuedOn().plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }
}
