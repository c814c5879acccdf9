package org.suban.benchmarks.client;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.suban.benchmarks.measure.Work;

/** Everyone who uses the server in this run; request bodies are made once, so that measuring costs little. */
public final class Residents {

    private static final int TEXTS = 200;
    private static final int APART = 13;

    private final Server server;
    private final List<byte[]> bodies;
    private final Receipts receipts = new Receipts();

    public Residents(URI url, @Nullable String token) {
        server = new Server(url, token);
        bodies = Texts.compose(TEXTS).stream()
                .map(text -> server.body(Map.of("text", text)))
                .toList();
    }

    public boolean findTheServer() {
        return server.answers();
    }

    /** Hands in one text that carries this mark, to find its rows by. */
    public void submitMarked(String mark) throws IOException, InterruptedException {
        var text = Texts.compose(1).getFirst() + "（" + mark + "）";
        receipts.add(server.read(server.submit(server.body(Map.of("text", text)))));
    }

    public Work submitting(int client) {
        return submitter(client);
    }

    public Work tracking(int client) {
        var chance = new Random(client);
        return () -> server.track(receipts.any(chance));
    }

    public Life life(int client) {
        return new Life(server, submitter(client));
    }

    private Submitting submitter(int client) {
        return new Submitting(server, bodies, receipts, client * APART);
    }
}
