package org.scrutineer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.insights.InsightsModel;
import org.scrutineer.insights.InsightsView;
import org.scrutineer.insights.Matter;
import org.scrutineer.committees.CouncilModel;
import org.scrutineer.committees.CouncilView;
import org.scrutineer.committees.LookModel;
import org.scrutineer.intake.ImportModel;
import org.scrutineer.ledger.SetEntry;
import org.scrutineer.meetings.MeetingModel;
import org.scrutineer.meetings.MeetingView;
import org.scrutineer.meetings.MeetingsModel;
import org.scrutineer.meetings.MeetingsView;
import org.scrutineer.studio.PapersModel;
import org.scrutineer.programmes.ProgrammeModel;
import org.scrutineer.programmes.ProgrammeView;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.View;
import org.scrutineer.workbench.ReviewDetailsView;
import org.scrutineer.workbench.ReviewModel;
import org.scrutineer.workbench.ReviewView;

/** Makes the view of each place when it is first wanted, and keeps it. */
final class Places {
    private final ShellModel shell;
    private final Models models;
    private final Makers makers;
    private final ProviderPlaces providers;
    private final MeetingModel oneMeeting;
    private Optional<ReviewView> review = Optional.empty();
    private Optional<ProgrammeView> programme = Optional.empty();
    private Optional<View> meetings = Optional.empty();
    private Optional<MeetingView> meeting = Optional.empty();
    private Optional<View> papers = Optional.empty();
    private Optional<View> imports = Optional.empty();
    private final FileChoice files;
    private Optional<View> followUp = Optional.empty();
    private Optional<View> insights = Optional.empty();

    record Models(
            ReviewModel review, ProgrammeModel programme, MeetingsModel meetings, PapersModel papers,
            ImportModel imports, Brought brought) {}

    /** The places to which files and packs bring something. */
    record Brought(ReturnPlace returns, VoicesPlaces voices, VisitPlaces visits, ConcernPlaces concerns,
            ClashPlace clashes, PacksPlace packs) {}

    /**
     * @param takeBack asks whether an action of any age is to be taken back
     * @param forms opens the update forms of a review, ready to be sent
     * @param tables where tables go out from
     */
    record Makers(
            Supplier<View> imports, Supplier<View> papers, Supplier<View> followUp, Consumer<SetEntry> takeBack,
            Consumer<UUID> forms, TableDesk tables) {}

    Places(ShellModel shell, Models models, Makers makers, ProviderPlaces providers, FileChoice files) {
        this.files = files;
        this.providers = providers;
        this.shell = shell;
        this.models = models;
        this.makers = makers;
        this.oneMeeting = new MeetingModel(models.meetings());
    }

    View view(Destination destination) {
        return switch (destination) {
            case Destination.Home home -> new HomeView(shell, makers.takeBack());
            case Destination.Reviews reviews -> OverviewView.reviews(shell);
            case Destination.Review open -> review(open);
            case Destination.ReviewDetails open -> details(open);
            case Destination.Recommendations all -> recommendations(all);
            case Destination.Programmes programmes -> OverviewView.programmes(shell);
            case Destination.Programme open -> programme(open);
            case Destination.Providers all -> providers.list();
            case Destination.Provider one -> providers.page(one.provider());
            case Destination.Measures all -> providers.measures();
            case Destination.Returns returns -> models.brought().returns().view(returns);
            case Destination.ReturnsDesk desk -> models.brought().returns().desk();
            case Destination.FigureSource source -> models.brought().returns().source(source.observation());
            case Destination.Visits all -> models.brought().visits().list();
            case Destination.Visit one -> models.brought().visits().page(one.visit());
            case Destination.Concerns all -> models.brought().concerns().list();
            case Destination.Investigation one -> models.brought().concerns().page(one.investigation());
            case Destination.Voices all -> models.brought().voices().list();
            case Destination.Event one -> models.brought().voices().page(one.event());
            case Destination.Notes notes -> models.brought().voices().notes();
            case Destination.Meetings all -> meetings();
            case Destination.Meeting one -> meeting(one);
            case Destination.FollowUp chase -> followUp();
            case Destination.Insights insights -> insights();
            case Destination.NeedsYou needs -> new NeedsYouView(shell, needs.worry());
            case Destination.Packs packs -> models.brought().packs().view();
            case Destination.Clashes wanted -> models.brought().clashes().view(wanted);
            case Destination.CouncilSettings settings -> new CouncilView(
                    new CouncilModel(shell.wiring().councilDesk(), shell.changes(), shell.background()),
                    new LookModel(shell.wiring().lookDesk(), shell.changes(), shell.background()), files);
            case Destination.Papers wanted -> papers(wanted);
            case Destination.Import files -> imports();
            case Destination.Guide guide -> new GuideView(guide.page(), shell::back);
        };
    }

    private View review(Destination.Review open) {
        models.review().open(open.review());
        open.filter().ifPresent(models.review()::filterBy);
        open.inHand().ifPresent(models.review()::edit);
        return workbench();
    }

    private View recommendations(Destination.Recommendations all) {
        models.review().openAll();
        all.filter().ifPresent(models.review()::filterBy);
        return workbench();
    }

    private View workbench() {
        ReviewView view = review.orElseGet(() -> new ReviewView(models.review(), new ReviewView.Ways(
                () -> shell.go(new Destination.Reviews()), this::paper,
                id -> shell.go(new Destination.ReviewDetails(id)), makers.forms(), makers.tables())));
        review = Optional.of(view);
        return view;
    }

    private View details(Destination.ReviewDetails open) {
        models.review().open(open.review());
        return new ReviewDetailsView(
                models.review(), shell.wiring().reviewDesk(), new ReviewDetailsView.Ways(
                        () -> shell.go(new Destination.Reviews()), id -> shell.go(Destination.Review.of(id))));
    }

    private View programme(Destination.Programme open) {
        models.programme().open(open.programme());
        ProgrammeView view = programme.orElseGet(() -> new ProgrammeView(models.programme(), new ProgrammeView.Ways(
                () -> shell.go(new Destination.Programmes()), this::paper, makers.tables(),
                shell.wiring()::today)));
        programme = Optional.of(view);
        return view;
    }

    private View meetings() {
        View view = meetings.orElseGet(() -> new MeetingsView(
                models.meetings(), id -> shell.go(new Destination.Meeting(id))));
        meetings = Optional.of(view);
        return view;
    }

    private View meeting(Destination.Meeting open) {
        oneMeeting.open(open.meeting());
        MeetingView view = meeting.orElseGet(() -> new MeetingView(
                oneMeeting, () -> shell.go(new Destination.Meetings())));
        meeting = Optional.of(view);
        return view;
    }

    /** The paper of what is open now. */
    private void paper() {
        shell.go(new Destination.Papers(switch (shell.destinationProperty().get()) {
            case Destination.Review open -> Optional.of(open.review());
            case Destination.Programme open -> Optional.of(open.programme());
            case Destination.Home home -> Optional.empty();
            case Destination.Reviews reviews -> Optional.empty();
            case Destination.ReviewDetails open -> Optional.of(open.review());
            case Destination.Recommendations all -> Optional.empty();
            case Destination.Programmes programmes -> Optional.empty();
            case Destination.Providers providers -> Optional.empty();
            case Destination.Provider provider -> Optional.empty();
            case Destination.Measures measures -> Optional.empty();
            case Destination.Returns returns -> Optional.empty();
            case Destination.ReturnsDesk desk -> Optional.empty();
            case Destination.FigureSource source -> Optional.empty();
            case Destination.Visits visits -> Optional.empty();
            case Destination.Visit open -> Optional.of(open.visit());
            case Destination.Concerns concerns -> Optional.empty();
            case Destination.Investigation investigation -> Optional.empty();
            case Destination.Voices voices -> Optional.empty();
            case Destination.Event open -> Optional.of(open.event());
            case Destination.Notes notes -> Optional.empty();
            case Destination.Meetings meetings -> Optional.empty();
            case Destination.Meeting meeting -> Optional.empty();
            case Destination.FollowUp followUp -> Optional.empty();
            case Destination.Insights insights -> Optional.empty();
            case Destination.NeedsYou needs -> Optional.empty();
            case Destination.Clashes clashes -> Optional.empty();
            case Destination.Packs packs -> Optional.empty();
            case Destination.CouncilSettings settings -> Optional.empty();
            case Destination.Papers wanted -> wanted.subject();
            case Destination.Import files -> Optional.empty();
            case Destination.Guide guide -> Optional.empty();
        }));
    }

    private View papers(Destination.Papers wanted) {
        models.papers().want(wanted.subject());
        View view = papers.orElseGet(makers.papers());
        papers = Optional.of(view);
        return view;
    }

    private View followUp() {
        View view = followUp.orElseGet(makers.followUp());
        followUp = Optional.of(view);
        return view;
    }

    private View insights() {
        View view = insights.orElseGet(() -> new InsightsView(
                new InsightsModel(shell.wiring().insightDesk(), shell.changes(), shell.background()),
                new InsightsView.Ways(
                        this::item,
                        (review, words) -> shell.go(
                                new Destination.Review(review, Optional.empty(), Optional.of(words))),
                        id -> shell.go(new Destination.Provider(id)))));
        insights = Optional.of(view);
        return view;
    }

    private void item(Matter matter, UUID item) {
        switch (matter.kind()) {
            case REVIEW -> shell.go(new Destination.Review(matter.id(), Optional.of(item), Optional.empty()));
            case PROGRAMME -> {
                shell.go(new Destination.Programme(matter.id()));
                models.programme().want(item);
            }
        }
    }

    private View imports() {
        View view = imports.orElseGet(makers.imports());
        imports = Optional.of(view);
        return view;
    }

    /** What F6 goes round. */
    List<Node> panes(Node navigation, Parent place) {
        List<Node> panes = new ArrayList<>(List.of(navigation));
        panes.addAll(place.lookupAll(".middle"));
        panes.addAll(place.lookupAll(".in-hand-pane"));
        if (panes.size() == 1) {
            panes.add(place);
        }
        return panes;
    }

    static boolean holds(Node pane, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    static Optional<Node> firstStop(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .map(Places::firstStop)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.empty();
    }
}
