package org.scrutineer.returns;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/** How sheets of one shape are read, as a person decided once. */
public final class ReturnLayout {
    public static final RecordKind KIND = RecordKind.of("return layout", "decisions: shape title decisions");

    private ReturnLayout() {}

    static UUID id(String shape) {
        return UUID.nameUUIDFromBytes(("return layout/" + shape).getBytes(StandardCharsets.US_ASCII));
    }
}
