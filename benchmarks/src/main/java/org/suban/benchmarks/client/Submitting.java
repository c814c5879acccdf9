package org.suban.benchmarks.client;

import java.io.IOException;
import java.util.List;
import org.suban.benchmarks.measure.Work;

/** Hands in one text after the other, each client starting at another place in the list. */
final class Submitting implements Work {

    private final Server server;
    private final List<byte[]> bodies;
    private final Receipts receipts;
    private int next;

    Submitting(Server server, List<byte[]> bodies, Receipts receipts, int first) {
        this.server = server;
        this.bodies = bodies;
        this.receipts = receipts;
        this.next = first;
    }

    @Override
    public void once() throws IOException, InterruptedException {
        var answer = submit();
        if (receipts.wantsMore()) {
            receipts.add(server.read(answer));
        }
    }

    byte[] submit() throws IOException, InterruptedException {
        next = (next + 1) % bodies.size();
        return server.submit(bodies.get(next));
    }
}
