package org.scrutineer.recommendations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.RatingRuleStore;
import org.scrutineer.ratings.Derived;
import org.scrutineer.ratings.Facts;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Rules;

/** Reads what became of all recommendations of a review in one go, and judges it by the council's rules. */
public final class FollowUpReader {
    private final FollowUpStore followUp;
    private final RatingRuleStore rules;
    private final Chronicle chronicle;
    private final Supplier<LocalDate> today;

    public FollowUpReader(
            FollowUpStore followUp, RatingRuleStore rules, Chronicle chronicle, Supplier<LocalDate> today) {
        this.followUp = followUp;
        this.rules = rules;
        this.chronicle = chronicle;
        this.today = today;
    }

    /**
     * @param recommendations all or some of the review's
     * @param evidence of the review, by id
     */
    public FollowUpReading read(
            UUID review, RatingScheme scheme, List<Recommendation> recommendations, Map<UUID, Evidence> evidence) {
        Map<UUID, List<Action>> actions = followUp.actions(review);
        Map<UUID, List<ProgressUpdate>> updates = followUp.updates(review);
        Map<UUID, DueDates> dates = new HashMap<>(chronicle.dueDates(recommendations));
        dates.putAll(chronicle.dueDatesOfActions(actions.values().stream().flatMap(Collection::stream).toList()));
        FollowUpReading facts = new FollowUpReading(
                actions, updates, dates, chronicle.lastHeard(recommendations, updates, today.get()), Map.of());
        List<RatingRule> all = rules.rules();
        Map<UUID, Derived> derived = new HashMap<>();
        for (Recommendation each : recommendations) {
            if (followedUp(each, scheme)) {
                derived.put(each.id(), Rules.derive(all, facts(each, scheme, facts, evidence)));
            }
        }
        return new FollowUpReading(actions, updates, dates, facts.lastHeard(), derived);
    }

    /** What was ended or paused is not judged, whether its state says so or a word of its scheme. */
    private static boolean followedUp(Recommendation recommendation, RatingScheme scheme) {
        return recommendation.state().kind() == State.Kind.OPEN
                && (scheme.rag(recommendation.assessment()).isPresent()
                        || Stream.of(State.Kind.PAUSED, State.Kind.SUPERSEDED)
                                .noneMatch(kind -> kind.words().equalsIgnoreCase(recommendation.assessment())));
    }

    private Facts facts(
            Recommendation recommendation, RatingScheme scheme, FollowUpReading reading,
            Map<UUID, Evidence> evidence) {
        List<Action> open = reading.actions(recommendation).stream()
                .filter(action -> !action.state().ended())
                .toList();
        int slips = Stream.concat(Stream.of(recommendation.id()), open.stream().map(Action::id))
                .mapToInt(id -> reading.dueDates(id).slips().size())
                .max()
                .orElse(0);
        List<String> texts = recommendation.evidence().stream()
                .map(evidence::get)
                .filter(Objects::nonNull)
                .map(Evidence::content)
                .filter(text -> !text.isBlank())
                .toList();
        return new Facts(
                scheme.rag(recommendation.assessment()),
                due(recommendation, open),
                reading.lastHeard(recommendation),
                slips,
                texts.size(),
                Stream.concat(
                        reading.updates(recommendation).stream().limit(1).map(ProgressUpdate::content),
                        texts.stream()).collect(Collectors.joining("\n")),
                today.get());
    }

    /** Its own due date, or while it has none that of the action that is due first. */
    private static Optional<LocalDate> due(Recommendation recommendation, List<Action> open) {
        return Optional.ofNullable(recommendation.due().until())
                .or(() -> open.stream()
                        .map(Action::due)
                        .map(FuzzyDate::until)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()));
    }
}
