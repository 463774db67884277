package org.scrutineer.app;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.scrutineer.insights.InsightReader;
import org.scrutineer.recommendations.RatingsOverTime;
import org.scrutineer.papers.AgendaCovers;
import org.scrutineer.papers.ConcernsPaper;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.HighlightPaper;
import org.scrutineer.papers.MeetingChoice;
import org.scrutineer.papers.EngagementPaper;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.papers.Papers;
import org.scrutineer.papers.PerformancePaper;
import org.scrutineer.papers.PerformanceReader;
import org.scrutineer.papers.ProgrammePaper;
import org.scrutineer.papers.ProgressPaper;
import org.scrutineer.papers.ServicePaper;
import org.scrutineer.papers.ServiceReader;
import org.scrutineer.papers.VisitLetter;
import org.scrutineer.papers.VisitPaper;
import org.scrutineer.papers.VisitReader;
import org.scrutineer.rounds.ReturnRounds;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.snapshots.SnapshotListing;
import org.scrutineer.snapshots.Snapshots;
import org.scrutineer.studio.Issuing;
import org.scrutineer.studio.KindDrafts;
import org.scrutineer.studio.PaperDesk;
import org.scrutineer.studio.PartTwoNotice;
import org.scrutineer.studio.Press;
import org.scrutineer.studio.ProviderNaming;
import org.scrutineer.studio.StyleKept;
import org.scrutineer.studio.Undecided;

/** The desks at which papers are made, issued and compared with earlier ones. */
interface PaperDesks extends RegisterDesks, ProviderDesks, VoicesDesks, DisclosureDesks, ClashDesks {
    /** What every kind of paper reads with. */
    default Papers papers() {
        return new Papers(
                new Papers.Stores(
                        register(), followUp(), programmes(), committees(), schemes(), meetings(), tailorings()),
                covers(), snapshots(), ledger(), insightReader(), this::today);
    }

    /** What pictures are made of. */
    default InsightReader insightReader() {
        return new InsightReader(
                new InsightReader.Stores(register(), programmes(), schemes()), ledger(), this::lastPaper, this::today);
    }

    /** The end of the day on which members last got a paper of a review or programme. */
    default Optional<RatingsOverTime.Point> lastPaper(UUID subject) {
        return snapshots().lastIssued(subject).map(paper -> new RatingsOverTime.Point(
                paper.name(), paper.issuedOn().plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    /** Every kind of paper: a new one is added here and in {@link PaperCommands}. */
    default PaperKinds paperKinds() {
        return new PaperKinds(List.of(
                new ProgressPaper(papers(), registerListing()),
                new ProgrammePaper(papers(), programmeListing()),
                new HighlightPaper(papers(), registerListing(), programmeListing()),
                new ServicePaper(papers(), new ServiceReader(serviceDesk(), providers(), schemes(), meetings())),
                new PerformancePaper(papers(), performances(), agendaCovers(this::periodTitle)),
                visitPaper(), new VisitLetter(papers(), visitReader(), visitPaper()),
                new ConcernsPaper(papers(), concernDesk(), agendaCovers(this::periodTitle)),
                new EngagementPaper(papers(), voicesDesk(), agendaCovers(this::eventTitle))));
    }

    private String eventTitle(UUID subject) {
        return voices().voices(subject).map(voices -> voices.event().title()).orElse("");
    }

    private VisitPaper visitPaper() {
        return new VisitPaper(papers(), visitReader(), agendaCovers(this::visitTitle));
    }

    private VisitReader visitReader() {
        return new VisitReader(visitDesk(), committees());
    }

    private String visitTitle(UUID subject) {
        return "Quality visit: " + visitDesk().name(visitDesk().whole(subject).visit());
    }

    private String periodTitle(UUID subject) {
        return PeriodSubject.titleOf(subject).orElse("");
    }

    /** Reads what providers returned for a period, for its paper and its tables. */
    default PerformanceReader performances() {
        return new PerformanceReader(
                new ReturnRounds.Stores(providers(), measures(), observations(), returnStore()), schemes(), ledger());
    }

    /** The covers of what keeps none of its own. @param titles of agenda items that a cover makes */
    private AgendaCovers agendaCovers(Function<UUID, String> titles) {
        return new AgendaCovers(meetings(), meetingChoice(), covers(), titles, ledger()::newId);
    }

    default KindDrafts drafts() {
        return new KindDrafts(paperKinds(), covers(), committees(), press(), new StyleKept(lookDesk()));
    }

    default Issuing issuing() {
        return new Issuing(press(), paperKinds(), covers(), snapshots(), ledger(), this::today);
    }

    /** Composes what each part may say, prints it, and lets out only what its readers may see. */
    default Press press() {
        return new Press(
                part -> {
                    Wiring seen = part(part);
                    return new Press.Seen(seen.paperKinds(), seen.covers());
                },
                lookDesk(),
                new Press.Confidences(
                        secretReader(), new ProviderNaming(providers(), access(), ledger()),
                        new PartTwoNotice(access(), snapshotStore())),
                new Undecided(clashDesk(), snapshotStore()), this::today);
    }

    default Covers covers() {
        return new Covers(committees(), meetingChoice());
    }

    default PaperDesk paperDesk() {
        return new PaperDesk(paperKinds(), covers(), press(), issuing(), snapshotListing());
    }

    default Snapshots snapshots() {
        return new Snapshots(snapshotStore(), schemes(), ledger(), this::today);
    }

    default SnapshotListing snapshotListing() {
        return new SnapshotListing(
                snapshots(),
                new SnapshotListing.Stores(
                        snapshotStore(), register(), programmes(), services(), voices(), meetings()),
                ledger());
    }

    private MeetingChoice meetingChoice() {
        return new MeetingChoice(meetings(), snapshotStore(), this::today);
    }
}
