package org.scrutineer.papers;

import org.scrutineer.app.Wiring;
import org.scrutineer.documents.Paper;
import org.scrutineer.periods.Period;
import org.scrutineer.programmes.Programme;
import org.scrutineer.recommendations.Review;
import org.scrutineer.snapshots.PeriodSubject;
import org.scrutineer.studio.Making;

/** Papers of an open workspace, as they read now, and as they are issued. */
public final class Made {
    private Made() {}

    public static Paper of(Wiring wiring, Review review) {
        return wiring.paperKinds().called("progress").compose(review.id()).paper();
    }

    public static Paper of(Wiring wiring, Programme programme) {
        return wiring.paperKinds().called("programme").compose(programme.id()).paper();
    }

    public static Paper of(Wiring wiring, Period period) {
        return wiring.paperKinds().called("returns").compose(PeriodSubject.RETURNS.id(period)).paper();
    }

    public static Making matter(Wiring wiring, Review review) {
        return Making.open("progress", review.id());
    }

    public static Making matter(Wiring wiring, Programme programme) {
        return Making.open("programme", programme.id());
    }

    public static Making matter(Wiring wiring, Period period) {
        return Making.open("returns", PeriodSubject.RETURNS.id(period));
    }
}
