package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.scrutineer.documents.Paper;
import org.scrutineer.meetings.MeetingStore;
import org.scrutineer.papers.BusinessReader.About;
import org.scrutineer.papers.MeetingChoice.Chosen;
import org.scrutineer.periods.Period;
import org.scrutineer.snapshots.PeriodSubject;

/** Composes the papers of periods: how providers performed in a month, a quarter or a year. */
public final class PeriodPapers {
    private final PerformanceReader performances;
    private final PeriodCovers covers;
    private final MeetingStore meetings;
    private final Supplier<LocalDate> today;

    public PeriodPapers(
            PerformanceReader performances, PeriodCovers covers, MeetingStore meetings, Supplier<LocalDate> today) {
        this.performances = performances;
        this.covers = covers;
        this.meetings = meetings;
        this.today = today;
    }

    /** The quarters that figures are held for, the newest first. */
    List<Period> quarters() {
        return performances.quarters();
    }

    PerformanceMaterial material(Period period) {
        return performances.read(period);
    }

    PeriodCovers covers() {
        return covers;
    }

    /** The report of how providers performed in a period. */
    public Paper performance(Period period) {
        return performance(material(period));
    }

    Paper performance(PerformanceMaterial material) {
        Period period = material.period();
        return new PerformancePaper(covers.cover(period, today.get()), material, business(period)).compose();
    }

    Chosen meeting(Period period) {
        return covers.meeting(period);
    }

    /** What members agreed when they looked at the period before, and when they look at the one after. */
    private Business business(Period period) {
        Business before = read(period.before());
        return new Business(
                before.meetings(), before.numbers(), before.resolutions(), before.requests(),
                read(period.after()).next());
    }

    private Business read(Period period) {
        UUID subject = PeriodSubject.id(period);
        return new BusinessReader(meetings, today.get()).read(
                new About(subject, Set.of(), Optional.empty(), Optional.empty()));
    }
}
