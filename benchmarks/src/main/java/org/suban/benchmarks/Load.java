package org.suban.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.suban.benchmarks.client.Residents;
import org.suban.benchmarks.floor.Database;
import org.suban.benchmarks.measure.Clients;

/** {@code ./suban load}: how fast is the server that runs on this machine? */
public final class Load {

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Clock clock;

    Load(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.clock = clock;
    }

    public static void main(String[] words) throws Exception {
        System.exit(new Load(System.out, System.err, System.getenv(), Clock.system(ZoneId.systemDefault())).run(words));
    }

    /** 0 measured, 1 something is missing or never worked, 2 the options are wrong. */
    int run(String... words) throws Exception {
        if (List.of(words).contains("--help")) {
            out.print(usage());
            return 0;
        }
        try {
            return measure(Options.parse(words));
        } catch (Stop stop) {
            err.println(stop.getMessage());
            if (stop.exitCode() == 2) {
                err.print("\n" + usage());
            }
            return stop.exitCode();
        }
    }

    private int measure(Options options) throws Exception {
        var residents = new Residents(options.url(), options.token());
        var results = new Run(options, residents, Database.find(environment), new Clients(err), clock).go();
        if (options.token() == null) {
            results.notes.add("life was not measured; " + Options.HOW_TO_GET_A_TOKEN);
        }
        var report = new Report(options, results, LocalDate.now(clock));
        out.println(options.json() ? report.json() : report.table());
        return results.anythingNeverWorked() ? 1 : 0;
    }

    private static String usage() throws IOException {
        try (var text = Objects.requireNonNull(Load.class.getResourceAsStream("usage.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
