package org.scrutineer.ledger;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.exception.DataTypeException;
import org.scrutineer.ui.Problem;

/** Looks at a parcel as a whole before anything of it is written. */
final class ParcelCheck {
    private final Kinds kinds;
    private final Chain chain = new Chain();

    ParcelCheck(Kinds kinds) {
        this.kinds = kinds;
    }

    /** @throws Problem when one part of it is not as it was written, or this version cannot read it */
    void check(Parcel parcel) {
        Map<UUID, SetHeader> sets = new HashMap<>();
        Map<UUID, String> shared = new HashMap<>();
        parcel.sets().forEach(set -> {
            if (sets.put(set.id(), set) != null) {
                throw damaged();
            }
            kind(set);
            shared.put(set.id(), chain.of(set));
        });
        Set<UUID> changes = new HashSet<>();
        for (Change.Linked linked : parcel.changes()) {
            Change change = linked.change();
            if (!changes.add(change.id()) || !sets.containsKey(change.set())
                    || !chain.holds(linked, shared.get(change.set()))) {
                throw damaged();
            }
            values(change);
        }
        parcel.attachments().forEach(file -> {
            if (!Attachment.digest(file.content()).equals(file.sha256())) {
                throw damaged();
            }
        });
    }

    private static void kind(SetHeader set) {
        try {
            Draft.Kind.valueOf(set.kind());
        } catch (IllegalArgumentException unknown) {
            throw newer();
        }
    }

    private void values(Change change) {
        RecordKind kind = kinds.named(change.kind());
        List<String> columns = kind == null ? null : kind.groups().get(change.key().group());
        Map<String, String> values = fields(change.after());
        if (columns == null || !columns.containsAll(values.keySet())) {
            throw newer();
        }
        if (change.before() != null) {
            fields(change.before());
        }
        values.forEach((column, text) -> typed(kinds.table(kind).field(column), text));
    }

    private static Map<String, String> fields(String text) {
        try {
            return Json.fields(text).values();
        } catch (UncheckedIOException unreadable) {
            throw damaged();
        }
    }

    private static void typed(Field<?> field, String text) {
        try {
            Projection.typed(field, text);
        } catch (IllegalArgumentException | DataTypeException unreadable) {
            throw damaged();
        }
    }

    static Problem damaged() {
        return damaged(null);
    }

    static Problem damaged(Throwable cause) {
        return new Problem(
                "The pack is damaged: a change in it is not as it was written.",
                "Ask for the pack again. Nothing was changed.",
                cause);
    }

    static Problem newer() {
        return new Problem(
                "The pack was made by a newer version of Scrutineer.",
                "Install the newest version of Scrutineer, then open the pack again. Nothing was changed.");
    }
}
