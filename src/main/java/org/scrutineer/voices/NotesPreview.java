package org.scrutineer.voices;

import java.util.List;
import org.scrutineer.intake.Comparison;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.workbooks.TextDocument;

/**
 * Notes as they were understood, beside what the store holds. Nothing is written yet.
 *
 * @param title of the event that they go into
 * @param isNewEvent whether it is not in the store yet
 * @param seen whether these very notes were taken in before
 */
record NotesPreview(
        TextDocument document, EngagementNotes notes, String title, boolean isNewEvent, List<Comparison> comparisons,
        boolean seen) {
    NotesPreview {
        comparisons = List.copyOf(comparisons);
    }

    long count(Standing standing) {
        return comparisons.stream().filter(comparison -> comparison.standing() == standing).count();
    }

    /** Whether taking it in would write nothing. */
    boolean nothingNew() {
        return comparisons.stream().allMatch(comparison -> comparison.differences().isEmpty()
                && (comparison.standing() != Standing.DELETED || !isNewEvent));
    }

    /** What people changed here and the notes say differently now: what is here is kept. */
    List<Comparison> clashes() {
        return comparisons.stream().filter(Comparison::clashes).toList();
    }
}
