package org.scrutineer.papers;

import org.scrutineer.papers.Tailoring.Placed;

/**
 * A section of a paper as it stands there.
 *
 * @param heading as it is printed, or the kind's own name for it
 * @param shown whether the council wants it
 * @param own whether it is a section of the council's own
 * @param written whether an officer wrote in it for this paper
 * @param printed whether it has anything to print
 */
public record SectionPlace(
        String key, String heading, boolean shown, boolean own, boolean implication, boolean written,
        boolean printed) {

    static SectionPlace of(Placed<?> placed, boolean written, boolean printed) {
        return new SectionPlace(
                placed.section().key(), placed.heading().orElseGet(() -> Words.capital(placed.section().key())),
                placed.shown(),
                placed.wanted().sort().isPresent(), placed.section().isImplication(), written, printed);
    }
}
