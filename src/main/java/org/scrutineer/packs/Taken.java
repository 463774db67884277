package org.scrutineer.packs;

import java.util.Optional;
import org.scrutineer.clashes.ArrivedWords;
import org.scrutineer.ledger.Arrived;

/**
 * What came of a pack that was taken in.
 *
 * @param missing the pack that what waits is waiting for, where one is known to be missing
 */
public record Taken(Manifest manifest, Arrived arrived, Optional<Maker> missing) {
    /** "144 changes: 141 joined, 0 already here, 3 need you. 2 wait for pack 3 of LAPTOP7." */
    public String words() {
        return missing.map(pack -> ArrivedWords.of(arrived, pack.words())).orElseGet(() -> ArrivedWords.of(arrived));
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
