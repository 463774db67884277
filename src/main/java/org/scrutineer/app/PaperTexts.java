package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Milestone;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.ProgressUpdate;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.studio.RecordEditors;
import org.scrutineer.studio.RecordEditors.Rated;
import org.scrutineer.studio.RecordEditors.Room;
import org.scrutineer.visits.Found;
import org.scrutineer.voices.Comment;
import org.scrutineer.meetings.Minute;
import org.scrutineer.meetings.Resolution;

/** What each room says of its records where they are changed beside a paper. */
record PaperTexts(Wiring wiring) {
    RecordEditors editors() {
        return new RecordEditors(wiring.ledger(), Wiring.KINDS, List.of(
                recommendation(),
                activity(),
                new Room(Milestone.KIND, Set.of(), Set.of("name", "timescale"), Optional.empty(),
                        record -> List.of(), true),
                new Room(ProgressUpdate.KIND, Set.of(), Set.of("content", "next_steps"), Optional.empty(),
                        record -> List.of(), false),
                new Room(Evidence.KIND, Set.of("extract"), Set.of("content"), Optional.empty(),
                        record -> List.of(), false),
                Room.quoting(Comment.KIND, "content"),
                Room.quoting(Found.Quote.KIND, "content", "speaker"),
                Room.quoting(Resolution.KIND, "wording"),
                Room.quoting(Minute.KIND, "content", "answer", "said_by")));
    }

    private Room recommendation() {
        return new Room(
                Recommendation.KIND, Set.of("wording"), Set.of("owner", "due"),
                Optional.of(new Rated(Recommendation.ASSESSMENT, "Assessment", this::schemeOfRecommendation)),
                this::besideRecommendation, true);
    }

    private Room activity() {
        return new Room(
                Activity.KIND, Set.of(), Set.of("latest_update", "next_plan", "owner", "due"),
                Optional.of(new Rated("rating", "RAG", this::schemeOfActivity)), record -> List.of(), true);
    }

    private RatingScheme schemeOfRecommendation(UUID recommendation) {
        return wiring.schemes().scheme(review(recommendation).flatMap(Review::scheme));
    }

    private RatingScheme schemeOfActivity(UUID activity) {
        Optional<UUID> programme = held(activity, "place", "workstream_id")
                .flatMap(workstream -> held(workstream, "place", "programme_id"));
        return wiring.schemes().scheme(wiring.programmes().programmes().stream()
                .filter(each -> programme.filter(each.id()::equals).isPresent())
                .findFirst()
                .flatMap(Programme::scheme));
    }

    /** What was reported last, and the evidence. */
    private List<UUID> besideRecommendation(UUID recommendation) {
        return review(recommendation).map(review -> {
            Stream<UUID> updates = wiring.followUp().updates(review.id())
                    .getOrDefault(recommendation, List.of()).stream()
                    .map(ProgressUpdate::id)
                    .reduce((earlier, later) -> later)
                    .stream();
            Stream<UUID> evidence = wiring.register().recommendations(review.id()).stream()
                    .filter(each -> each.id().equals(recommendation))
                    .flatMap(each -> each.evidence().stream());
            return Stream.concat(updates, evidence).toList();
        }).orElse(List.of());
    }

    private Optional<Review> review(UUID recommendation) {
        Optional<UUID> id = held(recommendation, Recommendation.PLACE, "review_id");
        return wiring.register().reviews().stream()
                .filter(review -> id.filter(review.id()::equals).isPresent())
                .findFirst();
    }

    private Optional<UUID> held(UUID record, String group, String column) {
        return Optional.ofNullable(wiring.ledger().current(List.of(record)).get(record))
                .map(groups -> groups.get(group))
                .map(fields -> fields.text(column))
                .map(UUID::fromString);
    }
}
