package org.scrutineer.committees;

import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * A committee, commission, panel or board that receives papers.
 *
 * @param authority the council or partnership it belongs to, or empty when not known
 */
public record Committee(UUID id, String name, String authority) {
    public static final RecordKind KIND = RecordKind.of("committee", "name: name", "authority: authority")
            .names("name").words("authority");
}
