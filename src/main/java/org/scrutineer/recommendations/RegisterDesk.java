package org.scrutineer.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.RatingScheme.Reading;
import org.scrutineer.ui.Problem;

/** Finds what a person names on the command line, for the commands that change the register. */
public final class RegisterDesk {
    private final RegisterStore register;
    private final RatingSchemeStore schemes;
    private final FollowUpReader followUp;
    private final MeetingDays meetings;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public RegisterDesk(
            RegisterStore register, RatingSchemeStore schemes, FollowUpReader followUp, MeetingDays meetings,
            Ledger ledger, Supplier<LocalDate> today) {
        this.register = register;
        this.schemes = schemes;
        this.followUp = followUp;
        this.meetings = meetings;
        this.ledger = ledger;
        this.today = today;
    }

    /** Recommendations of one review. */
    public record Named(Review review, List<Recommendation> recommendations) {
        Recommendation one() {
            return recommendations.getFirst();
        }

        String labels() {
            return FollowUpEdits.labels(recommendations);
        }
    }

    /**
     * The recommendations with these references, all of one review.
     *
     * @param title of the review or a part of it; not needed while only one review has them
     * @param refs as printed; several may be written with commas
     */
    public Named find(Optional<String> title, List<String> refs) {
        List<String> wanted = refs.stream()
                .flatMap(ref -> Stream.of(ref.split(",")))
                .map(String::strip)
                .filter(ref -> !ref.isEmpty())
                .toList();
        List<Review> among = title.map(part -> List.of(review(part))).orElseGet(register::reviews);
        List<Named> found = among.stream()
                .map(review -> named(review, wanted))
                .filter(named -> named.recommendations().size() == wanted.size())
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new Problem(
                    "There is no recommendation " + String.join(" or ", missing(among, wanted))
                            + title.map(part -> " in “" + part + "”").orElse("") + ".",
                    "List the recommendations to see their references, or put it there with “scrutineer recommendation add”.");
        }
        String labels = (wanted.size() == 1 ? "recommendation " : "recommendations ") + String.join(", ", wanted);
        throw new Problem(
                Character.toUpperCase(labels.charAt(0)) + labels.substring(1)
                        + (wanted.size() == 1 ? " is" : " are") + " in more than one review.",
                "Say which with --review: " + found.stream()
                        .map(named -> "“" + named.review().title() + "”")
                        .collect(Collectors.joining(", ")) + ".");
    }

    /** Those that the one review lacks; of several reviews nobody knows which was meant. */
    private List<String> missing(List<Review> among, List<String> refs) {
        return among.size() != 1
                ? refs
                : refs.stream().filter(ref -> named(among.getFirst(), List.of(ref)).recommendations().isEmpty())
                        .toList();
    }

    private Named named(Review review, List<String> refs) {
        Map<String, Recommendation> byRef = register.recommendations(review.id()).stream()
                .collect(Collectors.toMap(
                        one -> one.ref().toLowerCase(java.util.Locale.UK), one -> one, (one, other) -> one));
        List<Recommendation> found = new ArrayList<>();
        refs.forEach(ref -> Optional.ofNullable(byRef.get(ref.toLowerCase(java.util.Locale.UK)))
                .ifPresent(found::add));
        return new Named(review, found);
    }

    /** The one review with a title or a part of it. */
    public Review review(String title) {
        return Titled.find(register.reviews(), Review::title, title, "review", "Import its tracker first.");
    }

    /** The review with a title or a part of it; while there is only one, nobody needs to say which. */
    Review reviewOr(Optional<String> title) {
        List<Review> all = register.reviews();
        return title.isEmpty() && all.size() == 1
                ? all.getFirst()
                : review(title.orElseThrow(() -> new Problem(
                        all.isEmpty() ? "There is no review in this workspace." : "There is more than one review.",
                        all.isEmpty()
                                ? "Add one with “scrutineer review add”, or import a tracker."
                                : "Say which with --review NAME.")));
    }

    /** The action with a number under a recommendation. */
    Action action(Named named, int number) {
        List<Action> actions = actions(named);
        return actions.stream().filter(action -> action.ordinal() == number).findFirst().orElseThrow(() -> new Problem(
                named.one().label() + " has no action " + number + ".",
                actions.isEmpty()
                        ? "Add one first."
                        : "It has these: " + actions.stream()
                                .map(action -> action.ordinal() + " (" + action.wording() + ")")
                                .collect(Collectors.joining(", ")) + "."));
    }

    List<Action> actions(Named named) {
        return reading(named).actions(named.one());
    }

    /** What became of them, judged by the council's rules. */
    FollowUpReading reading(Named named) {
        Map<UUID, Evidence> evidence = new HashMap<>();
        register.evidence(named.review().id()).forEach(item -> evidence.put(item.id(), item));
        return followUp.read(
                named.review().id(), schemes.scheme(named.review().scheme()), named.recommendations(), evidence);
    }

    /** The word that the review's scheme has for what a person wrote: "g", "2", "on track". */
    String word(Review review, String written) {
        RatingScheme scheme = schemes.scheme(review.scheme());
        return switch (scheme.read(written)) {
            case Reading.Graded graded -> graded.level().word();
            case Reading.Ungraded ungraded -> "";
            case Reading.Unknown unknown -> throw new Problem(
                    "“" + unknown.text() + "” is no rating of the scheme “" + scheme.name() + "”.",
                    "Give one of these: " + scheme.levels().stream().map(Level::word)
                            .collect(Collectors.joining(", ")) + ".");
        };
    }

    /** The meeting on that day of the committee that the review goes to. */
    Optional<UUID> meeting(Review review, String at) {
        return meetings.meeting(review.committee(), FuzzyDate.parse(at));
    }

    RegisterStore register() {
        return register;
    }

    Ledger ledger() {
        return ledger;
    }

    LocalDate today() {
        return today.get();
    }
}
