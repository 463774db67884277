package org.scrutineer.ledger;

import java.util.Objects;

/**
 * Who makes a change, and where.
 *
 * @param actor the person's name, as history shows it
 * @param device the computer's name; the changes of one device are chained by their hashes
 */
public record Author(String actor, String device) {
    public Author {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(device);
    }
}
