package org.scrutineer.packs;

import java.util.Optional;
import org.scrutineer.ledger.Arrived;

/**
 * What came of a pack that was taken in.
 *
 * @param missing the pack that what waits is waiting for, where one is known to be missing
 */
public record Taken(Manifest manifest, Arrived arrived, Optional<Maker> missing) {
    /** "144 changes: 141 joined, 0 already here, 3 need you. 2 wait for pack 3 of LAPTOP7." */
    public String words() {
        return count(arrived.changes(), "change") + ": " + arrived.joined() + " joined, " + arrived.here()
                + " already here, " + arrived.clashing() + (arrived.clashing() == 1 ? " needs you." : " need you.")
                + (arrived.waiting() == 0 ? "" : " " + waiting())
                + (arrived.gap() ? " " + gap() : "");
    }

    private String waiting() {
        return arrived.waiting() + (arrived.waiting() == 1 ? " waits for " : " wait for ")
                + missing.map(Maker::words).orElse("others that have not come yet") + ".";
    }

    private String gap() {
        return from().device() + " takes it that there is more here than there is, as after a backup was restored: ask "
                + "for a pack with everything (“pack back --again”).";
    }

    /** Whether a person has to do something. */
    public boolean needsAPerson() {
        return arrived.clashing() + arrived.waiting() > 0 || arrived.gap();
    }

    public Maker from() {
        return new Maker(
                manifest.sender().author().device(), manifest.sender().workspace(), manifest.sender().number(),
                manifest.sender().at());
    }

    static String count(int number, String what) {
        return number == 1 ? "1 " + what : "%,d %ss".formatted(number, what);
    }
}
