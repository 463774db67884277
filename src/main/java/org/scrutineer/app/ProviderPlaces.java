package org.scrutineer.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.scrutineer.concerns.Happened;
import org.scrutineer.concerns.ProviderTimesModel;
import org.scrutineer.concerns.ProviderTimesView;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.measures.FiguresModel;
import org.scrutineer.measures.FiguresView;
import org.scrutineer.measures.MeasuresModel;
import org.scrutineer.measures.MeasuresView;
import org.scrutineer.providers.Provider;
import org.scrutineer.providers.ProviderSection;
import org.scrutineer.providers.ProviderView;
import org.scrutineer.providers.ProvidersModel;
import org.scrutineer.providers.ProvidersView;
import org.scrutineer.ui.View;
import org.scrutineer.visits.ProviderVisitsModel;
import org.scrutineer.visits.ProviderVisitsView;

/** The places of providers: the list, the page of one with what other rooms say of it, and what is measured. */
final class ProviderPlaces {
    private final ShellModel shell;
    private final Ways ways;
    private final ProvidersModel providers;
    private Optional<View> list = Optional.empty();
    private Optional<View> page = Optional.empty();
    private Optional<View> measures = Optional.empty();

    /**
     * @param takeIn asks for a file and takes it in
     * @param tell says something in a note
     * @param tables where tables go out from
     * @param visits to which a provider's page leads, as it does to its concerns
     */
    record Ways(Runnable takeIn, Consumer<String> tell, TableDesk tables, VisitPlaces visits, ConcernPlaces concerns) {}

    ProviderPlaces(ShellModel shell, Ways ways) {
        this.shell = shell;
        this.ways = ways;
        this.providers = new ProvidersModel(
                shell.wiring().providerDesk(), this::doubts, shell.changes(), shell.background());
    }

    /** Opens the list with a new provider asked for. */
    void newProvider() {
        providers.wantNew();
        shell.go(new Destination.Providers());
    }

    View list() {
        View view = list.orElseGet(() -> new ProvidersView(providers, new ProvidersView.Ways(
                id -> shell.go(new Destination.Provider(id)), () -> shell.go(new Destination.Measures()),
                ways.takeIn(), ways.tables(), shell.wiring()::today)));
        list = Optional.of(view);
        return view;
    }

    View page(UUID provider) {
        // One that was merged is shown as the one that it is now, whose page says so.
        providers.takeInHand(shell.wiring().providers().merged().stream()
                .filter(merged -> merged.provider().id().equals(provider))
                .map(Provider.Merged::into)
                .findFirst()
                .orElse(provider));
        View view = page.orElseGet(() -> new ProviderView(
                providers, () -> shell.go(new Destination.Providers()),
                new ProviderView.Merging(
                        shell.wiring().providerDesk(), shell.wiring().providerMerging(), ways.tell()),
                sections()));
        page = Optional.of(view);
        return view;
    }

    View measures() {
        View view = measures.orElseGet(() -> new MeasuresView(
                new MeasuresModel(shell.wiring().measureDesk(), shell.changes(), shell.background()),
                () -> shell.go(new Destination.Providers())));
        measures = Optional.of(view);
        return view;
    }

    /** What other rooms say of a provider, in the order of the page. */
    private List<ProviderSection> sections() {
        return List.of(
                new ProviderSection("Over time", id -> new ProviderTimesView(
                        new ProviderTimesModel(
                                shell.wiring().concernDesk(), shell.changes(), shell.background(), id),
                        this::behind)),
                new ProviderSection("Visits", id -> new ProviderVisitsView(
                        new ProviderVisitsModel(
                                shell.wiring().visitDesk(), shell.changes(), shell.background(), id),
                        new ProviderVisitsView.Ways(
                                ways.visits()::open, ways.visits()::report,
                                () -> ways.visits().plan(Optional.of(id))))),
                new ProviderSection("Figures", id -> new FiguresView(
                        new FiguresModel(shell.wiring().measureDesk(), shell.changes(), shell.background(), id),
                        figure -> shell.go(new Destination.FigureSource(figure)))));
    }

    /** What is behind an entry of the line of time; a pattern that nobody looks into yet stands among the others. */
    private void behind(Happened entry) {
        switch (entry.kind()) {
            case CONCERN, DOUBTED -> entry.record().ifPresent(ways.concerns()::concern);
            case PATTERN -> entry.record().ifPresentOrElse(ways.concerns()::open, ways.concerns()::patterns);
            case RETURN -> shell.go(new Destination.Returns(entry.period(), false));
            case VISIT -> entry.record().ifPresent(ways.visits()::open);
            case RATING, EVENT -> {
                // They stand on the same page.
            }
        }
    }

    private Map<UUID, Integer> doubts() {
        Map<UUID, Integer> doubts = new HashMap<>();
        shell.wiring().observations().doubtful().forEach(each -> doubts.merge(each.provider(), 1, Integer::sum));
        return doubts;
    }
}
