package org.scrutineer.clashes;

import java.util.List;
import java.util.Optional;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.RecordKind;

/**
 * A place where a person has to decide, in words.
 *
 * @param number its place in the list, from 1; it moves up when one before it is decided
 * @param record what the record is called
 * @param field which of its fields it is about
 * @param before what all knew, in words; nothing where there was nothing
 * @param versions what is done here first; of a deletion first what was edited, and then the deletion
 */
public record OpenClash(
        int number, Clash clash, String record, String field, List<Value> before, List<Version> versions) {
    public OpenClash {
        before = List.copyOf(before);
        versions = List.copyOf(versions);
    }

    /** Names it for as long as it is open, whatever else is decided. */
    public String key() {
        return clash.record() + "/" + clash.group();
    }

    /** Whether one deleted what the other edited. */
    public boolean deletion() {
        return clash.group().equals(RecordKind.LIFE);
    }

    /** What "keep" means: what was done here, or else what shows. */
    public Version kept() {
        return deletion()
                ? versions.getFirst()
                : versions.stream().filter(Version::here).findFirst()
                        .or(() -> versions.stream().filter(Version::shown).findFirst())
                        .orElseGet(versions::getFirst);
    }

    /** All others. */
    public List<Version> brought() {
        Version kept = kept();
        return versions.stream().filter(version -> version != kept).toList();
    }

    /** The one that was brought, where there is only one, or the one that a person brought. */
    Optional<Version> brought(String who) {
        List<Version> fitting = brought().stream()
                .filter(version -> who.isBlank() || version.by().stream().anyMatch(by -> fits(by, who.strip())))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static boolean fits(Version.By by, String who) {
        return by.who().equalsIgnoreCase(who) || by.device().equalsIgnoreCase(who);
    }

    /** "Care at Home · Recommendation 4 · assessment". */
    public String title() {
        return record + " · " + field;
    }
}
