package org.suban.benchmarks.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.suban.benchmarks.trial.Trial;
import org.suban.benchmarks.trial.Workplace;
import org.suban.calendar.Calendars;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.calendar.WorkingCalendar;

/** {@code ./suban measure calendar}: due dates by the city's calendar, begun at any second of eight years. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls start() before anything else
public class DueDates {

    private static final int STARTS = 1 << 16;
    private static final long FIRST = 1_514_764_800;
    private static final int EIGHT_YEARS = 8 * 365 * 86_400;

    @Param({"5wd", "30wd", "4wh", "7d", "2h"})
    public String limit;

    private final Instant[] starts = new Instant[STARTS];
    private Workplace place;
    private WorkingCalendar calendar;
    private Limit within;
    private int next;

    @Setup(Level.Trial)
    public void start() throws IOException {
        var city = Path.of(System.getenv().getOrDefault("SUBAN_CITY", "sample-city"));
        place = new Workplace();
        var trial = place.began(Trial.start(place.folder().resolve("home"), city.toAbsolutePath()));
        calendar = trial.the(Calendars.class).city();
        within = Limit.read(limit).orElseThrow();
        var random = new Random(5);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = Instant.ofEpochSecond(FIRST + random.nextInt(EIGHT_YEARS));
        }
    }

    @TearDown(Level.Trial)
    public void stop() {
        place.close();
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Due perSecond() {
        next = (next + 1) & (STARTS - 1);
        return calendar.due(starts[next], within);
    }
}
