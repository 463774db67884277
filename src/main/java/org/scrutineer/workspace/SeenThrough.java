package org.scrutineer.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** The views that one open database is seen through, each with a user of its own and that user's connections. */
final class SeenThrough {
    private final Entering entering;
    /** New with each opening, and known to nobody: what is left in a file cannot be read with it later. */
    private final String password = UUID.randomUUID().toString();
    private final Map<Views, Deque<Connection>> idle = new ConcurrentHashMap<>();

    /** Another way into the database that is open. */
    interface Entering {
        /** Without settings of its own: those are of whoever opened it. */
        Connection as(String user, String password) throws SQLException;
    }

    SeenThrough(Entering entering) {
        this.entering = entering;
    }

    void make(Views views, Connection writer) throws SQLException {
        if (idle.containsKey(views)) {
            return;
        }
        String name = views.schema();
        try (Statement statement = writer.createStatement()) {
            remove(statement, name);
            statement.execute("create schema " + name);
            for (String each : views.statements()) {
                statement.execute(each);
            }
            statement.execute("create user " + name + " password '" + password + "'");
            statement.execute("grant select on schema " + name + " to " + name);
        }
        idle.put(views, new ConcurrentLinkedDeque<>());
    }

    /** Takes away all views that an earlier session left: a step that changes a table would trip over them. */
    static void removeAll(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(
                "select schema_name from information_schema.schemata where left(schema_name, 5) = ?")) {
            question.setString(1, Views.PREFIX);
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    names.add(answer.getString(1));
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String name : names) {
                remove(statement, name);
            }
        }
    }

    private static void remove(Statement statement, String name) throws SQLException {
        statement.execute("drop user if exists " + name);
        statement.execute("drop schema if exists " + name + " cascade");
    }

    Connection borrow(Views views) throws SQLException {
        Connection reader = idle.get(views).poll();
        if (reader != null) {
            return reader;
        }
        reader = Database.reading(entering.as(views.schema(), password));
        try (Statement statement = reader.createStatement()) {
            statement.execute("set schema " + views.schema());
        }
        return reader;
    }

    void giveBack(Connection reader, Views views) throws SQLException {
        reader.rollback();
        idle.get(views).push(reader);
    }
}
