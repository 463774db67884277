package org.scrutineer.app;

import org.scrutineer.insights.InsightDesk;
import org.scrutineer.rounds.ReturnRounds;
import org.scrutineer.recommendations.MeetingDays;
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

    /** What the place of pictures reads. */
    default InsightDesk insightDesk() {
        return new InsightDesk(
                insightReader(),
                new ReturnRounds(new ReturnRounds.Stores(providers(), measures(), observations(), returnStore())),
                this::today);
    }
}
