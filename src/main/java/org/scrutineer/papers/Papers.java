package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.scrutineer.committees.CommitteeStore;
import org.scrutineer.committees.RatingSchemeStore;
import org.scrutineer.documents.Paper;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.programmes.Programme;
import org.scrutineer.programmes.Programme.Activity;
import org.scrutineer.programmes.Programme.Workstream;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.Evidence;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.recommendations.Review;

/** Composes papers from the register as it stands. */
public final class Papers {
    private final RegisterStore register;
    private final ProgrammeStore programmes;
    private final CommitteeStore committees;
    private final RatingSchemeStore schemes;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;

    public Papers(
            RegisterStore register,
            ProgrammeStore programmes,
            CommitteeStore committees,
            RatingSchemeStore schemes,
            Ledger ledger,
            Supplier<LocalDate> today) {
        this.register = register;
        this.programmes = programmes;
        this.committees = committees;
        this.schemes = schemes;
        this.ledger = ledger;
        this.today = today;
    }

    /** The progress report of a review to its committee. */
    public Paper progress(Review review) {
        List<Recommendation> recommendations = register.recommendations(review.id());
        List<Evidence> evidence = register.evidence(review.id());
        List<String> sources = Stream.concat(
                files(recommendations.stream().map(Recommendation::id).toList(), Recommendation.WORDING),
                files(evidence.stream().map(Evidence::id).toList(), Evidence.CONTENT))
                .distinct()
                .toList();
        Cover cover = cover(review.id(), review.committee(), review.meeting(), review.linkOfficer(), sources);
        return new ProgressPaper(review, cover, schemes.scheme(review.scheme()), recommendations, evidence).compose();
    }

    /** The report of a programme to its board. */
    public Paper programme(Programme programme) {
        List<Workstream> workstreams = programmes.workstreams(programme.id());
        List<UUID> activities = workstreams.stream()
                .flatMap(workstream -> workstream.activities().stream())
                .map(Activity::id)
                .toList();
        List<String> sources = files(activities, "latest update").distinct().toList();
        Cover cover = cover(
                programme.id(), programme.committee(), programme.meeting(), programme.presentedBy(), sources);
        return new ProgrammePaper(
                programme,
                cover,
                schemes.scheme(programme.scheme()),
                workstreams,
                programmes.milestones(programme.id()))
                .compose();
    }

    private Cover cover(UUID subject, Optional<UUID> committee, String meeting, String reportOf, List<String> sources) {
        return new Cover(
                committee.flatMap(committees::committee),
                meeting,
                reportOf,
                committees.backgroundPapers(subject),
                sources,
                today.get());
    }

    private Stream<String> files(Collection<UUID> records, String group) {
        return ledger.sources(records, group).values().stream().map(source -> source.file()).distinct().sorted();
    }
}
