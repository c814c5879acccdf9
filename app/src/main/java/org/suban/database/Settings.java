package org.suban.database;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the embedded server is set: durable first, small enough for one modest machine. */
final class Settings {

    static final Map<String, String> SERVER = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            // The library starts the server with -F, made for throw-away tests; what is acknowledged here must last.
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("max_connections", "100"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("wal_compression", "on"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("log_min_duration_statement", "2000"),
            Map.entry("timezone", "UTC"));

    static final String HOST_RULES = """
            # Written by Suban at every start.
            local all all              scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private Settings() {}

    static void check(JdbcClient jdbc) {
        for (var name : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            var value = jdbc.sql("select setting from pg_settings where name = :name")
                    .param("name", name)
                    .query(String.class)
                    .single();
            if (!value.equals("on")) {
                throw new DatabaseUnusable(
                        "The database would lose acknowledged requests at a power cut: " + name + " is " + value + ".",
                        "Remove " + name + " from postgresql.auto.conf and start again.");
            }
        }
    }
}
