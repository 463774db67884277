package org.scrutineer.recommendations;

import java.util.List;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * An evidence item: written once, cited by one or more recommendations, printed once.
 *
 * @param content as it stands, typing errors too; lines and bullets as in the workbook
 * @param refs of the recommendations that cite it, in their order
 * @param extract words of a contract or the like that it rests on
 */
public record Evidence(UUID id, UUID review, String content, List<String> refs, Extract extract) {
    public static final String CONTENT = "evidence";
    public static final String EXTRACT = "contract extract";

    public static final RecordKind KIND = RecordKind.of("evidence", "place: review_id", CONTENT + ": content",
            EXTRACT + ": extract extract_from").prose("content", "extract").words("extract_from");

    /**
     * A passage word for word, and where it stands. Both empty where there is none.
     *
     * @param from such as "Care at Home contract, section 20.3"
     */
    public record Extract(String words, String from) {
        public static final Extract NONE = new Extract("", "");
    }

    public Evidence {
        refs = List.copyOf(refs);
    }
}
