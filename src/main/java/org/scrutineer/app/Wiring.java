package org.scrutineer.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.BackgroundPaper;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.CouncilDesk;
import org.scrutineer.committees.Furniture;
import org.scrutineer.committees.Officer;
import org.scrutineer.committees.OfficerStore;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.followup.ChaseList;
import org.scrutineer.followup.FollowUpModels;
import org.scrutineer.followup.FormsIn;
import org.scrutineer.followup.FormsOut;
import org.scrutineer.followup.Handover;
import org.scrutineer.followup.Stores;
import org.scrutineer.followup.UpdateForm;
import org.scrutineer.followup.UpdateFormStore;
import org.scrutineer.intake.ImportDesk;
import org.scrutineer.ledger.Author;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.meetings.AgendaItem;
import org.scrutineer.meetings.InformationRequest;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.meetings.MeetingListing;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.meetings.MeetingsModel;
import org.scrutineer.meetings.Minute;
import org.scrutineer.meetings.MinutesDesk;
import org.scrutineer.meetings.Resolution;
import org.scrutineer.meetings.Subjects;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.Issuing;
import org.scrutineer.papers.MeetingChoice;
import org.scrutineer.papers.PaperDesk;
import org.scrutineer.papers.Papers;
import org.scrutineer.papers.RegisterDrafts;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.ProgrammeListing;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.programmes.RagTableReader;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Chronicle;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUpReader;
import org.scrutineer.recommendations.FollowUpStore;
import org.scrutineer.recommendations.MeetingDays;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.RatingsOverTime;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterDesk;
import org.scrutineer.recommendations.RegisterListing;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.ReviewDesk;
import org.scrutineer.recommendations.TrackerReader;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.snapshots.SnapshotListing;
import org.scrutineer.snapshots.SnapshotStore;
import org.scrutineer.snapshots.Snapshots;
import org.scrutineer.workbench.OverTime;
import org.scrutineer.workbench.RegisterReader;
import org.scrutineer.workbench.ReviewStores;
import org.scrutineer.workbench.SavedViewStore;
import org.scrutineer.workspace.Workspace;

/** Everything that works on one open workspace, put together in one place: the window and the command line share it. */
public final class Wiring {
    /** Every kind of record that a workspace keeps; one that is referred to comes before those that refer to it. */
    static final List<RecordKind> KINDS = List.of(
            RatingSchemeStore.KIND,
            RatingRuleStore.KIND,
            Committee.KIND,
            Officer.KIND,
            Meeting.KIND,
            AgendaItem.KIND,
            Minute.KIND,
            Resolution.KIND,
            Review.KIND,
            Recommendation.KIND,
            InformationRequest.KIND,
            Evidence.KIND,
            Recommendation.CITATION,
            Action.KIND,
            ProgressUpdate.KIND,
            UpdateForm.KIND,
            Snapshot.KIND,
            Programme.KIND,
            Programme.Workstream.KIND,
            Programme.Activity.KIND,
            Programme.Milestone.KIND,
            BackgroundPaper.KIND);

    private final Workspace workspace;
    private final Ledger ledger;
    private final CommitteeStore committees;
    private final RatingSchemeStore schemes;
    private final RatingRuleStore rules;
    private final RegisterStore register;
    private final FollowUpStore followUp;
    private final MeetingStore meetings;
    private final ProgrammeStore programmes;
    private final InstantSource clock;

    public Wiring(Workspace workspace, Supplier<Author> author, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.ledger = new Ledger(workspace, KINDS, author, clock);
        this.committees = new CommitteeStore(workspace);
        this.schemes = new RatingSchemeStore(workspace);
        this.rules = new RatingRuleStore(workspace);
        this.register = new RegisterStore(workspace);
        this.meetings = new MeetingStore(workspace);
        this.followUp = new FollowUpStore(workspace);
        this.programmes = new ProgrammeStore(workspace);
    }

    /** The same workspace at another time and by somebody else: the sample council's year is replayed so. */
    Wiring as(Author author, InstantSource at) {
        return new Wiring(workspace, () -> author, at);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Ledger ledger() {
        return ledger;
    }

    public CommitteeStore committees() {
        return committees;
    }

    public RatingSchemeStore schemes() {
        return schemes;
    }

    public RatingRuleStore rules() {
        return rules;
    }

    public RegisterStore register() {
        return register;
    }

    public MeetingStore meetings() {
        return meetings;
    }

    public FollowUpStore followUp() {
        return followUp;
    }

    /** The end of the day on which members last got a paper of a review. */
    private Optional<RatingsOverTime.Point> lastPaper(UUID review) {
        return snapshots().lastIssued(review).map(paper -> new RatingsOverTime.Point(
                paper.name(), paper.issuedOn().plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }

    RegisterReader registerReader() {
        return new RegisterReader(workbench(), this::today);
    }

    public SavedViewStore savedViews() {
        return new SavedViewStore(workspace);
    }

    public ProgrammeStore programmes() {
        return programmes;
    }

    public RegisterListing registerListing() {
        return new RegisterListing(register, schemes, followUpReader(), ledger);
    }

    /** What became of recommendations, judged by the council's rules. */
    public FollowUpReader followUpReader() {
        return new FollowUpReader(followUp, rules, new Chronicle(ledger), this::today);
    }

    /** What the workbench of a review reads. */
    public ReviewStores workbench() {
        return new ReviewStores(
                register, committees, schemes, followUpReader(), new MeetingDays(meetings),
                new ReviewStores.Lists(savedViews(), new OverTime(ledger, this::lastPaper, this::today)));
    }

    /** What the council sets for itself. */
    public CouncilDesk councilDesk() {
        return new CouncilDesk(schemes, rules, new OfficerStore(workspace), this::ratedIn, ledger);
    }

    private List<String> ratedIn(UUID scheme) {
        return Stream.concat(
                register.reviews().stream().filter(review -> review.scheme().filter(scheme::equals).isPresent())
                        .map(Review::title),
                programmes.programmes().stream()
                        .filter(programme -> programme.scheme().filter(scheme::equals).isPresent())
                        .map(Programme::title))
                .toList();
    }

    /** What the commands that change the register find things with. */
    RegisterDesk registerDesk() {
        return new RegisterDesk(register, schemes, followUpReader(), new MeetingDays(meetings), ledger, this::today);
    }

    /** The details of reviews, and new reviews that start from earlier ones. */
    ReviewDesk reviewDesk() {
        return new ReviewDesk(register, committees, schemes, followUpReader());
    }

    public ProgrammeListing programmeListing() {
        return new ProgrammeListing(programmes, schemes, ledger);
    }

    /** What meetings are about. */
    public Subjects subjects() {
        return new RegisterSubjects(register, programmes);
    }

    public MeetingListing meetingListing() {
        return new MeetingListing(meetings, committees, subjects());
    }

    public MinutesDesk minutesDesk() {
        return new MinutesDesk(meetings, subjects(), ledger::newId);
    }

    MeetingsModel.Sources meetingSources() {
        return new MeetingsModel.Sources(
                meetings, meetingListing(), committees, subjects(), minutesDesk(), ledger::newId);
    }

    public ImportDesk importDesk() {
        Furniture furniture = new Furniture(committees, schemes);
        return new ImportDesk(
                ledger, List.of(new TrackerReader(register, furniture), new RagTableReader(programmes, furniture)));
    }

    public Snapshots snapshots() {
        return new Snapshots(new SnapshotStore(workspace), schemes, ledger, this::today);
    }

    public SnapshotListing snapshotListing() {
        return new SnapshotListing(
                snapshots(),
                new SnapshotListing.Stores(new SnapshotStore(workspace), register, programmes, meetings), ledger);
    }

    public Papers papers() {
        return new Papers(paperStores(), snapshots(), meetingChoice(), ledger, this::today);
    }

    private Papers.Stores paperStores() {
        return new Papers.Stores(register, followUp, programmes, committees, schemes, meetings);
    }

    private MeetingChoice meetingChoice() {
        return new MeetingChoice(meetings, new SnapshotStore(workspace), this::today);
    }

    public RegisterDrafts drafts() {
        return new RegisterDrafts(papers(), covers(), paperStores());
    }

    public Issuing issuing() {
        return new Issuing(papers(), snapshots(), ledger);
    }

    public Covers covers() {
        return new Covers(committees, meetingChoice());
    }

    public PaperDesk paperDesk() {
        return new PaperDesk(issuing(), snapshotListing(), registerListing(), programmeListing());
    }

    public UpdateFormStore updateForms() {
        return new UpdateFormStore(workspace);
    }

    public FormsOut formsOut() {
        return new FormsOut(chasing(), ledger, this::today);
    }

    public FormsIn formsIn() {
        return new FormsIn(chasing(), updateForms(), ledger, this::today);
    }

    public ChaseList chaseList() {
        return new ChaseList(
                chasing(),
                new ChaseList.People(new OfficerStore(workspace), updateForms(), new RatingRuleStore(workspace)),
                ledger, this::today);
    }

    public Handover handover() {
        return new Handover(chasing());
    }

    FollowUpModels.Desks followUpDesks() {
        return new FollowUpModels.Desks(chaseList(), formsOut(), formsIn(), handover());
    }

    private Stores chasing() {
        return new Stores(register, followUp, meetings, committees, schemes);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
