package org.suban.benchmarks.list;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.suban.benchmarks.measure.Latencies;
import org.suban.benchmarks.trial.Trial;
import org.suban.catalog.CatalogList;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.classification.Classifier;
import org.suban.identity.Visitor;
import org.suban.intake.ReceivingRequests;
import org.suban.shared.Decision;

/**
 * Requests come in at a steady pace while versions are drafted from a file, approved, loaded and put in force. Each runs
 * on a virtual thread as in the server; the time of each counts from the moment it was due.
 */
final class TakingIn {

    static final int A_SECOND = 100;
    private static final long APART = 1_000_000_000L / A_SECOND;
    private static final int WARM_UP_SLICES = 10;
    private static final int QUIET_SLICES = 4;
    private static final int SLICES_AHEAD = 12;
    private static final int AT_REST = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What else is going on; after each round the requests that had to queue up are let through and count for nothing. */
    enum Meanwhile {
        SETTLING("while others still queue"),
        NOTHING("nothing else going on"),
        DRAFTING("a file imported as a draft"),
        APPROVING("a version checked, approved and loaded"),
        TURNING("until it is in force and requests are named by it");

        private final String words;

        Meanwhile(String words) {
            this.words = words;
        }

        String told() {
            return "request taken in, " + words;
        }
    }

    private final Trial trial;
    private final CatalogList list;
    private final Letters letters;
    private final Duration slice;
    private final Map<Meanwhile, Latencies> took = new EnumMap<>(Meanwhile.class);
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Meanwhile meanwhile = Meanwhile.SETTLING;
    private volatile boolean ended;

    TakingIn(Trial trial, CatalogList list, Path city, Duration slice) throws Exception {
        this.trial = trial;
        this.list = list;
        this.letters = Letters.in(city);
        this.slice = slice;
    }

    void measure(Meter meter) throws Exception {
        var files = new ArrayList<byte[]>();
        var sheets = new Sheets(trial, list);
        for (int round = 0; round <= meter.rounds(); round++) {
            files.add(sheets.file(Amended.of(list, Sheets.CHANGES, 100 + round), ".xlsx"));
        }
        warmUp();
        change(sheets, files.getFirst(), 100);
        var residents = Thread.ofPlatform().daemon().start(this::keepComing);
        var approved = new double[meter.rounds()];
        var known = new double[meter.rounds()];
        for (int round = 0; round < meter.rounds(); round++) {
            settle();
            meanwhile = Meanwhile.NOTHING;
            Thread.sleep(slice.multipliedBy(QUIET_SLICES));
            var times = change(sheets, files.get(round + 1), 101 + round);
            approved[round] = times.getFirst();
            known[round] = times.getLast();
        }
        ended = true;
        residents.join();
        end(meter, approved, known);
    }

    private void end(Meter meter, double[] approved, double[] known) throws InterruptedException {
        settle();
        if (failed.get() > 0) {
            throw new IllegalStateException("Not taken in: " + failed);
        }
        meter.add(new Figure("approval with its check and the loading", "ms", approved));
        meter.add(new Figure("from its moment on until requests are named by it", "ms", known));
        meter.add(
                new Figure("heap after %d versions more".formatted(approved.length + 1), "MB", Trial.heapMegabytes()));
        took.remove(Meanwhile.SETTLING);
        took.forEach((when, times) -> meter.add(when.told(), new Meter.Times(times, new Latencies())));
    }

    private void settle() throws InterruptedException {
        meanwhile = Meanwhile.SETTLING;
        for (long start = System.nanoTime(); underWay.get() > AT_REST; Thread.sleep(10)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("This machine is too busy for %d requests a second: %d wait"
                        .formatted(A_SECOND, underWay.get()));
            }
        }
    }

    private void warmUp() {
        long start = System.nanoTime();
        for (int i = 0; System.nanoTime() - start < slice.toNanos() * WARM_UP_SLICES; i++) {
            receive(i);
        }
    }

    /** From the file to the new version's being in force: how long the approval took, and until naming knew it. */
    private List<Double> change(Sheets sheets, byte[] file, int edition) throws Exception {
        meanwhile = Meanwhile.DRAFTING;
        aside(() -> {
            sheets.take(".xlsx", file);
            var number = trial.the(VersionTable.class).atWork().orElseThrow().number();
            return Trial.granted(trial.the(Versioning.class).review(Trial.REVIEWER, number, "", trial.now()));
        });
        meanwhile = Meanwhile.APPROVING;
        long start = System.nanoTime();
        var effective = aside(this::approve);
        double took = (System.nanoTime() - start) / 1e6;
        meanwhile = Meanwhile.TURNING;
        awaitNamingBy(Amended.saying(edition));
        return List.of(
                took, Math.max(0, Duration.between(effective, trial.now()).toNanos() / 1e6));
    }

    private void awaitNamingBy(String saying) throws InterruptedException {
        var classifier = trial.the(Classifier.class);
        long start = System.nanoTime();
        while (classifier.suggest("", saying).all().stream()
                .noneMatch(it -> it.words().contains(saying))) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("Nobody names requests by the new version");
            }
            Thread.sleep(10);
        }
    }

    /** In force some seconds later, as if the approval had been asked for as early as the notice demands. */
    private Instant approve() {
        var number = trial.the(VersionTable.class).atWork().orElseThrow().number();
        var effective = trial.now().plus(slice.multipliedBy(SLICES_AHEAD));
        Trial.granted(trial.the(Versioning.class)
                .approve(Trial.APPROVER, number, effective, "", effective.minus(Versioning.NOTICE)));
        return effective;
    }

    private static <T> T aside(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        return task.get();
    }

    private void keepComing() {
        long due = System.nanoTime();
        for (int number = 0; !ended; number++) {
            due += APART;
            LockSupport.parkNanos(due - System.nanoTime());
            int which = number;
            long at = due;
            var when = meanwhile;
            underWay.incrementAndGet();
            Thread.ofVirtual().start(() -> once(which, at, when));
        }
    }

    private void once(int number, long due, Meanwhile when) {
        try {
            receive(number);
            note(when, System.nanoTime() - due);
        } catch (RuntimeException broken) {
            failed.incrementAndGet();
        } finally {
            underWay.decrementAndGet();
        }
    }

    private void note(Meanwhile when, long nanos) {
        synchronized (took) {
            took.computeIfAbsent(when, it -> new Latencies()).add(nanos);
        }
    }

    private void receive(int number) {
        var decision = trial.the(ReceivingRequests.class)
                .receive(letters.next(number).submission(), new Visitor(null), trial.now());
        if (decision instanceof Decision.Refused<?>(var objections)) {
            throw new IllegalStateException("Refused: " + objections);
        }
    }
}
