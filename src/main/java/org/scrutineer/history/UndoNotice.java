package org.scrutineer.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.UndoPlan;

/**
 * What taking something back will do, to be shown before it is done.
 *
 * @param summary one or two sentences
 * @param kept a sentence for each thing that stays as it is, with who edited it and when
 */
public record UndoNotice(String summary, List<String> kept) {
    public UndoNotice {
        kept = List.copyOf(kept);
    }

    public static UndoNotice of(UndoPlan plan, ZoneId zone) {
        if (plan.set().takenBack()) {
            return new UndoNotice("\"" + plan.set().title() + "\" was taken back already.", List.of());
        }
        List<String> kept = plan.kept().stream().map(one -> sentence(one, zone)).distinct().toList();
        long records = plan.takenBack().stream().filter(UndoNotice::takesRecordOut).count();
        long values = plan.takenBack().size() - records;
        List<String> parts = new ArrayList<>();
        if (records > 0) {
            parts.add(count(records, "record is taken out", "records are taken out"));
        }
        if (values > 0) {
            parts.add(count(values, "value goes back to what it was", "values go back to what they were"));
        }
        String summary = parts.isEmpty() ? "Nothing is taken back." : String.join(", and ", parts) + ".";
        return new UndoNotice(
                kept.isEmpty() ? summary : summary + " What was edited since or is still used is kept.", kept);
    }

    private static boolean takesRecordOut(UndoPlan.TakenBack back) {
        return back.group().equals(RecordKind.LIFE) && Boolean.parseBoolean(back.then().text("deleted"));
    }

    private static String sentence(UndoPlan.Kept kept, ZoneId zone) {
        String by = kept.by().author().actor() + " on " + Moment.of(kept.by().at(), zone) + " (" + kept.by().title()
                + ").";
        return kept.group().equals(RecordKind.LIFE)
                ? "A " + kept.recordKind() + " is kept: it was deleted, or is used by something that stays, made by "
                        + by
                : "The " + kept.group().replace('_', ' ') + " of a " + kept.recordKind()
                        + " is kept: it was edited by " + by;
    }

    private static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
