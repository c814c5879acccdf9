package org.suban.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.suban.benchmarks.measure.Clients;
import org.suban.benchmarks.measure.Measure;
import org.suban.benchmarks.measure.Work;

/** Fills the server up, ten thousand by ten thousand, to see whether it tires. */
final class Volume {

    private static final int CHUNK = 10_000;
    private static final Duration AT_MOST = Duration.ofMinutes(10);

    private final Clients clients;
    private final List<Work> submits;

    Volume(Clients clients, List<Work> submits) {
        this.clients = clients;
        this.submits = submits;
    }

    List<Measure> fill(long there, long wanted) throws InterruptedException {
        var chunks = new ArrayList<Measure>();
        var end = System.nanoTime() + AT_MOST.toNanos();
        var reached = there;
        while (reached < wanted && System.nanoTime() - end < 0) {
            var upTo = Math.min(wanted, (reached / CHUNK + 1) * CHUNK);
            var left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            var chunk = clients.run("%,d".formatted(upTo), submits, left, upTo - reached);
            if (chunk.done() == 0) {
                break;
            }
            chunks.add(chunk);
            reached += chunk.done();
        }
        return chunks;
    }
}
