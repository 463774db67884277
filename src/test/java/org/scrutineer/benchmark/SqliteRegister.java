package org.scrutineer.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The same questions to SQLite, with the same tables and indexes, by hand. */
final class SqliteRegister implements Asked, AutoCloseable {
    private static final List<String> TABLES = List.of(
            "create table review (id text primary key, title text)",
            "create table recommendation (id text primary key, review_id text, ref text, ordinal integer, "
                    + "wording text, owner text, assessment text, deleted integer default 0)",
            "create index recommendation_of_review on recommendation (review_id, ordinal)",
            "create table evidence (id text primary key, review_id text, content text, deleted integer default 0)",
            "create index evidence_of_review on evidence (review_id)",
            "create table citation (id text primary key, recommendation_id text, evidence_id text, ordinal integer, "
                    + "deleted integer default 0)",
            "create index citation_of_recommendation on citation (recommendation_id)",
            "create index citation_of_evidence on citation (evidence_id)");

    private final Connection connection;

    SqliteRegister(Path file, MadeUpRegister register) throws SQLException {
        connection = Sqlite.open(file);
        connection.setAutoCommit(false);
        Sqlite.run(connection, TABLES);
        insert("insert into review values (?, ?)",
                register.reviews().stream().map(review -> new Object[]{review, "Review " + review}).toList());
        insert("insert into recommendation values (?, ?, ?, ?, ?, ?, ?, 0)", register.rows().stream()
                .map(row -> new Object[]{row.id(), row.review(), "" + row.ordinal(), row.ordinal(), row.wording(),
                        row.owner(), row.rating()})
                .toList());
        List<MadeUpRegister.Row> citing = register.rows().stream().filter(row -> !row.evidence().isEmpty()).toList();
        insert("insert into evidence values (?, ?, ?, 0)", citing.stream()
                .map(row -> new Object[]{row.evidence().getFirst(), row.review(), row.wording()})
                .toList());
        insert("insert into citation values (?, ?, ?, 1, 0)", citing.stream()
                .map(row -> new Object[]{row.evidence().getLast(), row.id(), row.evidence().getFirst()})
                .toList());
        connection.commit();
    }

    private void insert(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int place = 0; place < row.length; place++) {
                    Object value = row[place];
                    statement.setObject(place + 1, value instanceof UUID id ? id.toString() : value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public List<String> ofReview(UUID review) throws SQLException {
        Map<String, List<String>> evidence = new HashMap<>();
        ask("select c.recommendation_id, c.evidence_id from citation c "
                + "join recommendation r on r.id = c.recommendation_id join evidence e on e.id = c.evidence_id "
                + "where r.review_id = ? and c.deleted = 0 and e.deleted = 0 order by c.ordinal, c.id",
                review.toString(),
                row -> evidence.computeIfAbsent(row.getString(1), none -> new ArrayList<>()).add(row.getString(2)));
        List<String> told = new ArrayList<>();
        ask("select id, ref, wording, owner, assessment from recommendation where review_id = ? and deleted = 0 "
                + "order by ordinal, id", review.toString(),
                row -> told.add(row.getString(1) + row.getString(2) + row.getString(3) + row.getString(4)
                        + row.getString(5) + evidence.getOrDefault(row.getString(1), List.of())));
        return told;
    }

    @Override
    public List<String> rated(String rating) throws SQLException {
        return page("assessment = ?", rating);
    }

    @Override
    public List<String> holding(String text) throws SQLException {
        return page("lower(wording) like ?", "%" + text.toLowerCase(Locale.UK) + "%");
    }

    private List<String> page(String condition, String value) throws SQLException {
        List<String> told = new ArrayList<>();
        ask("select id, ref, wording from recommendation where " + condition + " and deleted = 0 "
                + "order by review_id, ordinal, id limit " + PAGE, value,
                row -> told.add(row.getString(1) + row.getString(2) + row.getString(3)));
        return told;
    }

    private interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private void ask(String sql, String value, Each each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
