package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.documents.Paper;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.FollowUpStore;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;
import org.scrutineer.snapshots.Snapshots;
import org.scrutineer.snapshots.Snapshots.Subject;

/** Composes papers from the register as it stands. */
public final class Papers {
    private final Stores stores;
    private final MaterialReader materials;
    private final MeetingChoice meetings;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    /** The stores that papers are read from. */
    public record Stores(
            RegisterStore register,
            FollowUpStore followUp,
            ProgrammeStore programmes,
            CommitteeStore committees,
            RatingSchemeStore schemes,
            MeetingStore meetings) {}

    public Papers(
            Stores stores, Snapshots snapshots, MeetingChoice meetings, Ledger ledger, Supplier<LocalDate> today) {
        this.stores = stores;
        this.materials = new MaterialReader(stores, snapshots, ledger, today);
        this.meetings = meetings;
        this.ledger = ledger;
        this.today = today;
    }

    LocalDate today() {
        return today.get();
    }

    /** The progress report of a review to its committee. */
    public Paper progress(Review review) {
        Material material = material(review);
        List<String> sources = Stream.concat(
                files(material.live().stream().map(Recommendation::id).toList(), Recommendation.WORDING),
                files(material.evidence().stream().map(Evidence::id).toList(), Evidence.CONTENT))
                .distinct()
                .toList();
        Cover cover = cover(
                review.id(), review.committee(), meeting(review).text(), review.linkOfficer(), sources);
        return new ProgressPaper(cover, material).compose();
    }

    /** The meeting that the next paper of a review is for. */
    Chosen meeting(Review review) {
        return meetings.of(review);
    }

    /** The meeting that the next paper of a programme is for. */
    Chosen meeting(Programme programme) {
        return meetings.of(programme);
    }

    /** The meetings that a committee's papers can be for, as they are written on a cover; those ahead first. */
    List<String> meetings(Optional<UUID> committee) {
        return meetings.dates(committee);
    }

    /** The meeting that a person names for a review or programme, where its committee has one on that day. */
    Optional<UUID> meeting(UUID subject, String written) {
        Optional<UUID> committee = review(subject).flatMap(Review::committee)
                .or(() -> programme(subject).flatMap(Programme::committee));
        return meetings.called(committee, written);
    }

    Optional<Review> review(UUID id) {
        return stores.register().reviews().stream().filter(review -> review.id().equals(id)).findFirst();
    }

    Optional<Programme> programme(UUID id) {
        return stores.programmes().programmes().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }

    Material material(Review review) {
        return materials.read(review, meeting(review));
    }

    /** The report of a programme to its board. */
    public Paper programme(Programme programme) {
        List<Workstream> workstreams = stores.programmes().workstreams(programme.id());
        List<UUID> activities = workstreams.stream()
                .flatMap(workstream -> workstream.activities().stream())
                .map(Activity::id)
                .toList();
        List<String> sources = files(activities, "latest update").distinct().toList();
        Cover cover = cover(
                programme.id(), programme.committee(), meeting(programme).text(), programme.presentedBy(), sources);
        Chosen meeting = meeting(programme);
        Optional<Since> since = materials.since(
                new Subject(programme.id(), programme.title(), programme.scheme()), meeting);
        return new ProgrammePaper(cover, new ProgrammeMaterial(
                programme,
                stores.schemes().scheme(programme.scheme()),
                workstreams,
                stores.programmes().milestones(programme.id()),
                materials.business(
                        new BusinessReader.About(programme.id(), Set.of(), meeting.meeting(), since)),
                since))
                .compose();
    }

    private Cover cover(UUID subject, Optional<UUID> committee, String meeting, String reportOf, List<String> sources) {
        return new Cover(
                committee.flatMap(stores.committees()::committee),
                meeting,
                reportOf,
                stores.committees().backgroundPapers(subject),
                sources,
                today.get());
    }

    private Stream<String> files(Collection<UUID> records, String group) {
        return ledger.sources(records, group).values().stream().map(source -> source.file()).distinct().sorted();
    }
}
