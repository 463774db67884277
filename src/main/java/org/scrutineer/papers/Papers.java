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
import org.scrutineer.insights.InsightPictures;
import org.scrutineer.insights.InsightReader;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.programmes.ProgrammeStore;
import org.scrutineer.recommendations.FollowUpStore;
import org.scrutineer.recommendations.RegisterStore;
import org.scrutineer.snapshots.Snapshots;

/** What every kind of paper reads with. */
public final class Papers {
    private final Stores stores;
    private final Covers covers;
    private final Snapshots snapshots;
    private final Ledger ledger;
    private final InsightReader insights;
    private final Supplier<LocalDate> today;

    /** The stores that papers are read from. */
    public record Stores(
            RegisterStore register,
            FollowUpStore followUp,
            ProgrammeStore programmes,
            CommitteeStore committees,
            RatingSchemeStore schemes,
            MeetingStore meetings,
            TailoringStore tailorings) {}

    public Papers(
            Stores stores, Covers covers, Snapshots snapshots, Ledger ledger, InsightReader insights,
            Supplier<LocalDate> today) {
        this.stores = stores;
        this.covers = covers;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.insights = insights;
        this.today = today;
    }

    Stores stores() {
        return stores;
    }

    Covers covers() {
        return covers;
    }

    LocalDate today() {
        return today.get();
    }

    /** The pictures of a review or programme. */
    Optional<InsightPictures> pictures(UUID subject) {
        return insights.read(subject).map(InsightPictures::new);
    }

    MaterialReader materials() {
        return new MaterialReader(stores, snapshots, ledger, today);
    }

    /** The workbooks that values were taken in from, by their names. */
    Stream<String> files(Collection<UUID> records, String group) {
        return ledger.sources(records, group).values().stream().map(source -> source.file()).distinct().sorted();
    }

    /** @param sources the workbooks that its text was taken in from */
    Cover cover(CoverKeeper keeper, UUID subject, List<String> sources) {
        return covers.cover(keeper, subject, sources, today());
    }
}
