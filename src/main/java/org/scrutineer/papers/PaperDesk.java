package org.scrutineer.papers;

import org.scrutineer.programmes.ProgrammeListing;
import org.scrutineer.recommendations.RegisterListing;
import org.scrutineer.returns.WantedPeriod;
import org.scrutineer.snapshots.SnapshotListing;

/** Finds what a person names by its title, composes its paper, and issues it. */
public record PaperDesk(
        Issuing issuing, SnapshotListing snapshots, RegisterListing register, ProgrammeListing programmes) {

    /** Throws a Problem that names the reviews there are when none or several fit. */
    Issuing.Matter reviewMatter(String review) {
        return issuing.of(register.review(review));
    }

    /** @throws org.scrutineer.ui.Problem for a text that is no period, or leaves its year out */
    Issuing.Matter periodMatter(String period) {
        return issuing.of(WantedPeriod.of(period));
    }

    /** Throws a Problem that names the programmes there are when none or several fit. */
    Issuing.Matter programmeMatter(String programme) {
        return issuing.of(programmes.programme(programme));
    }
}
