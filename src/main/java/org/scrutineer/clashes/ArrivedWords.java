package org.scrutineer.clashes;

import org.scrutineer.ledger.Arrived;

/** What became of all that was brought back, in a sentence. */
public final class ArrivedWords {
    private ArrivedWords() {}

    /** "144 changes: 141 joined, 0 already here, 3 need you." */
    public static String of(Arrived arrived) {
        return of(arrived, "an earlier pack that has not come");
    }

    /** @param missing the pack that some of it waits for: "pack 3 of LAPTOP7" */
    public static String of(Arrived arrived, String missing) {
        int changes = arrived.changes();
        String sentence = changes + (changes == 1 ? " change: " : " changes: ") + arrived.joined() + " joined, "
                + arrived.here() + " already here, " + arrived.clashing()
                + (arrived.clashing() == 1 ? " needs you." : " need you.");
        if (arrived.waiting() > 0) {
            sentence += " " + arrived.waiting() + (arrived.waiting() == 1 ? " waits for " : " wait for ") + missing
                    + ".";
        }
        return arrived.gap()
                ? sentence
                        + " It builds on work that is not here: ask for a pack with everything (“pack back --again”)."
                : sentence;
    }

    /** Without a pack at hand: "3 places where two people wrote different things." */
    static String open(int places) {
        return places == 1
                ? "1 place where two people wrote different things."
                : places + " places where two people wrote different things.";
    }
}
