package org.suban.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.shared.HomeFolder;

/** The PostgreSQL that comes with Suban: durable, reachable from this machine only and by password only. */
final class EmbeddedDatabase implements DatabaseServer {

    private static final String OWNER = "postgres";
    private static final String NAME = "suban";

    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;
    private final HomeLock lock;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabaseAddress address, HomeLock lock) {
        this.postgres = postgres;
        this.address = address;
        this.lock = lock;
    }

    static EmbeddedDatabase start(HomeFolder home, HomeLock lock) {
        var data = home.root().resolve("postgres");
        try {
            var fresh = !Files.exists(data.resolve("PG_VERSION"));
            Orphan.stopIn(data);
            var password = passwordIn(home);
            var postgres = launch(home, data, fresh ? null : password);
            home.closeToOthers("postgres-binaries");
            var admin = postgres.getDatabase(OWNER, OWNER, Map.of("password", password));
            prepare(admin, data, password);
            var address = new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME, NAME, password);
            home.writeSecret("run", "database.properties", address.text());
            return new EmbeddedDatabase(postgres, address, lock);
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "The embedded database in " + data + " did not start: " + e.getMessage(),
                    "Look at " + home.root().resolve("run/postgres.log")
                            + ". If the folder came from another version, restore your backup into an empty one.",
                    e);
        }
    }

    private static EmbeddedPostgres launch(HomeFolder home, Path data, @Nullable String password) throws IOException {
        var log = home.folder("run").resolve("postgres.log").toFile();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.folder("postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log));
        Settings.SERVER.forEach(builder::setServerConfig);
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    private static String passwordIn(HomeFolder home) throws IOException {
        var file = home.folder("keys").resolve("database.password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            home.writeSecret("keys", "database.password", HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** Repeated at every start, so that a first start cut off half-way is mended by the second. */
    private static void prepare(DataSource admin, Path data, String password) throws IOException {
        var jdbc = JdbcClient.create(admin);
        jdbc.sql("alter role postgres password '" + password + "'").update();
        var known = jdbc.sql("select count(*) from pg_roles where rolname = 'suban'")
                .query(Long.class)
                .single();
        jdbc.sql((known == 0 ? "create" : "alter") + " role suban login password '" + password + "'")
                .update();
        if (jdbc.sql("select count(*) from pg_database where datname = 'suban'")
                        .query(Long.class)
                        .single()
                == 0) {
            jdbc.sql("create database suban owner suban encoding 'UTF8' template template0")
                    .update();
        }
        Files.writeString(data.resolve("pg_hba.conf"), Settings.HOST_RULES);
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        Settings.check(jdbc);
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try (lock) {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
