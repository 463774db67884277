package org.scrutineer.concerns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.concerns.Happened.Kind;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.ProviderDesk;
import org.scrutineer.providers.ProviderEvent;
import org.scrutineer.providers.ProviderRating;
import org.scrutineer.visits.Visit;

/** Reads what is known of one provider over time: concerns, patterns, returns, ratings, visits and what became of it. */
final class ProviderTimes {
    private final ConcernDesk desk;
    private final UUID provider;
    private final List<Happened> all = new ArrayList<>();

    private ProviderTimes(ConcernDesk desk, UUID provider) {
        this.desk = desk;
        this.provider = provider;
    }

    /** The newest first. What has no date is left out: it has no place on a line of time. */
    static List<Happened> of(ConcernDesk desk, UUID provider) {
        ProviderTimes times = new ProviderTimes(desk, provider);
        times.concerns();
        times.patterns();
        times.returns();
        times.ratings();
        times.visits();
        return times.all.stream().sorted(Happened.NEWEST).toList();
    }

    private void concerns() {
        desk.concerns().concerns().stream()
                .filter(concern -> concern.provider().equals(provider) && concern.happened().known())
                .forEach(concern -> all.add(Happened.on(
                        concern.state() == Concern.State.NOT_UPHELD ? Kind.DOUBTED : Kind.CONCERN,
                        concern.happened().from(),
                        "Concern: " + concern.sort()
                                + (concern.told().role().isBlank() ? "" : ", told by " + concern.told().role())
                                + (concern.state() == Concern.State.OPEN ? "" : ", " + concern.state().plain()),
                        Optional.of(concern.id()))));
    }

    private void patterns() {
        desk.patterns().stream()
                .filter(pattern -> pattern.noticed().providers().contains(provider))
                .forEach(pattern -> all.add(new Happened(
                        Kind.PATTERN, pattern.noticed().from(), pattern.noticed().until(),
                        "Pattern, " + pattern.standing().plain() + ": " + desk.name(pattern), Optional.empty(),
                        pattern.investigation().map(Investigation::id), Optional.empty())));
    }

    /** A return is known by its figures; those of one period came together. */
    private void returns() {
        Map<Period, Integer> figures = new TreeMap<>();
        for (Observation each : desk.observations().of(provider)) {
            figures.merge(Period.quarterOf(each.period().last()), 1, Integer::sum);
        }
        figures.forEach((period, count) -> all.add(new Happened(
                Kind.RETURN, period.from(), period.until(),
                "Return for " + period.words() + ": " + count + (count == 1 ? " figure" : " figures"),
                Optional.empty(), Optional.empty(), Optional.of(period))));
    }

    private void ratings() {
        ProviderDesk.Reading read = desk.visits().providers().read();
        for (ProviderRating rating : read.register().ratings(provider)) {
            if (rating.overall()) {
                judged(Kind.RATING, rating.rated(), "Rated " + rating.word() + " by " + rating.scheme(),
                        Optional.of(read.schemes().mark(rating)), Optional.empty());
            }
        }
        for (ProviderEvent event : read.register().events(provider)) {
            judged(Kind.EVENT, event.happened(),
                    event.kind().words() + event.other().flatMap(read.register()::provider)
                            .map(other -> " " + other.name()).orElse(""),
                    Optional.empty(), Optional.empty());
        }
    }

    private void visits() {
        desk.visits().visits().whole().stream()
                .filter(whole -> whole.visit().provider().equals(provider))
                .forEach(whole -> {
                    String outcome = whole.visit().result().outcome();
                    judged(Kind.VISIT, whole.visit().day(),
                            visit(whole.visit().plan().state())
                                    + (outcome.isEmpty() ? "" : ": " + outcome),
                            outcome.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(desk.visits().ratings(whole).mark(outcome)),
                            Optional.of(whole.visit().id()));
                });
    }

    private static String visit(Visit.State state) {
        return switch (state) {
            case PLANNED -> "Visit planned";
            case HELD -> "Visit took place";
            case DRAFTED -> "Visit, draft with the provider";
            case FINISHED -> "Visit, outcome sent";
            case CANCELLED -> "Visit cancelled";
        };
    }

    private void judged(
            Kind kind, FuzzyDate day, String words, Optional<RatingMark> mark, Optional<UUID> record) {
        if (day.known()) {
            LocalDate until = day.until().isBefore(day.from().plusDays(31)) ? day.until() : day.from();
            all.add(new Happened(kind, day.from(), until, words, mark, record, Optional.empty()));
        }
    }
}
