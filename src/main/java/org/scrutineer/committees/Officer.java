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
    public static final String NAME = "name";
    public static final String POST = "post";
    public static final String EMAIL = "e-mail";

    public static final RecordKind KIND = RecordKind.of(
            "officer", NAME + ": name", POST + ": post", EMAIL + ": email")
            .names("name").words("post").data("email");
}
