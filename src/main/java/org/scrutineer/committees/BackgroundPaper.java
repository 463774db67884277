package org.scrutineer.committees;

import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A paper that a report relies on; the law asks for the list.
 *
 * @param subject the review or programme it belongs to
 * @param link web address, or empty
 * @param dated date as written, of any precision, or empty
 */
public record BackgroundPaper(UUID id, UUID subject, String title, String link, String dated) {
    public static final RecordKind KIND = RecordKind.of(
            "background paper", "place: subject_id ordinal", "title: title", "link: link", "dated: dated")
            .names("title").words("dated").data("link");
}
