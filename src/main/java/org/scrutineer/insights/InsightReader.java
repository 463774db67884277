package org.scrutineer.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.documents.Milestones;
import org.scrutineer.documents.Milestones.Span;
import org.scrutineer.documents.Milestones.Step;
import org.scrutineer.documents.Milestones.When;
import org.scrutineer.insights.Insight.Past;
import org.scrutineer.insights.Insight.Stood;
import org.scrutineer.insights.Thing.Standing;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.programmes.ProgrammeOverTime;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Chronicle;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.RatingsOverTime;
import org.scrutineer.recommendations.RatingsOverTime.Point;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;

/** Reads what pictures are made of, from the register and from what its ledger remembers. */
public final class InsightReader {
    private static final int QUARTERS = 5;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Stores stores;
    private final Ledger ledger;
    private final Function<UUID, Optional<Point>> lastPaper;
    private final Supplier<LocalDate> today;

    public record Stores(RegisterStore register, ProgrammeStore programmes, RatingSchemeStore schemes) {}

    /** @param lastPaper of a review or programme: its name and when members saw it */
    public InsightReader(
            Stores stores, Ledger ledger, Function<UUID, Optional<Point>> lastPaper, Supplier<LocalDate> today) {
        this.stores = stores;
        this.ledger = ledger;
        this.lastPaper = lastPaper;
        this.today = today;
    }

    /** Everything that pictures can be made of, reviews first. */
    public List<Matter> matters() {
        return Stream.concat(
                stores.register().reviews().stream().map(this::matter),
                stores.programmes().programmes().stream().map(this::matter)).toList();
    }

    private Matter matter(Review review) {
        return new Matter(
                review.id(), review.title(), Matter.Kind.REVIEW, "recommendation",
                stores.schemes().scheme(review.scheme()));
    }

    private Matter matter(Programme programme) {
        boolean named = stores.programmes().workstreams(programme.id()).stream()
                .flatMap(each -> each.activities().stream())
                .noneMatch(each -> each.name().isBlank());
        return new Matter(
                programme.id(), programme.title(), Matter.Kind.PROGRAMME, named ? "activity" : "area of work",
                stores.schemes().scheme(programme.scheme()));
    }

    /** Nothing where it is not in the register any more. */
    public Optional<Insight> read(UUID matter) {
        return matters().stream().filter(each -> each.id().equals(matter)).findFirst().map(this::read);
    }

    private Insight read(Matter matter) {
        return switch (matter.kind()) {
            case REVIEW -> review(matter);
            case PROGRAMME -> programme(matter);
        };
    }

    private Insight review(Matter matter) {
        List<Recommendation> all = stores.register().recommendations(matter.id());
        RatingsOverTime past = RatingsOverTime.read(ledger, all, matter.scheme(), List.of());
        Map<UUID, DueDates> dates = new Chronicle(ledger).dueDates(all);
        List<Step> steps = all.stream()
                .filter(each -> standing(each, matter.scheme()) != Standing.DROPPED && !each.due().text().isBlank())
                .map(each -> new Step(
                        each.id(), each.label(), when(dates.get(each.id()).baseline()), when(each.due()),
                        past.completeSince(each.id(), ZoneId.systemDefault()).or(() -> closed(each)),
                        Optional.of(Behind.one(each.id()))))
                .toList();
        return new Insight(
                matter, today.get(), all.stream().map(each -> thing(each, matter.scheme())).toList(),
                past(matter, past::followedUp), steps);
    }

    private static Optional<LocalDate> closed(Recommendation one) {
        return one.state().kind() == State.Kind.CLOSED
                ? Optional.ofNullable(one.state().since().until())
                : Optional.empty();
    }

    private Insight programme(Matter matter) {
        List<Workstream> workstreams = stores.programmes().workstreams(matter.id());
        List<Milestone> milestones = stores.programmes().milestones(matter.id());
        List<Activity> activities = workstreams.stream().flatMap(each -> each.activities().stream()).toList();
        ProgrammeOverTime past = ProgrammeOverTime.read(ledger, activities, milestones);
        List<Thing> things = new ArrayList<>();
        workstreams.forEach(stream -> stream.activities().forEach(
                each -> things.add(thing(stream, each, matter.scheme()))));
        return new Insight(
                matter, today.get(), things, past(matter, past::ratings),
                milestones.stream().map(each -> step(each, past.planned(each))).toList());
    }

    private static Step step(Milestone milestone, FuzzyDate planned) {
        return new Step(
                milestone.id(), milestone.name().isBlank() ? "A milestone without a name" : milestone.name(),
                when(planned), when(milestone.timescale()), Optional.empty(),
                Optional.of(Behind.one(milestone.id())));
    }

    private Past past(Matter matter, Function<Instant, Map<UUID, String>> at) {
        List<Stood> moments = RatingsOverTime.quarters(today.get(), QUARTERS, ZoneId.systemDefault()).stream()
                .map(point -> new Stood(monthly(point), at.apply(point.at())))
                .filter(stood -> !stood.ratings().isEmpty())
                .toList();
        return new Past(
                moments, lastPaper.apply(matter.id()).map(point -> new Stood(point.name(), at.apply(point.at()))));
    }

    /** The month that a quarter ends with: "Q1" can be the calendar's or that of the financial year. */
    private static String monthly(Point point) {
        return point.name().equals(RatingsOverTime.NOW)
                ? point.name()
                : MONTH.format(LocalDate.ofInstant(point.at(), ZoneId.systemDefault()));
    }

    private static Thing thing(Recommendation one, RatingScheme scheme) {
        return new Thing(
                one.id(), one.label(), one.wording(), one.assessment(), one.due(), standing(one, scheme));
    }

    private static Standing standing(Recommendation one, RatingScheme scheme) {
        boolean complete = scheme.rag(one.assessment()).filter(Rag.COMPLETE::equals).isPresent();
        return switch (one.state().kind()) {
            case CLOSED -> Standing.DONE;
            case SUPERSEDED -> Standing.DROPPED;
            case PAUSED -> Standing.PAUSED;
            case OPEN -> complete ? Standing.DONE : Standing.OPEN;
        };
    }

    private static Thing thing(Workstream stream, Activity one, RatingScheme scheme) {
        String label = Stream.of(stream.name(), one.name()).filter(name -> !name.isBlank())
                .reduce((first, second) -> first + ": " + second)
                .orElse("An activity without a name");
        boolean complete = scheme.rag(one.rating()).filter(Rag.COMPLETE::equals).isPresent();
        return new Thing(
                one.id(), label, "", one.rating(), one.due(), complete ? Standing.DONE : Standing.OPEN);
    }

    private static When when(FuzzyDate date) {
        return new When(date.text(), date.known()
                ? Optional.of(new Span(date.from(), date.until()))
                : Optional.<Milestones.Span>empty());
    }
}
