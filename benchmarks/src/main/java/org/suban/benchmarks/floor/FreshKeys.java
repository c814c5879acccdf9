package org.suban.benchmarks.floor;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.suban.benchmarks.floor.WrittenRows.Column;

/** Gives the copied rows new keys for each transaction: the same old key becomes the same new key everywhere. */
final class FreshKeys {

    private static final int SHORTEST_TEXT = 6;

    private final Map<String, Key> keys = new HashMap<>();
    private final AtomicLong transactions = new AtomicLong(1);
    private final InstantSource clock;
    private long highest;

    FreshKeys(List<WrittenRows> tables, InstantSource clock) {
        this.clock = clock;
        for (var table : tables) {
            for (var at = 0; at < table.columns().size(); at++) {
                if (table.columns().get(at).key()) {
                    take(table.columns().get(at).type(), at, table.rows());
                }
            }
        }
    }

    private void take(String type, int at, List<List<@Nullable String>> rows) {
        for (var row : rows) {
            var old = row.get(at);
            if (old != null && canChange(type, old)) {
                keys.putIfAbsent(old, new Key(type, old, keys.size()));
                highest = isNumber(type) ? Math.max(highest, Long.parseLong(old)) : highest;
            }
        }
    }

    private static boolean canChange(String type, String old) {
        return isNumber(type) || type.equals("uuid") || (isText(type) && old.length() >= SHORTEST_TEXT);
    }

    private static boolean isNumber(String type) {
        return type.equals("bigint") || type.equals("integer");
    }

    private static boolean isText(String type) {
        return type.equals("text") || type.startsWith("character");
    }

    /** A table whose unique rows cannot get new keys was updated, not added to (a counter, a position). */
    boolean canRepeat(WrittenRows table) {
        return table.columns().stream().noneMatch(Column::key)
                || table.rows().stream().allMatch(row -> hasFreshKey(table.columns(), row));
    }

    private boolean hasFreshKey(List<Column> columns, List<@Nullable String> row) {
        for (var at = 0; at < columns.size(); at++) {
            if (columns.get(at).key() && keys.containsKey(String.valueOf(row.get(at)))) {
                return true;
            }
        }
        return false;
    }

    boolean isKey(Column column, String value) {
        return keys.containsKey(value) && (column.key() || column.name().endsWith("id"));
    }

    Map<String, String> next() {
        var number = transactions.getAndIncrement() * keys.size();
        var fresh = HashMap.<String, String>newHashMap(keys.size());
        keys.forEach((old, key) -> fresh.put(old, renewed(key, number + key.position())));
        return fresh;
    }

    private String renewed(Key key, long number) {
        if (key.type().equals("uuid")) {
            return uuid(key.old());
        }
        if (isNumber(key.type())) {
            return Long.toString(highest + number + 1);
        }
        var digits = Long.toString(number, Character.MAX_RADIX);
        return "0".repeat(Math.max(0, key.old().length() - digits.length())) + digits;
    }

    /** Keys ordered by time stay so: where a row lands in an index is half of what it costs. */
    private String uuid(String old) {
        if (UUID.fromString(old).version() != 7) {
            return UUID.randomUUID().toString();
        }
        var chance = ThreadLocalRandom.current();
        var high = clock.millis() << 16 | 0x7000 | chance.nextInt(1 << 12);
        return new UUID(high, chance.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    private record Key(String type, String old, int position) {}
}
