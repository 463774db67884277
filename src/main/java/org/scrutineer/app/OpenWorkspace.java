package org.scrutineer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.scrutineer.disclosure.ReleaseCheck;
import org.scrutineer.exports.TableChoiceStore;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.followup.ChaseModel;
import org.scrutineer.followup.FollowUpModels;
import org.scrutineer.followup.FollowUpView;
import org.scrutineer.followup.FollowUpWays;
import org.scrutineer.followup.FormsOut;
import org.scrutineer.followup.ReturnModel;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.intake.ImportModel;
import org.scrutineer.intake.ImportView;
import org.scrutineer.ledger.Arrived;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.meetings.MeetingsModel;
import org.scrutineer.studio.BlockEditors;
import org.scrutineer.studio.FindingsModel;
import org.scrutineer.studio.HandModel;
import org.scrutineer.studio.IssuedModel;
import org.scrutineer.studio.PapersModel;
import org.scrutineer.studio.PapersView;
import org.scrutineer.packs.PacksView;
import org.scrutineer.programmes.ProgrammeModel;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Problem;
import org.scrutineer.workbench.ReviewModel;

/** One workspace as it is open in the window: its models, its views, and the keys that work everywhere. */
final class OpenWorkspace implements AutoCloseable {
    static final FileChoice.Kind WORKBOOKS = new FileChoice.Kind("Workbooks",
            List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv"));

    private final Wiring wiring;
    private final Surroundings around;
    private final ChangesModel changes;
    private final ShellModel shell;
    private final ImportModel imports;
    private final PapersModel papers;
    private final SearchModel search;
    private final FollowUpModels followUp;
    private final ReturnPlace returns;
    private final VoicesPlaces voices;
    private final ClashPlace clashes;
    private final PacksPlace packs;
    private final ShellView view;
    private Subscription attached = Subscription.EMPTY;
    private boolean closed;

    OpenWorkspace(Wiring wiring, Surroundings around, Consumer<Problem> problems) {
        this.wiring = wiring;
        this.around = around;
        Background background = around.background();
        // What was still being read when it was closed has nobody to be told to.
        Consumer<Problem> told = problem -> Optional.of(problem).filter(any -> !closed).ifPresent(problems);
        changes = new ChangesModel(wiring.ledger(), background, told);
        shell = new ShellModel(wiring, background, changes);
        imports = new ImportModel(wiring.importDesk(), changes, background);
        papers = new PapersModel(wiring.drafts(), changes, background, papersFolder());
        papers.folderProperty().subscribe((before, now) -> around.settings().put(Settings.PAPERS, now.toString()));
        ReviewModel review = new ReviewModel(
                wiring.workbench(), changes, background, new ReviewModel.Person(around::person, wiring::today));
        ProgrammeModel programme = new ProgrammeModel(wiring.programmes(), wiring.schemes(), changes, background);
        MeetingsModel meetings = new MeetingsModel(
                wiring.meetingSources(), changes, background, wiring::today);
        followUp = new FollowUpModels(wiring.followUpDesks(), changes, background,
                new ChaseModel.Writer(around::person, wiring::today));
        TakeBack takeBack = new TakeBack(changes, around.layers());
        TableDesk tables = new TableDesk(
                new TableChoiceStore(wiring.workspace()), background, new TableDesk.Surroundings(
                        around.layers(), around.files(), papers.folderProperty(), around.outside().folder(),
                        changes::failed,
                        part -> ReleaseCheck.of(wiring.secretReader().read(part, List.of()))));
        VisitPlaces visits = new VisitPlaces(shell, around, papers);
        ConcernPlaces concerns = new ConcernPlaces(shell);
        ProviderPlaces providers = new ProviderPlaces(
                shell, new ProviderPlaces.Ways(this::chooseWorkbook, around.layers()::toast, tables, visits, concerns));
        returns = new ReturnPlace(shell, around, new ReturnPlace.Ways(
                period -> shell.go(new Destination.Papers(Optional.of(PeriodSubject.RETURNS.id(period)))), tables));
        voices = new VoicesPlaces(shell, around, concerns::open);
        clashes = new ClashPlace(shell, around.layers()::toast);
        packs = new PacksPlace(shell, around, clashes::arrived);
        Places places = new Places(
                shell, new Places.Models(review, programme, meetings, papers, imports,
                        new Places.Brought(returns, voices, visits, concerns, clashes, packs)),
                new Places.Makers(
                        () -> new ImportView(imports,
                                new ImportView.Ways(shell::back, this::taken, this::chooseWorkbook)),
                        () -> papersView(background), this::followUpView, takeBack::ask,
                        this::sendForms, tables),
                providers, around.files());
        PaletteCommands commands = new PaletteCommands(
                shell, around.layers()::toast,
                new PaletteCommands.Begin(this::chooseWorkbook, () -> newMeeting(meetings), providers::newProvider,
                        new PaletteCommands.Quality(visits::plan, concerns), this::sendForms));
        search = new SearchModel(commands::model, changes, background);
        view = new ShellView(
                shell, places, new TopBar.Ways(this::palette, around.menu().button()), around.layers()::toast);
    }

    private PapersView papersView(Background background) {
        IssuedModel issued = new IssuedModel(wiring.issuing(), wiring.snapshotListing(), changes, background);
        BlockEditors editors = new PaperTexts(wiring).editors();
        HandModel hand = new HandModel(papers, editors, wiring.access(), changes, background);
        return new PapersView(
                new PapersView.Models(papers, issued, hand, new FindingsModel(papers, hand, editors, changes)),
                new PapersView.Ways(
                        around.files(), around.outside().folder(), around.layers()::ask, this::open,
                        this::beginService));
    }

    /** A paper about a service comes into being with the service. */
    private void beginService(String title) {
        changes.makeOf(
                () -> wiring.serviceDesk().begin(title), outcome -> papers.want("service", title));
    }

    private void open(UUID subject, UUID item) {
        boolean review = shell.standingProperty().get().reviews().stream()
                .anyMatch(line -> line.id().equals(subject));
        boolean event = wiring.voices().events().stream().anyMatch(each -> each.id().equals(subject));
        boolean visit = wiring.visitStore().visit(subject).isPresent();
        boolean programme = shell.standingProperty().get().programmes().stream()
                .anyMatch(line -> line.id().equals(subject));
        if (review) {
            shell.go(new Destination.Review(subject, Optional.of(item), Optional.empty()));
        } else if (event) {
            shell.go(new Destination.Event(subject));
        } else if (visit) {
            shell.go(new Destination.Visit(subject));
        } else if (programme) {
            shell.go(new Destination.Programme(subject));
        }
    }

    Node node() {
        return view.node();
    }

    ShellModel shell() {
        return shell;
    }

    void attach() {
        attached = Subscription.combine(
                view.attach(), search.attach(),
                new BackupTimes(around.background(), wiring.workspace(), changes::failed).attach());
    }

    Path folder() {
        return wiring.workspace().folder();
    }

    /** Takes a key for which nothing has the focus. */
    void take(KeyEvent event) {
        view.take(event);
    }

    /** Shows what came in: packs where packs are, update forms where they were sent from, returns on their desk, all else on the import desk. */
    void takeIn(List<Path> files) {
        packs.open(files.stream().filter(PacksView::isPack).toList());
        files.stream().filter(VoicesPlaces::areNotes).findFirst().ifPresent(voices::takeIn);
        List<Path> workbooks = files.stream()
                .filter(file -> !VoicesPlaces.areNotes(file) && !PacksView.isPack(file))
                .toList();
        if (!workbooks.isEmpty()) {
            followUp.returns().sort(workbooks, sorted -> {
                takeFormsIn(sorted.get(true));
                returns.sort(sorted.get(false), others -> {
                    takeTrackersIn(others.get(false));
                    returns.takeIn(others.get(true));
                });
            });
        }
    }

    private void takeTrackersIn(List<Path> files) {
        if (!files.isEmpty()) {
            imports.open(files);
            shell.go(new Destination.Import());
        }
    }

    private void takeFormsIn(List<Path> files) {
        if (!files.isEmpty()) {
            followUp.returns().open(files);
            shell.go(new Destination.FollowUp());
        }
    }

    /** Opens the follow-up with the update forms of a review ready to be sent. */
    void sendForms(UUID review) {
        followUp.wantForms(review);
        if (shell.destinationProperty().get() instanceof Destination.FollowUp) {
            shell.back();
        }
        shell.go(new Destination.FollowUp());
    }

    private void newMeeting(MeetingsModel meetings) {
        meetings.wantNew();
        shell.go(new Destination.Meetings());
    }

    private FollowUpView followUpView() {
        return new FollowUpView(followUp, new FollowUpWays(
                around.files(), () -> takeFormsIn(around.files().open("Take update forms in", WORKBOOKS)),
                around.outside().mail(), around.layers()::toast, this::written, this::taken));
    }

    private void written(List<FormsOut.Written> forms) {
        String count = forms.size() == 1 ? "1 update form was" : forms.size() + " update forms were";
        around.layers().toast(count + " written.", Optional.of(Buttons.ordinary("Open folder",
                () -> around.outside().folder().accept(forms.getFirst().file().getParent()))));
    }

    private void taken(ReturnModel.Taken taken) {
        told(taken.read().workbook().name(), taken.outcome());
    }

    void chooseWorkbook() {
        takeIn(around.files().open("Take a workbook in", WORKBOOKS));
    }

    void palette() {
        if (!around.layers().isOpen()) {
            search.with(model -> around.layers().open(
                    new PaletteView(model, around.background(), around.layers()::close), Pos.TOP_CENTER));
        }
    }

    void councilSettings() {
        shell.go(new Destination.CouncilSettings());
    }

    /** Tells what came of a pack, and leads to what is to be decided because of it. */
    void arrived(Arrived arrived) {
        clashes.arrived(arrived);
    }

    void guide() {
        shell.go(new Destination.Guide(shell.destinationProperty().get().guidePage()));
    }

    void keys() {
        shell.go(new Destination.Guide("keys"));
    }

    /** Saves what was typed last and gives the workspace back. */
    @Override
    public void close() {
        closed = true;
        attached.unsubscribe();
        wiring.workspace().close();
    }

    private void taken(ImportModel.Taken taken) {
        if (taken.last()) {
            shell.go(new Destination.Home());
        }
        told(taken.preview().workbook().name(), taken.outcome());
    }

    private void told(String name, Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved saved -> around.layers().toast(name + " was taken in.", Optional.of(
                    Buttons.ordinary("Undo", () -> changes.undo(around.layers()::toast))));
            case Outcome.NothingChanged nothing -> around.layers().toast(
                    name + " says nothing new. Nothing was changed.");
        }
    }

    private Path papersFolder() {
        return around.settings().get(Settings.PAPERS).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "Documents", "Scrutineer papers"));
    }
}
