package org.scrutineer.papers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.snapshots.Snapshots.Subject;

/** A kind of paper that is about a period: quarters are offered, months and years can be named too. */
abstract class PeriodPaper<M> extends PaperKind<M> {
    private final Papers papers;
    private final PeriodSubject about;

    PeriodPaper(KindName name, Papers papers, PeriodSubject about, CoverKeeper covers) {
        super(name, papers.stores().tailorings(), covers);
        this.papers = papers;
        this.about = about;
    }

    /** The quarters that are offered, in their order. */
    abstract Collection<Period> quarters();

    @Override
    public final List<PaperSubject> subjects() {
        return quarters().stream().map(this::subject).toList();
    }

    private PaperSubject subject(Period period) {
        UUID id = about.id(period);
        return new PaperSubject(id, about.title(period), covers().committee(id), covers().meeting(id).text());
    }

    @Override
    public final boolean isAbout(UUID subject) {
        return about.period(subject).isPresent();
    }

    @Override
    public final UUID find(String option, String text) {
        return about.id(WantedPeriod.of(text));
    }

    @Override
    public final Subject snapshotted(UUID subject) {
        return new Subject(subject, about.title(period(subject)), Optional.empty());
    }

    final Period period(UUID subject) {
        return about.period(subject).orElseThrow(Covers::gone);
    }

    /** The cover as it stands for the subject. */
    final Cover cover(UUID subject) {
        return papers.cover(covers(), subject, List.of());
    }
}
