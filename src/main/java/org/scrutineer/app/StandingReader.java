package org.scrutineer.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.committees.Committee;
import org.scrutineer.meetings.MeetingListing;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;
import org.scrutineer.recommendations.Review;
import org.scrutineer.workbench.RegisterEntry;

/** Gathers from the rooms where everything stands. */
final class StandingReader {
    private static final int MOST_AHEAD = 6;

    private final Wiring wiring;

    StandingReader(Wiring wiring) {
        this.wiring = wiring;
    }

    Standing read() {
        List<RegisterEntry> entries = wiring.registerReader().entries();
        Map<UUID, List<RegisterEntry>> open = entries.stream()
                .filter(entry -> !entry.ended())
                .collect(Collectors.groupingBy(entry -> entry.review().id()));
        List<Standing.Line> reviews = wiring.register().reviews().stream()
                .map(review -> review(review, open.getOrDefault(review.id(), List.of())))
                .toList();
        List<Standing.Line> programmes = wiring.programmes().programmes().stream().map(this::programme).toList();
        String council = wiring.committees().committees().stream()
                .map(Committee::authority)
                .filter(authority -> !authority.isBlank())
                .findFirst()
                .orElse("");
        return new Standing(
                council, reviews, programmes, wiring.providers().providers().size(),
                new NeedsYouReader(wiring, entries).read(),
                new Ahead(due(entries), meetings()));
    }

    private Standing.Line review(Review review, List<RegisterEntry> open) {
        RatingScheme scheme = wiring.schemes().scheme(review.scheme());
        long overdue = open.stream().filter(entry -> entry.overdue(wiring.today())).count();
        return new Standing.Line(
                review.id(), review.title(), committee(review.committee()),
                wiring.covers().ofReviews(wiring.register()).meeting(review.id()).text(),
                Tally.of(scheme, open.stream().map(entry -> entry.recommendation().assessment()).toList()),
                (int) overdue);
    }

    private Standing.Line programme(Programme programme) {
        List<Activity> all = wiring.programmes().workstreams(programme.id()).stream()
                .flatMap(workstream -> workstream.activities().stream())
                .toList();
        RatingScheme scheme = wiring.schemes().scheme(programme.scheme());
        long overdue = all.stream()
                .filter(each -> each.due().overdue(wiring.today()) && open(scheme, each.rating()))
                .count();
        return new Standing.Line(
                programme.id(), programme.title(), committee(programme.committee()),
                wiring.covers().ofProgrammes(wiring.programmes()).meeting(programme.id()).text(),
                Tally.of(scheme, all.stream().map(Activity::rating).toList()), (int) overdue);
    }

    private List<NeedsYou.Line> due(List<RegisterEntry> entries) {
        LocalDate today = wiring.today();
        return entries.stream()
                .filter(entry -> !entry.ended() && entry.recommendation().due().known()
                        && !entry.recommendation().due().until().isBefore(today)
                        && entry.rag().filter(Rag.COMPLETE::equals).isEmpty())
                .sorted(Comparator.comparing(entry -> entry.recommendation().due().until()))
                .limit(MOST_AHEAD)
                .map(entry -> new NeedsYou.Line(
                        entry.recommendation().label() + ": " + entry.recommendation().wording(),
                        entry.recommendation().due().text() + " · " + entry.review().title(),
                        new Destination.Review(entry.review().id(), Optional.of(entry.id()), Optional.empty())))
                .toList();
    }

    private List<NeedsYou.Line> meetings() {
        LocalDate today = wiring.today();
        return wiring.meetingListing().meetings().stream()
                .filter(listed -> listed.meeting().held().known() && !listed.meeting().held().until().isBefore(today))
                .sorted(Comparator.comparing(listed -> listed.meeting().held().from()))
                .limit(MOST_AHEAD)
                .map(StandingReader::meeting)
                .toList();
    }

    private static NeedsYou.Line meeting(MeetingListing.Listed listed) {
        String items = listed.items() == 0
                ? "no agenda yet"
                : listed.items() == 1
                        ? "1 item"
                        : listed.items()
                                + " items";
        return new NeedsYou.Line(listed.title(), items, new Destination.Meeting(listed.meeting().id()));
    }

    private String committee(Optional<UUID> id) {
        return id.flatMap(wiring.committees()::committee).map(Committee::name).orElse("");
    }

    /** What is complete is late no more. */
    private static boolean open(RatingScheme scheme, String word) {
        return scheme.rag(word).filter(Rag.COMPLETE::equals).isEmpty();
    }
}
