package org.suban.benchmarks.floor;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything one request left in the database: the rows of its transaction, whatever tables they are in.
 *
 * <p>PostgreSQL keeps the writing transaction with each row (xmin). So no list of tables has to be kept here: the
 * transaction is found by a mark in the request's text, and the rest by the transaction.
 */
public record Footprint(String requests, List<WrittenRows> tables) {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r'
               and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'load_floor')
               and has_table_privilege(c.oid, 'select')
             order by 1
            """;

    /** Readers that follow later may copy the text; the first to write it was the submit itself. */
    private static final Comparator<Seen> EARLIEST = Comparator.comparingLong(Seen::transaction)
            .thenComparing(Seen::looksLikeRequests, Comparator.reverseOrder());

    /** Takes the footprint of what runs in between; empty if this database never saw the mark. */
    public static Optional<Footprint> of(Database database, String mark, Marked submit)
            throws SQLException, IOException, InterruptedException {
        try (var connection = database.open()) {
            var before = nextTransaction(connection);
            submit.with(mark);
            return read(connection, before, mark);
        }
    }

    private static Optional<Footprint> read(Connection connection, long before, String mark) throws SQLException {
        var seen = new ArrayList<Seen>();
        for (var table : tables(connection)) {
            seen.addAll(since(before, table, mark, connection));
        }
        var marked = seen.stream().filter(Seen::marked).min(EARLIEST);
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        var transaction = marked.get().transaction();
        var written = new ArrayList<WrittenRows>();
        for (var one : seen) {
            if (one.transaction() == transaction) {
                written.add(WrittenRows.read(connection, one.table(), transaction));
            }
        }
        return Optional.of(new Footprint(marked.get().table(), written));
    }

    private static long nextTransaction(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint & 4294967295")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (answer.next()) {
                tables.add(answer.getString(1));
            }
            return tables;
        }
    }

    private static List<Seen> since(long before, String table, String mark, Connection connection) throws SQLException {
        var question = """
                select t.xmin::text::bigint, bool_or(t::text like ?)
                  from %s t
                 where t.xmin::text::bigint >= ?
                 group by 1
                """.formatted(table);
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, "%" + mark + "%");
            statement.setLong(2, before);
            var answer = statement.executeQuery();
            var seen = new ArrayList<Seen>();
            while (answer.next()) {
                seen.add(new Seen(table, answer.getLong(1), answer.getBoolean(2)));
            }
            return seen;
        }
    }

    private record Seen(String table, long transaction, boolean marked) {

        boolean looksLikeRequests() {
            return table.contains("request");
        }
    }

    /** Hands in a request whose text carries the mark. */
    public interface Marked {
        void with(String mark) throws IOException, InterruptedException;
    }
}
