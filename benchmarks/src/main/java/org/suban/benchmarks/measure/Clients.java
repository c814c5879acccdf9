package org.suban.benchmarks.measure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Lets every client do its work side by side until the time or the number of calls is used up. */
public final class Clients {

    private static final long AFTER_AN_ERROR_MILLIS = 20;

    private final Progress progress;

    public Clients(PrintStream progress) {
        this.progress = new Progress(progress);
    }

    public Measure run(String what, List<? extends Work> works, Duration time) throws InterruptedException {
        return run(what, works, time, Long.MAX_VALUE);
    }

    public Measure run(String what, List<? extends Work> works, Duration time, long atMost)
            throws InterruptedException {
        var left = new AtomicLong(atMost);
        var start = System.nanoTime();
        var end = start + time.toNanos();
        var clients = works.stream().map(work -> new Client(work, left, end)).toList();
        var threads = clients.stream().map(Thread.ofPlatform().daemon()::start).toList();
        for (var thread : threads) {
            while (!thread.join(Duration.ofSeconds(1))) {
                progress.say(what, System.nanoTime() - start, time, () -> done(clients));
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Measure(
                what,
                seconds,
                Latencies.merged(
                        clients.stream().map(client -> client.latencies).toList()),
                Measure.sum(clients.stream().map(client -> client.errors).toList()));
    }

    private static long done(List<Client> clients) {
        return clients.stream().mapToLong(client -> client.latencies.count()).sum();
    }

    /** Keeps its own tally, so that no two threads wait for each other over bookkeeping. */
    private static final class Client implements Runnable {

        private final Work work;
        private final AtomicLong left;
        private final long end;
        private final Latencies latencies = new Latencies();
        private final Map<String, Integer> errors = new HashMap<>();

        Client(Work work, AtomicLong left, long end) {
            this.work = work;
            this.left = left;
            this.end = end;
        }

        @Override
        public void run() {
            try {
                while (System.nanoTime() - end < 0 && left.getAndDecrement() > 0) {
                    once();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private void once() throws InterruptedException {
            var start = System.nanoTime();
            try {
                work.once();
                latencies.add(System.nanoTime() - start);
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception failed) {
                errors.merge(nameOf(failed), 1, Integer::sum);
                TimeUnit.MILLISECONDS.sleep(AFTER_AN_ERROR_MILLIS);
            }
        }

        private static String nameOf(Exception failed) {
            var message = failed.getMessage();
            return message == null ? failed.getClass().getSimpleName() : message;
        }
    }

    public static <W extends Work> List<W> crew(int size, Recruiting<W> recruiting) throws Exception {
        var crew = new ArrayList<W>(size);
        for (var number = 0; number < size; number++) {
            crew.add(recruiting.client(number));
        }
        return crew;
    }

    /** Makes the client with this number. */
    public interface Recruiting<W extends Work> {
        W client(int number) throws Exception;
    }
}
