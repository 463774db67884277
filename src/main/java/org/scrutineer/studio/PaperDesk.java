package org.scrutineer.studio;

import java.util.UUID;
import org.scrutineer.papers.Covers;
import org.scrutineer.papers.PaperKind;
import org.scrutineer.papers.PaperKinds;
import org.scrutineer.snapshots.SnapshotListing;

/** Finds what a person names, composes its paper, and issues it. */
public record PaperDesk(PaperKinds kinds, Covers covers, Issuing issuing, SnapshotListing snapshots) {

    /** Throws a Problem that says what there is when none or several fit. @param option by which the text names it */
    Issuing.Matter matter(String kind, String option, String text) {
        return issuing.of(kind, kind(kind).find(option, text));
    }

    PaperKind<?> kind(String word) {
        return kinds.called(word);
    }

    /** The kind of paper that is made of what an option names, and what the text names. */
    Named named(String option, String text) {
        PaperKind<?> kind = kinds.all().stream()
                .filter(each -> each.name().options().stream().anyMatch(known -> known.name().equals(option)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No paper is made of --" + option));
        return new Named(kind, kind.find(option, text));
    }

    /** What a person named, with the kind of paper that is made of it. */
    record Named(PaperKind<?> kind, UUID subject) {}
}
