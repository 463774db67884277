package org.scrutineer.disclosure;

/**
 * Something that a file must not hold.
 *
 * @param of what it is, without saying it: "evidence: content"
 */
record Secret(Kind kind, String of, String text) {
    /** Why it is kept back. */
    public enum Kind {
        /** A text for officers only. */
        INTERNAL,
        /** A text for Part 2 only. */
        EXEMPT,
        /** The name of somebody who is called "Provider A". */
        NAME
    }
}
