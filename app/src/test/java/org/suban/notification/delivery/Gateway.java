package org.suban.notification.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A city's gateway for SMS on this machine: it notes what comes and answers as it was told, else 200. */
final class Gateway {

    private static final JsonMapper JSON = new JsonMapper();

    final List<Came> all = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    /** One call: the bytes as they came, and the signature with them. */
    record Came(byte[] body, String signature) {

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    Gateway() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notices";
    }

    void answerNext(Integer... status) {
        answers.addAll(List.of(status));
    }

    List<Came> about(String receipt) {
        return all.stream()
                .filter(it -> it.json().path("receipt").asString().equals(receipt))
                .toList();
    }

    private void take(HttpExchange call) throws IOException {
        var signature = call.getRequestHeaders().getFirst("X-Suban-Signature");
        all.add(new Came(call.getRequestBody().readAllBytes(), signature == null ? "" : signature));
        var answer = answers.poll();
        call.sendResponseHeaders(answer == null ? 200 : answer, -1);
        call.close();
    }
}
