package org.scrutineer.workspace;

import java.util.List;

/**
 * A way of looking at the store: views that have the names of tables. Who reads through them is another user of the
 * database, who has the right to these views and to nothing else, so that no question, however it is put, can reach
 * what they leave out.
 *
 * @param schema the views' schema, and the name of the user: lower-case letters and digits
 * @param statements what makes the views, in order; each names its tables with the schema "public"
 */
public record Views(String schema, List<String> statements) {
    /** So that they are told from everything else in the store, and can be taken away before a step changes a table. */
    static final String PREFIX = "seen_";

    public Views {
        statements = List.copyOf(statements);
        if (!schema.matches(PREFIX + "[a-z0-9]+")) {
            throw new IllegalArgumentException("Views stand in a schema that begins with " + PREFIX + ": " + schema);
        }
    }
}
