package org.suban.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The whole command, with a server that writes one row for each text into a real database. */
class FloorRunTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void measuresSubmitAndFloorInTurnsAndFillsUpToTheCasesAskedFor() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            execute(database, "create table request (request_id uuid primary key default uuidv7(), text text)");
            execute(database, "insert into request (text) select 'before' from generate_series(1, 40)");
            try (var server = new FakeServer(number -> false, body -> store(database, body))) {
                assertThat(load(
                                postgres,
                                "--url",
                                server.url().toString(),
                                "--what",
                                "submit,floor",
                                "--clients",
                                "2",
                                "--seconds",
                                "1",
                                "--warmup",
                                "0",
                                "--cases",
                                "100"))
                        .isZero();
                assertThat(server.asked).hasSizeGreaterThan(60);
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("submit is ", " of floor", "floor writes 1 rows a request: {public.request=1}")
                .containsPattern("\n100 .* 59 +0\n")
                .doesNotContain("errors in");
    }

    private int load(EmbeddedPostgres postgres, String... words) throws Exception {
        var environment = Map.of(
                "SUBAN_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"), "SUBAN_DATABASE_USER", "postgres");
        var silent = new PrintStream(OutputStream.nullOutputStream());
        return new Load(new PrintStream(out), silent, environment, Clock.systemUTC()).run(words);
    }

    private static void store(DataSource database, String body) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into request (text) values (?)")) {
            insert.setString(1, body);
            insert.execute();
        }
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
