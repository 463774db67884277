package org.scrutineer.followup;

import java.util.Locale;

/** Owners are words in the register: "Tom Aldridge, Contracts Officer" and "Tom Aldridge" are the same person. */
final class Owners {
    private Owners() {}

    /** The name without the post. */
    static String name(String owner) {
        return owner.split("[,(\\n]", 2)[0].replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** What is equal for the same person, however it is written; empty for nobody. */
    static String key(String owner) {
        return name(owner).toLowerCase(Locale.UK);
    }
}
