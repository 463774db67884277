package org.scrutineer.followup;

import java.util.List;
import org.scrutineer.layouts.CellPlace;

/** What became of one row of a form. */
sealed interface RowReport {
    /** @param notes what a person should know of the row: cells that were overtyped, an earlier answer that is gone */
    record Answered(SentRow sent, List<Answer> answers, List<Note> notes) implements RowReport {}

    /** It came back, and nothing was filled in. */
    record Unfilled(SentRow sent, List<Note> notes) implements RowReport {}

    /** It was deleted from the form. */
    record Missing(SentRow sent) implements RowReport {}

    /** Something filled in that belongs to no row of the form. Not taken. */
    record Stray(String words, String why, List<CellPlace> cells) implements RowReport {}

    record Note(CellPlace place, String sentence) {}
}
