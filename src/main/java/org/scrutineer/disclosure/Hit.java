package org.scrutineer.disclosure;

/**
 * Something in a finished file that keeps it from being released.
 *
 * @param where in the file: "page 3", "word/comments.xml", "file name"
 * @param of what was found, without saying it: "evidence: content"
 */
public record Hit(String where, Kind kind, String of) {
    /** What kind of thing it is. */
    public enum Kind {
        INTERNAL("an internal text"),
        EXEMPT("an exempt text"),
        /** It is exempt or internal here, and stands unmarked in another record. */
        MARKED_ONLY_HERE("a text that is marked in one record and not in another"),
        NAME("the name of a provider that is kept back"),
        /** Nobody can say what is in it. */
        UNREADABLE("something that cannot be read");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** "page 3: an exempt text (evidence: content)". */
    public String sentence() {
        return where + ": " + kind.words() + (of.isEmpty() ? "" : " (" + of + ")");
    }
}
