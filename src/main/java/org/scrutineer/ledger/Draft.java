package org.scrutineer.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One action of the user before it is applied: it goes in whole or not at all, and is undone as one.
 *
 * @param title what was done, in words for the undo button and history: "Assessment of recommendation 4"
 * @param reason why, when a person or a file gives one
 * @param edits in order: a record comes after those it refers to
 * @param attachments files to keep once, by their digest
 */
public record Draft(
        Kind kind, String title, Optional<String> reason, List<Edit> edits, List<Attachment> attachments) {
    public enum Kind {
        EDIT,
        IMPORT,
        /** Chooses between values that clash: it replaces them all, where an edit replaces only what it saw. */
        DECISION,
        UNDO,
        REDO
    }

    public Draft {
        Objects.requireNonNull(title);
        edits = List.copyOf(edits);
        attachments = List.copyOf(attachments);
    }

    public static Draft edit(String title, Optional<String> reason, Edit... edits) {
        return new Draft(Kind.EDIT, title, reason, List.of(edits), List.of());
    }
}
