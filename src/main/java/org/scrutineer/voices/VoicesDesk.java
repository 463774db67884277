package org.scrutineer.voices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.Committee;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.Titled;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.ui.Problem;

/** Finds what a person names of events, themes and comments, and what comments are evidence for. */
public final class VoicesDesk {
    private static final String IMPORT_FIRST = "Take its notes in first: scrutineer import engagement FILE.";

    private final VoicesStore store;
    private final RegisterStore register;
    private final CommitteeStore committees;
    private final NotesDesk notes;
    private final Ledger ledger;

    public VoicesDesk(VoicesStore store, RegisterStore register, CommitteeStore committees, Ledger ledger) {
        this.store = store;
        this.register = register;
        this.committees = committees;
        this.notes = new NotesDesk(store, ledger);
        this.ledger = ledger;
    }

    /** A recommendation that a comment can be evidence for. */
    public record Target(UUID id, String review, String ref, String wording) {
        /** "Care at Home 4". */
        public String label() {
            return review + " " + ref;
        }
    }

    Ledger ledger() {
        return ledger;
    }

    NotesDesk notes() {
        return notes;
    }

    public VoicesStore store() {
        return store;
    }

    /** All events with what was said at them, the latest first. */
    public List<Voices> all() {
        return store.events().stream().map(event -> store.voices(event.id())).flatMap(Optional::stream).toList();
    }

    /** One event, or all when no title is given. */
    public List<Voices> chosen(Optional<String> title) {
        return title.map(wanted -> List.of(named(wanted))).orElseGet(this::all);
    }

    /** The one event with a title or a part of it; throws a Problem when there is no such one. */
    public Voices named(String title) {
        EngagementEvent event = Titled.find(
                store.events(), EngagementEvent::title, title, "engagement event", IMPORT_FIRST);
        return store.voices(event.id()).orElseThrow();
    }

    List<Committee> committees() {
        return committees.committees();
    }

    Optional<String> committee(EngagementEvent event) {
        return event.committee().flatMap(committees::committee).map(Committee::name);
    }

    /** A theme by its number, or by its name where only one has it. */
    static Theme theme(Voices voices, String wanted) {
        String plain = wanted.strip();
        return voices.themes().stream()
                .filter(theme -> theme.number().equalsIgnoreCase(plain) || theme.label().equalsIgnoreCase(plain))
                .findFirst()
                .orElseGet(() -> Titled.find(voices.themes(), Theme::name, plain, "theme", "Add one first."));
    }

    /** A comment by its number in the event. */
    static Comment comment(Voices voices, int number) {
        return voices.comments().stream()
                .filter(comment -> comment.ordinal() == number)
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "There is no comment " + number + " in “" + voices.event().title() + "”.",
                        "Run “scrutineer list comments” to see their numbers."));
    }

    /** The recommendation of a review; the review need not be named while only one has it. */
    Target target(Optional<String> review, String ref) {
        List<Review> among = review
                .map(title -> List.of(Titled.find(
                        register.reviews(), Review::title, title, "review", "Import its tracker first.")))
                .orElseGet(register::reviews);
        List<Target> found = among.stream()
                .flatMap(each -> targets(each).stream())
                .filter(target -> target.ref().toLowerCase(Locale.UK).equals(ref.strip().toLowerCase(Locale.UK)))
                .toList();
        if (found.size() != 1) {
            throw new Problem(
                    found.isEmpty()
                            ? "There is no recommendation " + ref + "."
                            : "Recommendation " + ref + " is in more than one review.",
                    found.isEmpty()
                            ? "List the recommendations to see their references."
                            : "Say which with --review TITLE.");
        }
        return found.getFirst();
    }

    /** What became of the comments that are evidence, by the comments' ids. */
    Map<UUID, Chain> chains(Voices voices) {
        CommentChains chains = new CommentChains(register);
        Map<UUID, Chain> all = new LinkedHashMap<>();
        voices.comments().stream().filter(comment -> !voices.linksOf(comment).isEmpty())
                .forEach(comment -> all.put(comment.id(), chains.of(voices, comment)));
        return all;
    }

    /** All recommendations by their ids, review by review. */
    public Map<UUID, Target> targets() {
        Map<UUID, Target> targets = new LinkedHashMap<>();
        register.reviews().forEach(review -> targets(review).forEach(target -> targets.put(target.id(), target)));
        return targets;
    }

    private List<Target> targets(Review review) {
        List<Target> targets = new ArrayList<>();
        for (Recommendation each : register.recommendations(review.id())) {
            targets.add(new Target(each.id(), review.title(), each.ref(), each.wording()));
        }
        return targets;
    }
}
