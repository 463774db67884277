package org.scrutineer.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How much a store holds: what two copies of it must agree on. */
record StoreCounts(long sets, long changes, long heads, long attachments) {
    private static final String QUESTION = "select (select count(*) from \"change_set\"), (select count(*) from \"change\"),"
            + " (select count(*) from \"head\"), (select count(*) from \"attachment\")";

    static StoreCounts of(Database store) throws SQLException {
        try (Statement statement = store.writer().createStatement();
                ResultSet counts = statement.executeQuery(QUESTION)) {
            counts.next();
            return new StoreCounts(counts.getLong(1), counts.getLong(2), counts.getLong(3), counts.getLong(4));
        } finally {
            store.writer().rollback();
        }
    }

    /** The same with the title of the newest action. */
    BackupContents.Good contents(Database store) throws SQLException {
        try (Statement statement = store.writer().createStatement();
                ResultSet newest = statement.executeQuery(
                        "select \"title\" from \"change_set\" order by \"arrival\" desc limit 1")) {
            return new BackupContents.Good(sets, changes, newest.next() ? newest.getString(1) : "");
        } finally {
            store.writer().rollback();
        }
    }
}
