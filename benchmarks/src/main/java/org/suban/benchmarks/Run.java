package org.suban.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.suban.benchmarks.client.Life;
import org.suban.benchmarks.client.Residents;
import org.suban.benchmarks.floor.Database;
import org.suban.benchmarks.floor.Floor;
import org.suban.benchmarks.floor.Footprint;
import org.suban.benchmarks.measure.Clients;
import org.suban.benchmarks.measure.Work;

/** Measures one thing after the other; submit and floor in turns, so that a noisy moment hits both. */
final class Run {

    private static final int RECEIPTS_TO_TRACK = 1_000;

    private final Options options;
    private final Residents residents;
    private final Optional<Database> database;
    private final Clients clients;
    private final InstantSource clock;
    private final Results results = new Results();

    Run(Options options, Residents residents, Optional<Database> database, Clients clients, InstantSource clock) {
        this.options = options;
        this.residents = residents;
        this.database = database;
        this.clients = clients;
        this.clock = clock;
    }

    Results go() throws Exception {
        if (!residents.findTheServer()) {
            throw Stop.notReady("No server answers at " + options.url() + "; start it with ./suban");
        }
        var footprint = options.asksFor(What.FLOOR) || options.cases() > 0 ? footprint() : Optional.<Footprint>empty();
        if (options.cases() > 0) {
            fill(footprint);
        }
        if (options.asksFor(What.FLOOR)) {
            floor(footprint.orElseThrow(() -> Stop.notReady("floor needs the database of the running server:"
                    + " set SUBAN_HOME (or SUBAN_DATABASE_URL, _USER and _PASSWORD) as the server has it,"
                    + " or leave floor out of --what")));
        } else if (options.asksFor(What.SUBMIT)) {
            alone(What.SUBMIT, crew(residents::submitting));
        }
        if (options.asksFor(What.LIFE)) {
            lives();
        }
        if (options.asksFor(What.TRACK)) {
            track();
        }
        return results;
    }

    private Optional<Footprint> footprint() throws Stop, IOException, InterruptedException, SQLException {
        if (database.isEmpty()) {
            return Optional.empty();
        }
        Loopback.requireDatabaseHere(database.get().url());
        results.postgres = database.get().version();
        var mark = "load-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var footprint = Footprint.of(database.get(), mark, residents::submitMarked);
        if (footprint.isEmpty()) {
            throw Stop.notReady("The request just submitted to " + options.url() + " is not in " + database.get()
                    + ": the server there uses another database");
        }
        return footprint;
    }

    private void fill(Optional<Footprint> footprint) throws Exception {
        var submits = crew(residents::submitting);
        warmUp(submits);
        var there = footprint.isEmpty()
                ? 0
                : database.orElseThrow().count(footprint.get().requests());
        if (footprint.isEmpty()) {
            results.notes.add("--cases counted from 0: the database was not found, so nobody knows what was there");
        }
        results.volume.addAll(new Volume(clients, submits).fill(there, options.cases()));
        if (there + results.volume.stream().mapToLong(chunk -> chunk.done()).sum() < options.cases()) {
            results.notes.add("--cases stopped before " + options.cases() + ": time was up or nothing was taken in");
        }
    }

    private void floor(Footprint footprint) throws Exception {
        try (var floor = new Floor(database.orElseThrow(), footprint, clock)) {
            var cleanUp = new Thread(() -> closeQuietly(floor));
            Runtime.getRuntime().addShutdownHook(cleanUp);
            results.floorRows.putAll(floor.rows());
            if (!floor.rowsLeftOut().isEmpty()) {
                results.notes.add("changed by a request rather than added to, so not in the floor: "
                        + floor.rowsLeftOut().keySet());
            }
            var inserts = floor.clients(options.clients());
            if (inserts.size() < options.clients()) {
                results.notes.add("the database had room for " + inserts.size() + " floor connections only");
            }
            compare(inserts);
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        }
    }

    private void compare(List<? extends Work> inserts) throws Exception {
        if (!options.asksFor(What.SUBMIT)) {
            alone(What.FLOOR, inserts);
            return;
        }
        var submits = crew(residents::submitting);
        warmUp(submits);
        warmUp(inserts);
        var half = options.measured().dividedBy(2);
        var submit = clients.run(What.SUBMIT.word(), submits, half);
        var floor = clients.run(What.FLOOR.word(), inserts, half);
        results.measures.add(submit.and(clients.run(What.SUBMIT.word(), submits, half)));
        results.measures.add(floor.and(clients.run(What.FLOOR.word(), inserts, half)));
    }

    private void lives() throws Exception {
        warmUp(crew(residents::life));
        var lives = Clients.<Life>crew(options.clients(), residents::life);
        var measure = clients.run(What.LIFE.word(), lives, options.measured());
        results.measures.add(measure);
        results.steps.addAll(Life.steps(lives, measure.seconds()));
    }

    private void track() throws Exception {
        clients.run("receipts", crew(residents::submitting), Duration.ofSeconds(10), RECEIPTS_TO_TRACK);
        alone(What.TRACK, crew(residents::tracking));
    }

    private void alone(What what, List<? extends Work> works) throws InterruptedException {
        warmUp(works);
        results.measures.add(clients.run(what.word(), works, options.measured()));
    }

    private void warmUp(List<? extends Work> works) throws InterruptedException {
        clients.run("warm-up", works, options.warmup());
    }

    private List<Work> crew(Clients.Recruiting<Work> recruiting) throws Exception {
        return Clients.crew(options.clients(), recruiting);
    }

    private static void closeQuietly(Floor floor) {
        try {
            floor.close();
        } catch (SQLException databaseGone) {
            System.err.println("The schema load_floor may be left behind: " + databaseGone.getMessage());
        }
    }
}
