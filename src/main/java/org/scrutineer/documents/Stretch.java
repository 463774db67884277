package org.scrutineer.documents;

import java.util.Optional;
import org.scrutineer.ui.Tone;

/**
 * Text in one look and of one tag, before it is broken into lines.
 *
 * @param link where a click on it leads
 * @param surface what it stands on, such as a rating's colours
 */
record Stretch(
        String text,
        Ink.Lettering lettering,
        Optional<Tag> tag,
        Optional<Ink.Destination> link,
        Optional<Ink.Surface> surface) {
    Stretch {
        text = Printable.text(text);
    }

    static Stretch of(String text, Ink.Lettering lettering, Tag tag) {
        return new Stretch(text, lettering, Optional.of(tag), Optional.empty(), Optional.empty());
    }

    /** Left out by screen readers. */
    static Stretch silent(String text, Ink.Lettering lettering) {
        return new Stretch(text, lettering, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Stretch rating(RatingMark mark, Ink.Lettering lettering, Tag tag) {
        Ink.Lettering coloured = Look.coloured(Look.strong(lettering), mark.tone().light().text());
        return new Stretch(
                mark.printed(), coloured, Optional.of(tag), Optional.empty(), Optional.of(surface(mark.tone())));
    }

    static Ink.Surface surface(Tone tone) {
        return new Ink.Surface(tone.light().fill(), Optional.of(tone.light().edge()), 2.5, tone == Tone.NONE);
    }

    Stretch linkedTo(Ink.Destination destination) {
        return new Stretch(text, lettering, tag, Optional.of(destination), surface);
    }
}
