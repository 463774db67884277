package org.scrutineer.recommendations;

import java.util.List;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * An evidence item: written once, cited by one or more recommendations, printed once.
 *
 * @param content as it stands, typing errors too; lines and bullets as in the workbook
 * @param refs of the recommendations that cite it, in their order
 */
public record Evidence(UUID id, UUID review, String content, List<String> refs) {
    public static final String CONTENT = "evidence";

    public static final RecordKind KIND = RecordKind.of("evidence", "place: review_id", CONTENT + ": content");

    public Evidence {
        refs = List.copyOf(refs);
    }
}
