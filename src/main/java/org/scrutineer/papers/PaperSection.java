package org.scrutineer.papers;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * How a council wants a section of a kind of paper: one that the kind has, or one of its own.
 *
 * @param kind the word of the kind of paper: "progress"
 * @param section the section's key
 * @param sort what a section of the council's own is; nothing for one that the kind has
 * @param behind key of the section that it stands behind, empty for the first of all; nothing where it stays where
 *     the kind has it
 * @param shown nothing where the kind decides
 * @param heading empty for the kind's own
 * @param standing paragraphs that every paper of the kind has in it, or empty
 */
public record PaperSection(
        String kind,
        String section,
        Optional<Sort> sort,
        Optional<String> behind,
        Optional<Boolean> shown,
        String heading,
        String standing) {
    public static final RecordKind KIND = RecordKind.of(
            "paper section", "place: kind section sort", "order: behind", "shown: shown", "heading: heading",
            "standing text: standing").words("heading").prose("standing");

    /** What a section of the council's own is. */
    public enum Sort {
        SECTION,
        /** With a box on the implications checklist. */
        IMPLICATION
    }

    public UUID id() {
        return id(kind, section);
    }

    /** The same in every workspace. */
    static UUID id(String kind, String section) {
        return UUID.nameUUIDFromBytes(("paper section/" + kind + "/" + section).getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing is wanted otherwise than the kind has it. */
    static PaperSection asTheKindHasIt(String kind, String section) {
        return new PaperSection(
                kind, section, Optional.empty(), Optional.empty(), Optional.empty(), "", "");
    }

    PaperSection behind(String other) {
        return new PaperSection(kind, section, sort, Optional.of(other), shown, heading, standing);
    }

    PaperSection shown(boolean wanted) {
        return new PaperSection(kind, section, sort, behind, Optional.of(wanted), heading, standing);
    }

    /** A section of the council's own keeps the heading it has when it is given none. */
    PaperSection called(String words) {
        String kept = words.isBlank() && sort.isPresent() ? heading : words.strip();
        return new PaperSection(kind, section, sort, behind, shown, kept, standing);
    }

    PaperSection standing(String paragraphs) {
        return new PaperSection(kind, section, sort, behind, shown, heading, paragraphs.strip());
    }
}
