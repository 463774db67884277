package org.scrutineer.app;

import org.scrutineer.papers.Covers;
import org.scrutineer.papers.Issuing;
import org.scrutineer.papers.MeetingChoice;
import org.scrutineer.papers.PaperDesk;
import org.scrutineer.papers.Papers;
import org.scrutineer.papers.PerformanceReader;
import org.scrutineer.papers.PeriodCovers;
import org.scrutineer.papers.PeriodPapers;
import org.scrutineer.papers.RegisterDrafts;
import org.scrutineer.returns.ReturnRounds;
import org.scrutineer.snapshots.SnapshotListing;
import org.scrutineer.snapshots.Snapshots;

/** The desks at which papers are made, issued and compared with earlier ones. */
interface PaperDesks extends RegisterDesks {
    default Papers papers() {
        return new Papers(paperStores(), snapshots(), meetingChoice(), ledger(), this::today);
    }

    /** Reads what providers returned for a period, for its paper and its tables. */
    default PerformanceReader performances() {
        return new PerformanceReader(
                new ReturnRounds.Stores(providers(), measures(), observations(), returnStore()), schemes(), ledger());
    }

    /** The papers of months, quarters and years. */
    default PeriodPapers periodPapers() {
        return new PeriodPapers(performances(), periodCovers(), meetings(), this::today);
    }

    default PeriodCovers periodCovers() {
        return new PeriodCovers(committees(), meetings(), meetingChoice(), ledger()::newId);
    }

    default RegisterDrafts drafts() {
        return new RegisterDrafts(papers(), periodPapers(), covers(), paperStores());
    }

    default Issuing issuing() {
        return new Issuing(papers(), periodPapers(), snapshots(), ledger());
    }

    default Covers covers() {
        return new Covers(committees(), meetingChoice());
    }

    default PaperDesk paperDesk() {
        return new PaperDesk(issuing(), snapshotListing(), registerListing(), programmeListing());
    }

    default Snapshots snapshots() {
        return new Snapshots(snapshotStore(), schemes(), ledger(), this::today);
    }

    default SnapshotListing snapshotListing() {
        return new SnapshotListing(
                snapshots(),
                new SnapshotListing.Stores(snapshotStore(), register(), programmes(), meetings()), ledger());
    }

    private Papers.Stores paperStores() {
        return new Papers.Stores(register(), followUp(), programmes(), committees(), schemes(), meetings());
    }

    private MeetingChoice meetingChoice() {
        return new MeetingChoice(meetings(), snapshotStore(), this::today);
    }
}
