package org.scrutineer.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Tally;

/**
 * What a highlight report is made of, be it of a review or of a programme.
 *
 * @param sort "review" or "programme"
 * @param one what is rated: "recommendation", "activity"
 * @param since nothing while no highlight report was issued before
 */
record Highlights(
        Named named, RatingScheme scheme, String one, List<Line> lines, List<Step> milestones, Optional<Since> since) {
    Highlights {
        lines = List.copyOf(lines);
        milestones = List.copyOf(milestones);
    }

    /** @param sort "review" or "programme" */
    record Named(UUID subject, String title, String sort) {}

    /**
     * What is rated.
     *
     * @param rating a word of the scheme, or empty
     * @param next what comes next, as written, or empty
     * @param open whether it is neither paused nor ended
     */
    record Line(UUID record, String name, String rating, FuzzyDate due, String next, boolean open) {}

    /** A milestone. */
    record Step(UUID record, String name, FuzzyDate due) {}

    Tally tally() {
        return Tally.of(scheme, lines.stream().map(Line::rating).toList());
    }

    boolean isRed(Line line) {
        return scheme.rag(line.rating()).filter(Rag.RED::equals).isPresent();
    }

    boolean isLate(Line line, LocalDate day) {
        return line.open() && line.due().overdue(day)
                && scheme.rag(line.rating()).filter(Rag.COMPLETE::equals).isEmpty();
    }
}
