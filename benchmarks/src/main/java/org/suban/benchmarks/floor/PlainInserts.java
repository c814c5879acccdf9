package org.suban.benchmarks.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suban.benchmarks.measure.Work;

/** One connection that writes one request after the other: a prepared statement per table, one commit. */
final class PlainInserts implements Work, AutoCloseable {

    private final Connection connection;
    private final List<WrittenRows> tables;
    private final FreshKeys keys;
    private final List<PreparedStatement> inserts = new ArrayList<>();

    PlainInserts(Connection connection, List<WrittenRows> tables, FreshKeys keys) throws SQLException {
        this.connection = connection;
        this.tables = tables;
        this.keys = keys;
        connection.setAutoCommit(false);
        for (var table : tables) {
            inserts.add(connection.prepareStatement(table.insert()));
        }
    }

    @Override
    public void once() throws SQLException {
        var fresh = keys.next();
        try {
            for (var at = 0; at < tables.size(); at++) {
                insert(tables.get(at), inserts.get(at), fresh);
            }
            connection.commit();
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        }
    }

    private void insert(WrittenRows table, PreparedStatement insert, Map<String, String> fresh) throws SQLException {
        for (var row : table.rows()) {
            for (var at = 0; at < row.size(); at++) {
                var value = row.get(at);
                var isKey = value != null && keys.isKey(table.columns().get(at), value);
                insert.setString(at + 1, isKey ? fresh.get(value) : value);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
