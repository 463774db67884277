package org.scrutineer.app;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.papers.VisitLetter;
import org.scrutineer.studio.PapersModel;
import org.scrutineer.ui.View;
import org.scrutineer.visits.VisitModel;
import org.scrutineer.visits.VisitView;
import org.scrutineer.visits.VisitsModel;
import org.scrutineer.visits.VisitsView;

/** The places of quality visits: the list with their plans, and the screen of one. */
final class VisitPlaces {
    private final ShellModel shell;
    private final Surroundings around;
    private final PapersModel papers;
    private final VisitsModel visits;
    private final VisitModel visit;
    private Optional<View> list = Optional.empty();
    private Optional<View> page = Optional.empty();

    VisitPlaces(ShellModel shell, Surroundings around, PapersModel papers) {
        this.shell = shell;
        this.around = around;
        this.papers = papers;
        this.visits = new VisitsModel(shell.wiring().visitDesk(), shell.changes(), shell.background());
        this.visit = new VisitModel(
                shell.wiring().visitDesk(), shell.changes(), shell.background(), around::person);
    }

    View list() {
        View view = list.orElseGet(() -> new VisitsView(visits, this::open));
        list = Optional.of(view);
        return view;
    }

    View page(UUID id) {
        visit.open(id);
        View view = page.orElseGet(() -> new VisitView(visit, new VisitView.Ways(
                () -> shell.go(new Destination.Visits()), this::report, this::letter, this::plan, around.files(),
                shell.toBringBackProperty())));
        page = Optional.of(view);
        return view;
    }

    void open(UUID id) {
        visits.takeInHand(id);
        shell.go(new Destination.Visit(id));
    }

    /** Opens the list with a new visit asked for. @param provider to whom, where that is known */
    void plan(Optional<UUID> provider) {
        visits.wantNew(provider);
        shell.go(new Destination.Visits());
    }

    private void plan(UUID id) {
        visits.takeInHand(id);
        shell.go(new Destination.Visits());
    }

    void report(UUID id) {
        shell.go(new Destination.Papers(Optional.of(id)));
    }

    /** The first paper that is made of a visit is its report; the letter is asked for by its kind. */
    private void letter(UUID id) {
        papers.want(VisitLetter.NAME.word(), id);
        shell.go(new Destination.Papers(Optional.empty()));
    }
}
