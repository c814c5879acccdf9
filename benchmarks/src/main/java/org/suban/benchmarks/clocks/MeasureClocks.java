package org.suban.benchmarks.clocks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.suban.benchmarks.Stop;
import org.suban.benchmarks.trial.Trial;
import org.suban.benchmarks.trial.Workplace;

/** {@code ./suban measure clocks}: do timer and desks stand a million open cases? */
public final class MeasureClocks {

    private final PrintStream out;
    private final PrintStream err;
    private final Path city;
    private final Clock clock;

    MeasureClocks(PrintStream out, PrintStream err, Path city, Clock clock) {
        this.out = out;
        this.err = err;
        this.city = city;
        this.clock = clock;
    }

    public static void main(String[] words) throws Exception {
        var city = Path.of(System.getenv().getOrDefault("SUBAN_CITY", "sample-city"));
        System.exit(new MeasureClocks(System.out, System.err, city, Clock.system(ZoneId.systemDefault())).run(words));
    }

    /** 0 measured, 1 something is missing, 2 the options are wrong. */
    int run(String... words) throws IOException, InterruptedException {
        if (List.of(words).contains("--help")) {
            out.print(usage());
            return 0;
        }
        try {
            measure(ClocksOptions.parse(words));
            return 0;
        } catch (Stop stop) {
            err.println(stop.getMessage());
            if (stop.exitCode() == 2) {
                err.print("\n" + usage());
            }
            return stop.exitCode();
        }
    }

    private void measure(ClocksOptions options) throws IOException, InterruptedException, Stop {
        if (!Files.isDirectory(city.resolve("list"))) {
            throw Stop.notReady("There is no city with a list in " + city + "; name its folder by SUBAN_CITY");
        }
        var report = new ClocksReport(LocalDate.now(clock), err);
        try (var place = new Workplace()) {
            var trial = place.began(Trial.start(place.folder().resolve("home"), city.toAbsolutePath()));
            report.size(new OpenCases(trial, options.cases()).write(report));
            new Desks(trial, options.calls()).measure(report);
            var rounds = new TimerRounds(trial, options.rounds());
            rounds.measure(Math.min(10_000, options.cases() / 100), report);
            rounds.measure(Math.min(50_000, options.cases() / 20), report);
            out.println(report.table());
        }
    }

    private static String usage() throws IOException {
        try (var text = Objects.requireNonNull(MeasureClocks.class.getResourceAsStream("usage.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
