package org.scrutineer.app;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.concerns.ConcernsModel;
import org.scrutineer.concerns.ConcernsView;
import org.scrutineer.concerns.InvestigationModel;
import org.scrutineer.concerns.InvestigationView;
import org.scrutineer.periods.Period;
import org.scrutineer.recommendations.Review;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.ui.View;

/** The places of concerns: the list with its patterns, and the page of one investigation. */
final class ConcernPlaces {
    private final ShellModel shell;
    private final ConcernsModel concerns;
    private final InvestigationModel investigation;
    private Optional<View> list = Optional.empty();
    private Optional<View> page = Optional.empty();

    ConcernPlaces(ShellModel shell) {
        this.shell = shell;
        this.concerns = new ConcernsModel(shell.wiring().concernDesk(), shell.changes(), shell.background());
        this.investigation = new InvestigationModel(concerns);
    }

    View list() {
        View view = list.orElseGet(() -> new ConcernsView(concerns, new ConcernsView.Ways(this::open, this::paper)));
        list = Optional.of(view);
        return view;
    }

    View page(UUID id) {
        investigation.open(id);
        View view = page.orElseGet(() -> new InvestigationView(investigation, new InvestigationView.Ways(
                () -> shell.go(new Destination.Concerns()), this::concern, this::open)));
        page = Optional.of(view);
        return view;
    }

    /** Opens the list with a new concern asked for. @param provider whom it is about, where that is known */
    void begin(Optional<UUID> provider) {
        concerns.wantNew(provider);
        shell.go(new Destination.Concerns());
    }

    /** Opens a concern where it stands in the list. */
    void concern(UUID id) {
        concerns.showConcerns();
        concerns.takeInHand(id);
        shell.go(new Destination.Concerns());
    }

    void patterns() {
        concerns.showPatterns();
        shell.go(new Destination.Concerns());
    }

    /** Opens whatever a chain or a time line leads to; nothing happens for what has no page. */
    void open(UUID id) {
        destination(id).ifPresent(shell::go);
    }

    private Optional<Destination> destination(UUID id) {
        Wiring wiring = shell.wiring();
        if (wiring.concernStore().investigations().stream().anyMatch(each -> each.id().equals(id))) {
            return Optional.of(new Destination.Investigation(id));
        }
        if (wiring.visitStore().visit(id).isPresent()) {
            return Optional.of(new Destination.Visit(id));
        }
        Optional<Destination> event = wiring.providers().events().stream()
                .filter(each -> each.id().equals(id)).findFirst()
                .map(each -> new Destination.Provider(each.provider()));
        return event.or(() -> recommendation(wiring.register().reviews(), id));
    }

    private Optional<Destination> recommendation(List<Review> reviews, UUID id) {
        return reviews.stream()
                .filter(review -> shell.wiring().register().recommendations(review.id()).stream()
                        .anyMatch(each -> each.id().equals(id)))
                .findFirst()
                .map(review -> new Destination.Review(review.id(), Optional.of(id), Optional.empty()));
    }

    /** The summary of the quarter in which something happened last. */
    private void paper() {
        shell.go(new Destination.Papers(shell.wiring().concernStore().concerns().stream()
                .map(concern -> concern.happened().from())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(day -> PeriodSubject.CONCERNS.id(Period.quarterOf(YearMonth.from(day))))));
    }
}
