package org.suban.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real PostgreSQL, with keys of every kind the application might use. */
class FloorTests {

    private static EmbeddedPostgres postgres;
    private static Database database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        database = new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        execute("""
                create table request (request_id uuid primary key, receipt text unique, text text, at timestamptz);
                create table assignment (request_id uuid, nth int, unit varchar(20), primary key (request_id, nth));
                create table journal (position bigint generated always as identity primary key,
                                      request_id uuid, kind text, facts jsonb, whole text generated always as (kind) stored);
                create table note (note_id bigint primary key, request_id uuid, words text[]);
                create table today (day date primary key, received int);
                create table elsewhere (id int);
                """);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void findsEveryRowOfTheMarkedTransactionAndNoOther() throws Exception {
        var footprint = takeFootprint();

        assertThat(footprint.requests()).isEqualTo("public.request");
        assertThat(footprint.tables())
                .extracting(WrittenRows::table, table -> table.rows().size())
                .containsExactly(
                        tuple("public.assignment", 2),
                        tuple("public.journal", 3),
                        tuple("public.note", 1),
                        tuple("public.request", 1),
                        tuple("public.today", 1));
    }

    @Test
    void isEmptyWhenTheMarkIsNotInThisDatabase() throws Exception {
        assertThat(Footprint.of(database, "mark", mark -> {})).isEmpty();
    }

    @Test
    void writesTheSameRowsAgainAndAgainUnderFreshKeys() throws Exception {
        try (var floor = new Floor(database, takeFootprint(), Clock.systemUTC())) {
            var inserts = floor.clients(1).getFirst();
            for (var times = 0; times < 50; times++) {
                inserts.once();
            }

            assertThat(database.count("load_floor.request")).isEqualTo(50);
            assertThat(database.count("load_floor.assignment")).isEqualTo(100);
            assertThat(database.count("load_floor.journal")).isEqualTo(150);
            assertThat(database.count("load_floor.journal join load_floor.request using (request_id)"))
                    .isEqualTo(150);
            assertThat(floor.rowsLeftOut()).containsOnlyKeys("public.today");
        }
    }

    @Test
    void leavesNothingBehind() throws Exception {
        new Floor(database, takeFootprint(), Clock.systemUTC()).close();

        assertThat(database.count("pg_namespace where nspname = 'load_floor'")).isZero();
    }

    private static Footprint takeFootprint() throws Exception {
        return Footprint.of(database, "mark-" + System.nanoTime(), FloorTests::submit)
                .orElseThrow();
    }

    private static void submit(String mark) throws IOException {
        try {
            execute("insert into elsewhere values (1)");
            execute("""
                    begin;
                    with new as (insert into request values (uuidv7(), '20261123' || floor(random() * 1e9), '%s', now())
                                 returning request_id),
                         sent as (insert into assignment select request_id, nth, 'WATER'
                                    from new, generate_series(1, 2) nth),
                         said as (insert into journal (request_id, kind, facts) select request_id, 'received', '{"a": 1}'
                                    from new, generate_series(1, 3))
                    insert into note select (random() * 1e15)::bigint, request_id, '{a,b}' from new;
                    insert into today values (current_date, 1)
                        on conflict (day) do update set received = today.received + 1;
                    commit;
                    """.formatted(mark));
            execute("insert into elsewhere values (2)");
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
