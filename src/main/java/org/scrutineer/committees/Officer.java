package org.scrutineer.committees;

import java.util.UUID;
import org.scrutineer.ledger.RecordKind;

/**
 * Somebody who can be written to.
 *
 * @param name as owners are written in the register
 * @param post or empty
 * @param email address, or empty while it is not known
 */
public record Officer(UUID id, String name, String post, String email) {
    public static final RecordKind KIND = RecordKind.of("officer", "name: name", "post: post", "e-mail: email");
}
