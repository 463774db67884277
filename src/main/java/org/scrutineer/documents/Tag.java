package org.scrutineer.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of the tree that a screen reader walks. Made in reading order, before anything is drawn, so that a cell that
 * goes on over a page stays one cell. Holds text or children, never both: a PDF writer would write a broken tree
 * without a word.
 */
final class Tag {
    /** What a tag says beside its role. */
    sealed interface Attribute {
        /** @param of "Column" or "Row" */
        record Scope(String of) implements Attribute {}

        /** @param style "Disc" or "None" */
        record Numbering(String style) implements Attribute {}

        record Summary(String text) implements Attribute {}

        record Alternative(String text) implements Attribute {}
    }

    private final String role;
    private final Attribute attribute;
    private final List<Tag> children = new ArrayList<>();
    private boolean holdsText;

    private Tag(String role, Attribute attribute) {
        this.role = role;
        this.attribute = attribute;
    }

    static Tag document() {
        return new Tag("Document", null);
    }

    Tag child(String childRole) {
        return child(childRole, null);
    }

    Tag child(String childRole, Attribute childAttribute) {
        if (holdsText) {
            throw new IllegalStateException("A " + role + " that holds text takes no " + childRole);
        }
        Tag child = new Tag(childRole, childAttribute);
        children.add(child);
        return child;
    }

    /** Says that marks will be drawn for this tag itself. */
    Tag text() {
        if (!children.isEmpty()) {
            throw new IllegalStateException("A " + role + " that has children takes no text");
        }
        holdsText = true;
        return this;
    }

    String role() {
        return role;
    }

    Optional<Attribute> attribute() {
        return Optional.ofNullable(attribute);
    }

    List<Tag> children() {
        return children;
    }
}
