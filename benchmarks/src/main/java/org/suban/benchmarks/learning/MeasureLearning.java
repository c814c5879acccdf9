package org.suban.benchmarks.learning;

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
import org.suban.classification.learning.Knowledge;

/** {@code ./suban measure learning}: how long does learning take, what does it need, and how large is what was learnt? */
public final class MeasureLearning {

    private static final int FEWEST_SOURCES = 20;

    private final PrintStream out;
    private final PrintStream err;
    private final Path city;
    private final Clock clock;

    MeasureLearning(PrintStream out, PrintStream err, Path city, Clock clock) {
        this.out = out;
        this.err = err;
        this.city = city;
        this.clock = clock;
    }

    public static void main(String[] words) throws Exception {
        var city = Path.of(System.getenv().getOrDefault("SUBAN_CITY", "sample-city"));
        System.exit(new MeasureLearning(System.out, System.err, city, Clock.system(ZoneId.systemDefault())).run(words));
    }

    /** 0 measured, 1 something is missing, 2 the options are wrong. */
    int run(String... words) throws IOException {
        if (List.of(words).contains("--help")) {
            out.print(usage());
            return 0;
        }
        try {
            measure(LearningOptions.parse(words));
            return 0;
        } catch (Stop stop) {
            err.println(stop.getMessage());
            if (stop.exitCode() == 2) {
                err.print("\n" + usage());
            }
            return stop.exitCode();
        }
    }

    private void measure(LearningOptions options) throws IOException, Stop {
        var sources = Source.in(options.files());
        if (sources.size() < FEWEST_SOURCES) {
            throw Stop.notReady("Of only %d different texts nothing can be learnt; %d are needed"
                    .formatted(sources.size(), FEWEST_SOURCES));
        }
        if (!Files.isDirectory(city.resolve("list"))) {
            throw Stop.notReady("There is no city with a list in " + city + "; name its folder by SUBAN_CITY");
        }
        try (var place = new Workplace()) {
            var trial = place.began(Trial.start(place.folder().resolve("home"), city.toAbsolutePath()));
            var corpus = Corpus.of(sources, options.texts());
            var figures = new LearningAtScale(trial.the(Knowledge.class), place.folder(), err).measure(corpus);
            out.println(figures.table(LocalDate.now(clock)));
        }
    }

    private static String usage() throws IOException {
        try (var text = Objects.requireNonNull(MeasureLearning.class.getResourceAsStream("usage.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
