package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.meetings.Meeting;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.papers.Papers.Stores;
import org.scrutineer.recommendations.Action;
import org.scrutineer.recommendations.Chronicle;
import org.scrutineer.recommendations.DueDates;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Review;
import org.scrutineer.snapshots.Snapshot;
import org.scrutineer.snapshots.Snapshots;
import org.scrutineer.snapshots.Snapshots.Subject;

/** Reads everything that a paper is made of. */
public final class MaterialReader {
    private final Stores stores;
    private final Snapshots snapshots;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    MaterialReader(Stores stores, Snapshots snapshots, Ledger ledger, Supplier<LocalDate> today) {
        this.stores = stores;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.today = today;
    }

    /** @param kind the word of the kind of paper that is compared with the last one of its kind */
    Material read(Review review, String kind, Subject subject, Chosen meeting) {
        List<Recommendation> recommendations = stores.register().recommendations(review.id());
        List<Evidence> evidence = stores.register().evidence(review.id());
        Optional<Since> since = since(kind, subject, meeting);
        Set<UUID> ids = recommendations.stream().map(Recommendation::id).collect(Collectors.toSet());
        return new Material(
                review,
                stores.schemes().scheme(review.scheme()),
                new Material.Register(recommendations, evidence),
                followedUp(review, recommendations),
                business(new BusinessReader.About(review.id(), ids, meeting.meeting(), since)),
                since);
    }

    Business business(BusinessReader.About about) {
        return new BusinessReader(stores.meetings(), today.get()).read(about);
    }

    private FollowedUp followedUp(Review review, List<Recommendation> recommendations) {
        Map<UUID, List<Action>> actions = stores.followUp().actions(review.id());
        Chronicle chronicle = new Chronicle(ledger);
        Map<UUID, DueDates> dates = new HashMap<>(chronicle.dueDates(recommendations));
        dates.putAll(chronicle.dueDatesOfActions(actions.values().stream().flatMap(Collection::stream).toList()));
        return new FollowedUp(actions, stores.followUp().updates(review.id()), dates);
    }

    /** The last paper for another meeting: one that is issued again for the same meeting is not compared with itself. */
    Optional<Since> since(String kind, Subject subject, Chosen meeting) {
        return snapshots.of(subject.id()).stream()
                .filter(snapshot -> snapshot.isOfKind(kind))
                .filter(snapshot -> !snapshot.papers().isEmpty() && !isFor(snapshot, subject, meeting))
                .findFirst()
                .map(last -> new Since(
                        last, when(last), snapshots.sinceThen(last, subject), snapshots.known(last)));
    }

    private static boolean isFor(Snapshot snapshot, Subject subject, Chosen meeting) {
        return meeting.meeting().isPresent() && snapshot.meeting().equals(meeting.meeting())
                || meeting.meeting().isEmpty() && !meeting.text().isEmpty()
                        && snapshot.name().startsWith(name(subject.title(), meeting.text()));
    }

    /** What a snapshot is called unless somebody names it: "Care at Home, 8 December 2026". */
    public static String name(String title, String when) {
        return title + ", " + when;
    }

    private String when(Snapshot last) {
        Optional<FuzzyDate> held = last.meeting().flatMap(stores.meetings()::meeting).map(Meeting::held);
        return held.filter(date -> !date.text().isEmpty())
                .map(date -> "the meeting " + Words.of(Words.at(date.text())))
                .orElse("the paper issued on " + Words.day(last.issuedOn()));
    }
}
