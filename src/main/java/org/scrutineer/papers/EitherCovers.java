package org.scrutineer.papers;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.scrutineer.ledger.Draft;
import org.scrutineer.papers.MeetingChoice.Chosen;

/** The covers of a kind of paper that can be about either of two sorts of subject. */
record EitherCovers(Predicate<UUID> isFirst, CoverKeeper first, CoverKeeper other) implements CoverKeeper {
    private CoverKeeper of(UUID subject) {
        return isFirst.test(subject) ? first : other;
    }

    @Override
    public Optional<UUID> committee(UUID subject) {
        return of(subject).committee(subject);
    }

    @Override
    public Chosen meeting(UUID subject) {
        return of(subject).meeting(subject);
    }

    @Override
    public String reportOf(UUID subject) {
        return of(subject).reportOf(subject);
    }

    @Override
    public Draft edit(UUID subject, CoverDetails wanted) {
        return of(subject).edit(subject, wanted);
    }
}
