package org.scrutineer.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What became of a parcel. Every change in it is one of the four: joined, already here, in a clash, or waiting.
 *
 * @param joined changes that hold now, or that later ones of the same parcel replaced
 * @param here changes that were here already
 * @param clashing changes that say otherwise than what was done here meanwhile: a person decides
 * @param waiting changes whose forerunners have not come yet; they are kept and join by themselves
 * @param clashes what there is to decide because of it
 * @param gap whether the sender takes it that there is more here than there is, as when this workspace was put back to
 *     a backup: then a pack with everything is to be asked for
 */
public record Arrived(
        UUID pack, int joined, int here, int clashing, int waiting, List<Clash> clashes, boolean gap) {
    public Arrived {
        clashes = List.copyOf(clashes);
    }

    public int changes() {
        return joined + here + clashing + waiting;
    }
}
