package org.suban.benchmarks.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's REST interface; its pool keeps one connection alive for every client that calls at once. */
final class Server implements AutoCloseable {

    private static final String REQUESTS = "/api/v1/requests";

    private final URI base;
    private final @Nullable String token;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Server(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** Any answer will do, an error page too: it only has to be there. */
    boolean answers() throws InterruptedException {
        try {
            http.send(request("/").GET().build(), BodyHandlers.discarding());
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    byte[] submit(byte[] body) throws IOException, InterruptedException {
        return post(request(REQUESTS), body);
    }

    void track(Receipt receipt) throws IOException, InterruptedException {
        succeed(request(REQUESTS + "/" + receipt.number() + "?code=" + receipt.queryCode())
                .GET()
                .build());
    }

    void staffDo(String step, Receipt receipt, byte[] body) throws IOException, InterruptedException {
        post(request(REQUESTS + "/" + receipt.number() + "/" + step).header("Authorization", "Bearer " + token), body);
    }

    void rate(Receipt receipt, byte[] body) throws IOException, InterruptedException {
        post(request(REQUESTS + "/" + receipt.number() + "/rating?code=" + receipt.queryCode()), body);
    }

    Receipt read(byte[] answer) {
        var node = json.readTree(answer);
        return new Receipt(
                text(node, "receipt"),
                text(node, "queryCode"),
                text(node, "state"),
                text(node.path("suggestions").path(0), "item"));
    }

    byte[] body(Object content) {
        return json.writeValueAsBytes(content);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json");
    }

    private byte[] post(HttpRequest.Builder request, byte[] body) throws IOException, InterruptedException {
        return succeed(request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private byte[] succeed(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(problem(answer));
        }
        return answer.body();
    }

    private String problem(HttpResponse<byte[]> answer) {
        try {
            return "HTTP " + answer.statusCode() + " " + text(json.readTree(answer.body()), "code");
        } catch (JacksonException notJson) {
            return "HTTP " + answer.statusCode();
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
