package org.scrutineer.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;

/** The edits of what was said at a meeting, each one undo step with a name. */
public final class MinuteEdits {
    private MinuteEdits() {}

    public static Draft add(Minute minute) {
        return Columns.several("New: " + what(minute), edits(minute));
    }

    /** What was said, by whom, and the answer; they are one thing. */
    public static Draft content(Minute minute, Minute.Sort sort, String saidBy, String content, String answer) {
        return Columns.several("Change of the " + what(minute), List.of(typed(minute, Minute.CONTENT,
                content(sort, saidBy, content, answer))));
    }

    /** @param refersTo the resolution or request that the matter arises from */
    public static Draft refersTo(Minute minute, Optional<UUID> refersTo) {
        return Columns.several("What the " + what(minute) + " refers to", List.of(typed(minute, Minute.PLACE,
                place(minute, minute.item(), refersTo))));
    }

    public static Draft delete(Minute minute) {
        return Columns.several("Delete the " + what(minute), List.of(Edit.delete(Minute.KIND, minute.id())));
    }

    static List<Edit> edits(Minute minute) {
        return List.of(
                place(minute, minute.item()),
                typed(minute, Minute.CONTENT,
                        content(minute.sort(), minute.saidBy(), minute.content(), minute.answer())));
    }

    static Edit place(Minute minute, Optional<UUID> item) {
        return typed(minute, Minute.PLACE, place(minute, item, minute.refersTo()));
    }

    private static Fields place(Minute minute, Optional<UUID> item, Optional<UUID> refersTo) {
        return Fields.of("meeting_id", minute.meeting())
                .with("agenda_item_id", Columns.orNull(item))
                .with("ordinal", minute.ordinal())
                .with("refers_to_id", Columns.orNull(refersTo));
    }

    private static Fields content(Minute.Sort sort, String saidBy, String content, String answer) {
        return Fields.of("sort", sort.plain())
                .with("said_by", Columns.orNull(saidBy))
                .with("content", Columns.orNull(content))
                .with("answer", Columns.orNull(answer));
    }

    private static String what(Minute minute) {
        return minute.sort().words().toLowerCase(Locale.UK);
    }

    private static Edit typed(Minute minute, String group, Fields after) {
        return Edit.typed(Minute.KIND, minute.id(), group, after);
    }
}
