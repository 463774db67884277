package org.scrutineer.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Investigation.Result;
import org.scrutineer.visits.Visit;
import org.scrutineer.voices.Chain.Link;
import org.scrutineer.voices.Chain.Stage;
import org.scrutineer.voices.Chain;
import org.scrutineer.voices.RecommendationOutcome;

/**
 * The chains that begin with a concern, or with the concerns of an investigation. They hold nothing that can lead to a
 * person: neither what happened nor a name, and no owner.
 */
public final class ConcernChains {
    private final ConcernDesk desk;
    private final Map<UUID, String> providers;
    private final List<Investigation> investigations;
    private final RecommendationOutcome recommendations;

    public ConcernChains(ConcernDesk desk) {
        this.desk = desk;
        this.providers = desk.providerNames();
        this.investigations = desk.concerns().investigations();
        this.recommendations = new RecommendationOutcome(desk.register());
    }

    /** Every investigation into the concern, with all that they led to. */
    public Chain of(Concern concern) {
        List<Link> links = new ArrayList<>();
        links.add(said(concern));
        investigations.stream().filter(each -> each.concerns().contains(concern.id()))
                .forEach(each -> links.addAll(lookedInto(each)));
        if (concern.state() != Concern.State.OPEN) {
            links.add(Link.of(Stage.HAPPENED, "The concern was " + concern.state().plain()));
        } else if (links.size() == 1) {
            links.add(Link.of(Stage.OPEN, "Nobody has said yet what becomes of it"));
        }
        return new Chain(concern.id(), links);
    }

    private Link said(Concern concern) {
        return new Link(
                Stage.SAID, ConcernWords.capital(ConcernWords.plural(concern.sort(), 1)) + " at "
                        + providers.getOrDefault(concern.provider(), "an unknown provider"),
                concern.happened().text(), Optional.of(concern.id()));
    }

    /** One link for all its concerns, then what was done. */
    public Chain of(Investigation investigation) {
        List<Link> links = new ArrayList<>();
        List<Concern> concerns = desk.concerns().concerns().stream()
                .filter(each -> investigation.concerns().contains(each.id())).toList();
        if (!concerns.isEmpty()) {
            links.add(Link.of(Stage.SAID, new ConcernWords(providers).together(concerns)));
        }
        links.addAll(lookedInto(investigation));
        return new Chain(investigation.id(), links);
    }

    /** The same for members and the public: an investigation's title may hold counts and days, so it is left out. */
    public Chain printed(Investigation investigation) {
        return new Chain(investigation.id(), of(investigation).links().stream()
                .map(link -> link.stage() == Stage.LOOKED_INTO
                        ? new Link(link.stage(), "An investigation was opened" + steps(investigation), link.when(),
                                link.record())
                        : link)
                .toList());
    }

    private List<Link> lookedInto(Investigation investigation) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                Stage.LOOKED_INTO, "Investigation: " + investigation.title() + steps(investigation),
                investigation.opened().text(), Optional.of(investigation.id())));
        investigation.results().forEach(result -> links.addAll(result(result)));
        boolean closed = investigation.state() == Investigation.State.CLOSED;
        String outcome = investigation.ending().outcome().strip();
        links.add(new Link(
                closed ? Stage.HAPPENED : Stage.OPEN,
                (closed ? "The investigation is closed" : "The investigation is open")
                        + (outcome.isEmpty() ? "" : ": " + outcome),
                investigation.ending().closed().text(), Optional.of(investigation.id())));
        return links;
    }

    private static String steps(Investigation investigation) {
        int all = investigation.steps().size();
        long done = investigation.steps().stream().filter(Investigation.Step::isDone).count();
        return all == 0 ? "" : " (" + done + " of " + all + (all == 1 ? " step" : " steps") + " done)";
    }

    private List<Link> result(Result result) {
        return switch (result.sort()) {
            case VISIT -> result.to().flatMap(desk.visits().visits()::visit).map(visit -> visit(result, visit))
                    .orElseGet(() -> List.of(named(result)));
            case RECOMMENDATION -> result.to().map(recommendations::links).filter(links -> !links.isEmpty())
                    .orElseGet(() -> List.of(named(result)));
            case PROVIDER_EVENT, OTHER -> List.of(named(result));
        };
    }

    private Link named(Result result) {
        return new Link(Stage.LED_TO, ConcernWords.capital(desk.name(result)), "", result.to());
    }

    private List<Link> visit(Result result, Visit visit) {
        FuzzyDate day = visit.day();
        List<Link> links = new ArrayList<>(List.of(named(result)));
        switch (visit.plan().state()) {
            case PLANNED -> links.add(new Link(
                    Stage.OPEN, "The visit is planned", day.text(), Optional.of(visit.id())));
            case HELD, DRAFTED -> links.add(new Link(
                    Stage.HAPPENED, "The visit took place", day.text(), Optional.of(visit.id())));
            case FINISHED -> links.add(new Link(
                    Stage.HAPPENED, "The outcome of the visit was sent"
                            + (visit.result().outcome().isBlank() ? "" : ": " + visit.result().outcome()),
                    visit.result().dates().sent().text(), Optional.of(visit.id())));
            case CANCELLED -> links.add(new Link(
                    Stage.OPEN, "The visit was cancelled", "", Optional.of(visit.id())));
        }
        return links;
    }
}
