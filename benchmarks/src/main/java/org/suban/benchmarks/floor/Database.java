package org.suban.benchmarks.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The PostgreSQL the running server uses: from the environment, else from the file the server leaves while it runs. */
public record Database(String url, String user, String password) {

    public static Optional<Database> find(Map<String, String> environment) throws IOException {
        if (environment.containsKey("SUBAN_DATABASE_URL")) {
            return Optional.of(new Database(
                    environment.getOrDefault("SUBAN_DATABASE_URL", ""),
                    environment.getOrDefault("SUBAN_DATABASE_USER", ""),
                    environment.getOrDefault("SUBAN_DATABASE_PASSWORD", "")));
        }
        var file = Path.of(environment.getOrDefault("SUBAN_HOME", "data"), "run", "database.properties");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static Database read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Database(
                properties.getProperty("url", ""),
                properties.getProperty("user", ""),
                properties.getProperty("password", ""));
    }

    /** Strings go untyped, so that the server reads each as the type of its column; batches travel as one insert. */
    Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("stringtype", "unspecified");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "suban load");
        return DriverManager.getConnection(url, properties);
    }

    public String version() throws SQLException {
        return ask("show server_version");
    }

    public long count(String table) throws SQLException {
        return Long.parseLong(ask("select count(*) from " + table));
    }

    /** How many connections are left for us, a few kept free for whoever comes to help. */
    int room() throws SQLException {
        return Integer.parseInt(ask("""
                select current_setting('max_connections')::int - 5 - count(*)
                  from pg_stat_activity
                 where backend_type = 'client backend'
                """));
    }

    private String ask(String question) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
