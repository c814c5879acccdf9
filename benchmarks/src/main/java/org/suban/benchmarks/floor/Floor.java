package org.suban.benchmarks.floor;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suban.benchmarks.measure.Work;

/** Copies of the tables one request writes, in a schema of their own that is gone when this is closed. */
public final class Floor implements AutoCloseable {

    private final Database database;
    private final List<WrittenRows> tables;
    private final List<WrittenRows> leftOut;
    private final FreshKeys keys;
    private final List<PlainInserts> clients = new ArrayList<>();

    public Floor(Database database, Footprint footprint, InstantSource clock) throws SQLException {
        this.database = database;
        this.keys = new FreshKeys(footprint.tables(), clock);
        this.tables = footprint.tables().stream().filter(keys::canRepeat).toList();
        this.leftOut = footprint.tables().stream()
                .filter(table -> !keys.canRepeat(table))
                .toList();
        drop();
        build();
    }

    private void build() throws SQLException {
        var steps = new ArrayList<>(List.of("create schema load_floor"));
        for (var table : tables) {
            steps.add("create table %s (like %s including all)".formatted(table.copy(), table.table()));
        }
        run(steps);
    }

    /** As many connections as clients, or as many as the database has room for. */
    public List<? extends Work> clients(int wanted) throws SQLException {
        for (var left = Math.min(wanted, Math.max(1, database.room())); left > 0; left--) {
            clients.add(new PlainInserts(database.open(), tables, keys));
        }
        return List.copyOf(clients);
    }

    public Map<String, Integer> rows() {
        return rows(tables);
    }

    /** Tables the request changed rather than added to; the floor does not pay for them. */
    public Map<String, Integer> rowsLeftOut() {
        return rows(leftOut);
    }

    private static Map<String, Integer> rows(List<WrittenRows> tables) {
        var rows = new TreeMap<String, Integer>();
        tables.forEach(table -> rows.put(table.table(), table.rows().size()));
        return rows;
    }

    @Override
    public void close() throws SQLException {
        for (var client : clients) {
            client.close();
        }
        drop();
    }

    private void drop() throws SQLException {
        run(List.of("drop schema if exists load_floor cascade"));
    }

    private void run(List<String> steps) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            for (var step : steps) {
                statement.execute(step);
            }
        }
    }
}
