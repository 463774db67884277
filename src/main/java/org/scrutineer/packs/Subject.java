package org.scrutineer.packs;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Something that can be taken away.
 *
 * @param name "Ash Care"
 * @param about what goes along, in words: "3 visits, 12 open requirements"
 * @param roots the records that everything else goes along with
 */
public record Subject(UUID id, Sort sort, String name, String about, Set<UUID> roots) {
    public Subject {
        roots = Set.copyOf(roots);
    }

    /** What people choose by. */
    public enum Sort {
        PROVIDER,
        VISIT,
        REVIEW;

        public String plain() {
            return name().toLowerCase(Locale.UK);
        }
    }

    /** "Ash Care: 3 visits, 12 open requirements". */
    public String words() {
        return about.isEmpty() ? name : name + ": " + about;
    }
}
