package org.scrutineer.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.recommendations.Recommendation;

/** The ledger's rows in SQLite, written by hand: what a program without our store would keep for the same history. */
final class SqliteLedger implements AutoCloseable {
    private static final List<String> TABLES = List.of(
            "create table change_set (id text primary key, title text, reason text, actor text, made_at text)",
            "create table change (id text primary key, set_id text, record_id text, field_group text, "
                    + "before_fields text, after_fields text, previous_hash text, hash text)",
            "create index change_of_set on change (set_id)",
            "create index change_of_record on change (record_id, field_group)",
            "create table change_parent (change_id text, parent_id text, primary key (change_id, parent_id))",
            "create table head (record_id text, field_group text, change_id text, after_fields text, "
                    + "primary key (record_id, field_group, change_id))",
            "create table committee (id text primary key, name text)",
            "create table recommendation (id text primary key, wording text, assessment text)");

    private final Connection connection;
    private String previousHash = "";

    SqliteLedger(Path file) throws SQLException {
        connection = Sqlite.open(file);
        connection.setAutoCommit(false);
        Sqlite.run(connection, TABLES);
    }

    /** @return how many changes were written */
    int apply(Draft draft) throws SQLException {
        String set = UUID.randomUUID().toString();
        execute("insert into change_set values (?, ?, ?, ?, ?)",
                set, draft.title(), draft.reason().orElse(null), "A. Brown", Instant.now().toString());
        for (Edit edit : draft.edits()) {
            apply(edit, set);
        }
        connection.commit();
        return draft.edits().size();
    }

    private void apply(Edit edit, String set) throws SQLException {
        String change = UUID.randomUUID().toString();
        String record = edit.record().toString();
        String after = edit.after().values().toString();
        String before = null;
        try (PreparedStatement head = connection.prepareStatement(
                "select change_id, after_fields from head where record_id = ? and field_group = ?")) {
            head.setString(1, record);
            head.setString(2, edit.group());
            try (ResultSet found = head.executeQuery()) {
                if (found.next()) {
                    before = found.getString(2);
                    execute("insert into change_parent values (?, ?)", change, found.getString(1));
                    execute("delete from head where change_id = ?", found.getString(1));
                }
            }
        }
        String hash = hash(previousHash + change + set + record + edit.group() + before + after);
        execute("insert into change values (?, ?, ?, ?, ?, ?, ?, ?)",
                change, set, record, edit.group(), before, after, previousHash, hash);
        execute("insert into head values (?, ?, ?, ?)", record, edit.group(), change, after);
        String column = edit.kind().groups().get(edit.group()).getFirst();
        execute("insert into recommendation (id, " + column + ") values (?, ?) on conflict (id) do update set "
                + column + " = excluded." + column, record, edit.after().text(column));
        previousHash = hash;
    }

    /** As the register tells them, in its order. */
    String assessments(List<Recommendation> recommendations, int edits) throws SQLException {
        List<String> told = new ArrayList<>();
        for (Recommendation recommendation : recommendations) {
            try (PreparedStatement question = connection.prepareStatement(
                    "select assessment from recommendation where id = ?")) {
                question.setString(1, recommendation.id().toString());
                try (ResultSet found = question.executeQuery()) {
                    if (found.next()) {
                        told.add(recommendation.ref() + " " + found.getString(1));
                    }
                }
            }
        }
        return edits + " edits " + told.hashCode();
    }

    void addCommittee(String name) throws SQLException {
        execute("insert into committee values (?, ?)", UUID.randomUUID().toString(), name);
        connection.commit();
    }

    int committees() throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select count(*) from committee");
                ResultSet found = question.executeQuery()) {
            return found.getInt(1);
        }
    }

    private void execute(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
