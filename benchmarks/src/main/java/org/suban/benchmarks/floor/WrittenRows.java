package org.suban.benchmarks.floor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows one transaction wrote into one table, as text; columns the database fills by itself are left out. */
record WrittenRows(String table, List<Column> columns, List<List<@Nullable String>> rows) {

    /** A column is a key if a unique index begins with it: two requests then cannot share its value. */
    record Column(String name, String type, boolean key) {}

    private static final String COLUMNS = """
            select format('%I', a.attname), format_type(a.atttypid, null),
                   exists (select from pg_index i
                            where i.indrelid = a.attrelid and i.indisunique and i.indkey[0] = a.attnum)
              from pg_attribute a
             where a.attrelid = ?::regclass
               and a.attnum > 0
               and not a.attisdropped
               and a.attidentity = ''
               and a.attgenerated = ''
             order by a.attnum
            """;

    static WrittenRows read(Connection connection, String table, long transaction) throws SQLException {
        var columns = columns(connection, table);
        var asText = columns.stream().map(column -> column.name() + "::text").collect(Collectors.joining(", "));
        var question = "select %s from %s where xmin::text::bigint = ?".formatted(asText, table);
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, transaction);
            var answer = statement.executeQuery();
            var rows = new ArrayList<List<@Nullable String>>();
            while (answer.next()) {
                var row = new ArrayList<@Nullable String>();
                for (var at = 1; at <= columns.size(); at++) {
                    row.add(answer.getString(at));
                }
                rows.add(row);
            }
            return new WrittenRows(table, columns, rows);
        }
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            var answer = statement.executeQuery();
            var columns = new ArrayList<Column>();
            while (answer.next()) {
                columns.add(new Column(answer.getString(1), answer.getString(2), answer.getBoolean(3)));
            }
            return columns;
        }
    }

    /** The copy's name: the schema is another, the table's own name stays. */
    String copy() {
        return "load_floor" + table.substring(table.indexOf('.'));
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        copy(),
                        columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
    }
}
