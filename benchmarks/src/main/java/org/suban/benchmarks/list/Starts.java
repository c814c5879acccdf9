package org.suban.benchmarks.list;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.suban.benchmarks.Stop;
import org.suban.benchmarks.trial.Workplace;

/** Starts the whole server in a process of its own, as an operator does, and takes the time until it says that it is ready. */
final class Starts {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final String READY = "Suban is ready";

    private static final int SETTLING_SLICES = 10;

    /** A server that is ready, and how long that took. */
    private record Started(Process server, double seconds) {}

    private final Workplace place;
    private final Path city;
    private final Duration slice;

    Starts(Workplace place, Path city, Duration slice) {
        this.place = place;
        this.city = city;
        this.slice = slice;
    }

    /** The home of the last one, with the city loaded. */
    Path measure(Meter meter) throws Exception {
        var first = new double[meter.rounds()];
        var second = new double[meter.rounds()];
        var resident = new double[meter.rounds()];
        var home = place.folder();
        for (int round = 0; round < meter.rounds(); round++) {
            home = place.folder().resolve("home-" + round);
            first[round] = start(home).seconds();
            place.stop();
            var later = start(home);
            second[round] = later.seconds();
            // What is made right after the start is made by then.
            Thread.sleep(slice.multipliedBy(SETTLING_SLICES));
            resident[round] = residentMegabytes(later.server());
            place.stop();
        }
        meter.add(new Figure("first start, with the city to load", "s", first));
        meter.add(new Figure("every later start", "s", second));
        meter.add(new Figure("resident memory of the server after a start", "MB", resident));
        return home;
    }

    private Started start(Path home) throws Exception {
        var log = Files.createTempFile(place.folder(), "start", ".log");
        long start = System.nanoTime();
        var server = place.began(builder(home, log));
        while (!Files.readString(log).contains(READY)) {
            if (!server.isAlive() || System.nanoTime() - start > PATIENCE) {
                throw Stop.notReady("The server did not start:\n" + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return new Started(server, (System.nanoTime() - start) / 1e9);
    }

    private ProcessBuilder builder(Path home, Path log) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(it -> !it.startsWith("-javaagent") && !it.startsWith("-agentlib"))
                .forEach(line::add);
        line.addAll(application());
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(it -> it.startsWith("SUBAN_"));
        builder.environment().put("SUBAN_HOME", home.toString());
        builder.environment().put("SUBAN_CITY", city.toString());
        builder.environment().put("SUBAN_PORT", "0");
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        return builder;
    }

    /** The jar with its remembered classes, as {@code ./suban} starts it; else whatever brought us here. */
    private static List<String> application() {
        var paths = System.getProperty("java.class.path");
        for (var entry : paths.split(File.pathSeparator)) {
            var classes = Path.of(entry).resolveSibling("classes.jsa");
            if (entry.endsWith("suban-app.jar") && Files.exists(classes)) {
                return List.of(
                        "-XX:SharedArchiveFile=" + classes,
                        "-Xshare:auto",
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off",
                        "-jar",
                        entry);
            }
        }
        return List.of("-cp", paths, "org.suban.Application");
    }

    /** As Linux tells it; 0 elsewhere. */
    private static double residentMegabytes(Process process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(it -> it.startsWith("VmRSS:"))
                    .mapToDouble(it ->
                            Double.parseDouble(Arrays.asList(it.split("\\s+")).get(1)) / 1e3)
                    .findFirst()
                    .orElse(0);
        }
    }
}
