package org.scrutineer.recommendations;

import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A scrutiny review whose recommendations are followed up.
 *
 * @param committee who confirms the assessments
 * @param linkOfficer or empty
 * @param scheme the rating scheme its assessments are written in
 * @param meeting the meeting that the next paper is for, as people write it, or empty: it may be unknown
 * @param closedNote the sentence that says where recommendations missing from the list went, or empty
 */
public record Review(
        UUID id,
        String title,
        Optional<UUID> committee,
        String linkOfficer,
        Optional<UUID> scheme,
        String meeting,
        String closedNote) {
    public static final RecordKind KIND = RecordKind.of(
            "review",
            "title: title",
            "committee: committee_id",
            "link officer: link_officer",
            "rating scheme: scheme_id",
            "meeting: meeting",
            "closed recommendations: closed_note");
}
