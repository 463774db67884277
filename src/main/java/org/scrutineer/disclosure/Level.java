package org.scrutineer.disclosure;

import java.util.Locale;
import org.scrutineer.ui.Problem;

/** Who may read a text. A text that nobody has marked is public. */
public enum Level {
    /** In both papers. */
    PUBLIC,
    /** For officers only: in neither paper. */
    INTERNAL,
    /** In Part 2 only, with the paragraph of the schedule that allows it. */
    EXEMPT;

    /** "internal": how the ledger keeps it and people write it. */
    public String plain() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "Internal": how it begins a line. */
    public String capital() {
        return name().charAt(0) + plain().substring(1);
    }

    /** What is stored; anything that this program does not know keeps the text back. */
    static Level stored(String text) {
        for (Level level : values()) {
            if (level.plain().equals(text)) {
                return level;
            }
        }
        return INTERNAL;
    }

    /** What a person wrote. */
    static Level written(String text) {
        for (Level level : values()) {
            if (level.plain().equals(text.strip().toLowerCase(Locale.UK))) {
                return level;
            }
        }
        throw new Problem("“" + text + "” does not say who may read it.", "Give public, internal or exempt.");
    }
}
