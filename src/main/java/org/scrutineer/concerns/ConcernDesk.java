package org.scrutineer.concerns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.concerns.Investigation.Result;
import org.scrutineer.concerns.Pattern.Standing;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.measures.Figure;
import org.scrutineer.measures.MeasureLibrary;
import org.scrutineer.measures.Observation;
import org.scrutineer.measures.ObservationStore;
import org.scrutineer.periods.Period;
import org.scrutineer.providers.Provider;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.ui.Problem;
import org.scrutineer.visits.VisitDesk;

/** What concerns, their patterns and investigations are read and changed with, in the window and on the command line. */
public record ConcernDesk(
        ConcernStore concerns, ObservationStore observations, VisitDesk visits, RegisterStore register, Ledger ledger,
        Supplier<LocalDate> today) {
    /** Patterns that ended longer ago are no news; their concerns stay. */
    private static final int MONTHS = 12;

    private static final String HOURS = "Hours of care delivered";

    /** Every pattern of the last year, the one with the newest concern first. */
    public List<Pattern> patterns() {
        return patterns(concerns.concerns());
    }

    private List<Pattern> patterns(List<Concern> all) {
        return patterns(all, today.get().minusMonths(MONTHS), LocalDate.MAX);
    }

    /** Every pattern with a concern in the period, also where it began before. */
    List<Pattern> patterns(List<Concern> all, Period period) {
        return patterns(all, period.from().minusMonths(MONTHS), period.until()).stream()
                .filter(pattern -> pattern.noticed().concerns().stream()
                        .anyMatch(concern -> !concern.happened().from().isBefore(period.from())))
                .toList();
    }

    private List<Pattern> patterns(List<Concern> all, LocalDate since, LocalDate until) {
        List<Concern> recent = all.stream()
                .filter(concern -> concern.happened().known() && !concern.happened().from().isBefore(since)
                        && !concern.happened().from().isAfter(until))
                .toList();
        List<Investigation> investigations = concerns.investigations();
        List<Dismissal> dismissals = concerns.dismissals();
        return new Patterns(concerns.rules(), hours(since)).in(recent).stream()
                .map(noticed -> pattern(noticed, investigations, dismissals))
                .toList();
    }

    private static Pattern pattern(
            Noticed noticed, List<Investigation> investigations, List<Dismissal> dismissals) {
        Set<UUID> ids = noticed.ids();
        Optional<Investigation> whole = investigations.reversed().stream()
                .filter(each -> Set.copyOf(each.concerns()).containsAll(ids))
                .findFirst();
        Optional<Investigation> part = whole.or(() -> investigations.reversed().stream()
                .filter(each -> each.concerns().stream().anyMatch(ids::contains))
                .findFirst());
        Optional<Dismissal> dismissed = dismissals.reversed().stream()
                .filter(each -> each.concerns().containsAll(ids))
                .findFirst();
        Standing standing = whole.isPresent()
                ? whole.get().state() == Investigation.State.OPEN ? Standing.INVESTIGATED : Standing.LOOKED_INTO
                : dismissed.isPresent() ? Standing.DISMISSED : Standing.NEW;
        return new Pattern(noticed, standing, part, dismissed.or(() -> dismissals.reversed().stream()
                .filter(each -> each.concerns().stream().anyMatch(ids::contains))
                .findFirst()));
    }

    private Hours hours(LocalDate since) {
        UUID measure = MeasureLibrary.id(HOURS);
        return new Hours(observations.since(since.minusMonths(2)).stream()
                .filter(each -> each.measure().equals(measure) && each.figure().state() == Figure.State.REPORTED)
                .flatMap(each -> returned(each).stream())
                .toList());
    }

    private static Optional<Hours.Returned> returned(Observation observation) {
        return observation.figure().value().map(value -> new Hours.Returned(
                observation.provider(), observation.period().from(), observation.period().until(), value));
    }

    /** Concerns for each 10,000 hours of care that a provider delivered between two days; empty where it is not known. */
    public Optional<BigDecimal> rate(UUID provider, int count, LocalDate from, LocalDate until) {
        BigDecimal own = hours(from.minusMonths(1)).delivered(provider, from, until);
        return own.signum() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(count * 10_000L)
                        .divide(own, 1, RoundingMode.HALF_UP));
    }

    /** A concern as it is logged; its words become those that are known. */
    Concern logged(
            Provider provider, String about, Optional<FuzzyDate> when, String what, Concern.Told told,
            Optional<UUID> branch) {
        if (about.isBlank()) {
            throw new Problem(
                    "It is not said what the concern is about.",
                    "Give a few words, such as “missed visit” or “conduct”.");
        }
        return new Concern(
                ledger.newId(), provider.id(), branch, ConcernSorts.of(about),
                when.orElseGet(() -> FuzzyDate.on(today.get())), what.strip(), told, Concern.State.OPEN, "");
    }

    /** What a concern is called in history: "Concern about missed visit at Ash Care". */
    String title(Concern concern) {
        return "Concern about " + concern.sort() + " at "
                + providerNames().getOrDefault(concern.provider(), "an unknown provider");
    }

    /** @throws Problem when no reason is given */
    Draft dismiss(Pattern pattern, String reason, String by) {
        if (reason.isBlank()) {
            throw new Problem("There is no reason why this is no pattern.", "Say why in a sentence.");
        }
        PersonNames.of(pattern.noticed().concerns()).refuse(reason);
        List<String> sorts = pattern.noticed().sorts();
        return ConcernEdits.draft("Dismissed: " + name(pattern), ConcernEdits.dismissed(new Dismissal(
                ledger.newId(), sorts.size() == 1 ? sorts.getFirst() : "", pattern.noticed().ids(), reason, by)));
    }

    Investigation investigationInto(Pattern pattern, Optional<String> title, String owner) {
        return investigation(title.filter(words -> !words.isBlank()).orElseGet(() -> name(pattern)), owner,
                List.copyOf(pattern.noticed().ids()));
    }

    Investigation investigation(String title, String owner, List<UUID> looked) {
        if (title.isBlank()) {
            throw new Problem("The investigation has no title.", "Say in a few words what is looked into.");
        }
        return new Investigation(
                ledger.newId(), title.strip(), owner.strip(), FuzzyDate.on(today.get()), Investigation.State.OPEN,
                Investigation.Ending.NONE, looked, List.of(), List.of());
    }

    /** A text about an investigation that is printed. @throws Problem where it names a person of its concerns */
    String printable(Investigation investigation, String text) {
        PersonNames.of(concerns.concerns(), investigation.concerns()).refuse(text);
        return text.strip();
    }

    /** A recommendation by its review and reference. */
    UUID recommendation(Optional<String> review, String ref) {
        return new RecommendationNames(register).find(review, ref);
    }

    public Map<UUID, String> providerNames() {
        return visits.providers().providers().providers().stream()
                .collect(Collectors.toMap(Provider::id, Provider::name));
    }

    /** What an investigation led to, in words. */
    public String name(Result result) {
        Optional<String> to = result.to().flatMap(id -> switch (result.sort()) {
            case VISIT -> visits.visits().whole(id).map(whole -> "visit to " + visits.name(whole.visit()));
            case RECOMMENDATION -> new RecommendationNames(register).name(id);
            case PROVIDER_EVENT -> event(id);
            case OTHER -> Optional.empty();
        });
        return to.map(words -> result.note().isBlank() ? words : words + ": " + result.note())
                .orElse(result.note().isBlank() ? result.sort().plain() : result.note());
    }

    private Optional<String> event(UUID id) {
        return visits.providers().providers().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .map(event -> providerNames().getOrDefault(event.provider(), "An unknown provider") + ": "
                        + event.kind().plain());
    }

    /** "3 missed visits at Ash Care, 2 to 20 March 2026", for lists and questions. */
    public String name(Pattern pattern) {
        return new ConcernWords(providerNames()).pattern(pattern.noticed());
    }

    /** @param number of a concern as "list concerns" shows it, from 1 */
    Concern concern(int number) {
        return numbered(concerns.concerns(), number, "concern", "list concerns");
    }

    /** @param number of a pattern as "list patterns" shows it, from 1 */
    Pattern pattern(int number) {
        return numbered(patterns(), number, "pattern", "list patterns");
    }

    /** @param number of an investigation as "list investigations" shows it, from 1 */
    Investigation investigation(int number) {
        return numbered(concerns.investigations(), number, "investigation", "list investigations");
    }

    private static <T> T numbered(List<T> all, int number, String what, String list) {
        if (number < 1 || number > all.size()) {
            throw new Problem(
                    "There is no " + what + " " + number + ".",
                    "Run “scrutineer " + list + "” to see their numbers.");
        }
        return all.get(number - 1);
    }
}
