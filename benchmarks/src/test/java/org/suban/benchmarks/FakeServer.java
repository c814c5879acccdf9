package org.suban.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Keeps to the REST contract and to the order of the steps, and remembers what it was asked. */
public final class FakeServer implements AutoCloseable {

    private static final List<String> STEPS =
            List.of("dispatch", "accept", "contact", "evidence", "resolve", "verdict");
    private static final String PICTURE = "现场照片";
    private static final String RECORD = "处置记录";

    private final HttpServer server;
    private final IntPredicate waiting;
    private final Taken taken;
    private final AtomicInteger receipts = new AtomicInteger();
    private final Set<String> filed = ConcurrentHashMap.newKeySet();
    public final Set<String> ofTheOwnUnit = ConcurrentHashMap.newKeySet();
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
            var bytes = exchange.getRequestBody().readAllBytes();
            var body = new String(bytes, StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().toString().replace("/api/v1/requests", "");
            asked.add(exchange.getRequestMethod() + " " + path);
            if (exchange.getRequestMethod().equals("POST") && path.isEmpty()) {
                submit(exchange, body);
            } else if (STEPS.contains(path.substring(path.lastIndexOf('/') + 1)) && !isStaff(exchange)) {
                send(exchange, 401, "{\"code\":\"TOKEN_MISSING\"}");
            } else if (path.endsWith("/verdict") && ofTheOwnUnit.contains(number(path))) {
                send(exchange, 403, "{\"code\":\"rating.own-unit\"}");
            } else if (path.endsWith("/evidence")) {
                evidence(exchange, path, bytes);
            } else if (path.endsWith("/resolve") && !lacking(path).isEmpty()) {
                send(exchange, 409, "{\"code\":\"EVIDENCE_MISSING\"}");
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

    /** A picture must be one that can be read. */
    private void evidence(HttpExchange exchange, String path, byte[] bytes) throws IOException {
        var body = new String(bytes, StandardCharsets.UTF_8);
        var kind = body.contains(PICTURE) ? PICTURE : RECORD;
        if (exchange.getRequestMethod().equals("POST")) {
            if (kind.equals(PICTURE) && !isForm(exchange, bytes)) {
                send(exchange, 400, "{\"code\":\"PICTURE_MISSING\"}");
                return;
            }
            filed.add(number(path) + kind);
        }
        send(exchange, 200, "{\"lacking\":[%s]}".formatted(lacking(path)));
    }

    private String lacking(String path) {
        return Stream.of(PICTURE, RECORD)
                .filter(it -> !filed.contains(number(path) + it))
                .map(it -> '"' + it + '"')
                .collect(Collectors.joining(","));
    }

    private static String number(String path) {
        return path.split("/")[1];
    }

    private static boolean isForm(HttpExchange exchange, byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("\r\n\r\n", text.indexOf("name=\"photos\"")) + 4;
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type.startsWith("multipart/form-data")
                && ImageIO.read(new ByteArrayInputStream(bytes, from, bytes.length - from)) != null;
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
