package org.suban.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Keeps to the REST contract and to the order of the steps, and remembers what it was asked. */
public final class FakeServer implements AutoCloseable {

    private static final List<String> STEPS = List.of("dispatch", "accept", "contact", "resolve");

    private final HttpServer server;
    private final IntPredicate waiting;
    private final Taken taken;
    private final AtomicInteger receipts = new AtomicInteger();
    public final Queue<String> asked = new ConcurrentLinkedQueue<>();

    /** What happens with a text that is handed in, beside the answer. */
    public interface Taken {
        void in(String body) throws Exception;
    }

    public FakeServer(IntPredicate waiting, Taken taken) throws IOException {
        this.waiting = waiting;
        this.taken = taken;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().toString().replace("/api/v1/requests", "");
            asked.add(exchange.getRequestMethod() + " " + path);
            if (exchange.getRequestMethod().equals("POST") && path.isEmpty()) {
                submit(exchange, body);
            } else if (STEPS.contains(path.substring(path.lastIndexOf('/') + 1)) && !isStaff(exchange)) {
                send(exchange, 401, "{\"code\":\"TOKEN_MISSING\"}");
            } else {
                send(exchange, 200, "{\"receipt\":\"1\",\"state\":\"known\"}");
            }
        }
    }

    private void submit(HttpExchange exchange, String body) throws IOException {
        try {
            taken.in(body);
        } catch (Exception failed) {
            send(exchange, 500, "{\"code\":\"BROKEN\"}");
            return;
        }
        var number = receipts.incrementAndGet();
        send(exchange, 201, """
                {"receipt":"%d","queryCode":"c%d","state":"%s",
                 "suggestions":[{"item":"ITEM-1","name":"n","path":"p","score":0.9,"words":[]}]}
                """.formatted(number, number, waiting.test(number) ? "waiting" : "dispatched"));
    }

    private static boolean isStaff(HttpExchange exchange) {
        return "Bearer staff".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
