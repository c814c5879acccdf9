package org.suban.benchmarks.list;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
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
import org.suban.benchmarks.trial.TrialCity;
import org.suban.benchmarks.trial.Workplace;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.Units;

/** {@code ./suban measure list}: how fast are the list and the city, and what do they weigh? */
public final class MeasureList {

    private final PrintStream out;
    private final PrintStream err;
    private final Path sample;
    private final Clock clock;

    MeasureList(PrintStream out, PrintStream err, Path sample, Clock clock) {
        this.out = out;
        this.err = err;
        this.sample = sample;
        this.clock = clock;
    }

    public static void main(String[] words) throws Exception {
        var city = Path.of(System.getenv().getOrDefault("SUBAN_CITY", "sample-city"));
        System.exit(new MeasureList(System.out, System.err, city, Clock.system(ZoneId.systemDefault())).run(words));
    }

    /** 0 measured, 1 something is missing, 2 the options are wrong. */
    int run(String... words) throws Exception {
        if (List.of(words).contains("--help")) {
            out.print(usage());
            return 0;
        }
        try {
            var options = ListOptions.parse(words);
            try (var place = new Workplace()) {
                measure(options, place);
            }
            return 0;
        } catch (Stop stop) {
            err.println(stop.getMessage());
            if (stop.exitCode() == 2) {
                err.print("\n" + usage());
            }
            return stop.exitCode();
        }
    }

    private void measure(ListOptions options, Workplace place) throws Exception {
        var city = options.asItIs()
                ? sample.toAbsolutePath()
                : written(options, place.folder().resolve("city"));
        var meter = new Meter(options.rounds(), options.slice(), err);
        double before = load();
        var home = new Starts(place, city, options.slice()).measure(meter);
        var trial = place.began(Trial.start(home, city));
        var list = new Holding(trial).measure(meter);
        new Sheets(trial, list).measure(meter);
        new Judging(trial, list).measure(meter);
        new Placing(trial, city).measure(meter);
        new Asking(trial, list).measure(meter);
        new Naming(trial, city).measure(meter);
        new TakingIn(trial, list, city, options.slice()).measure(meter);
        var report = new ListReport(size(trial, list), LocalDate.now(clock), before, load());
        out.println(report.table(meter.figures(), meter.latencies()));
    }

    private Path written(ListOptions options, Path city) throws IOException, Stop {
        if (!Files.isDirectory(sample.resolve("list"))) {
            throw Stop.notReady("There is no city to measure in " + sample + "; name its folder by SUBAN_CITY");
        }
        var trial = new TrialCity(sample);
        if (options.items() > trial.mostItems()) {
            throw Stop.wrongOption("--items: the words of the sample city are enough for a list of at most "
                    + trial.mostItems() + " items");
        }
        trial.write(city, options.items(), options.communities());
        return city;
    }

    private static String size(Trial trial, CatalogList list) {
        var areas = trial.the(Areas.class).all();
        return "%,d items (%,d lines, %,d rows of responsibility), %,d communities (%,d areas), %,d units"
                .formatted(
                        list.all().stream().filter(CatalogItem::leaf).count(),
                        list.all().size(),
                        list.rules().size(),
                        areas.stream()
                                .filter(it -> it.level() == Area.Level.COMMUNITY)
                                .count(),
                        areas.size(),
                        trial.the(Units.class).all().size());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String usage() throws IOException {
        try (var text = Objects.requireNonNull(MeasureList.class.getResourceAsStream("usage.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
