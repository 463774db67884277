package org.scrutineer.documents;

import java.util.Optional;

/**
 * Text in one look and of one tag, before it is broken into lines.
 *
 * @param link where a click on it leads
 */
record Stretch(String text, Ink.Lettering lettering, Optional<Tag> tag, Optional<Ink.Destination> link) {
    Stretch {
        text = Printable.text(text);
    }

    static Stretch of(String text, Ink.Lettering lettering, Tag tag) {
        return new Stretch(text, lettering, Optional.of(tag), Optional.empty());
    }

    /** Left out by screen readers. */
    static Stretch silent(String text, Ink.Lettering lettering) {
        return new Stretch(text, lettering, Optional.empty(), Optional.empty());
    }
}
