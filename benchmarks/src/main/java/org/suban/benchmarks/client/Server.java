package org.suban.benchmarks.client;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's REST interface; its pool keeps one connection alive for every client that calls at once. */
final class Server {

    private static final String REQUESTS = "/api/v1/requests";

    // The plain blocking client of the JDK: it takes the machine's time least, and the server needs that time.
    static {
        System.setProperty("http.maxConnections", "256");
    }

    private final URI base;
    private final @Nullable String token;
    private final JsonMapper json = JsonMapper.builder().build();

    Server(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** Any answer will do, an error page too: it only has to be there. */
    boolean answers() {
        try {
            open("/", null).getResponseCode();
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    byte[] submit(byte[] body) throws IOException {
        return post(REQUESTS, null, body);
    }

    void track(Receipt receipt) throws IOException {
        answer(open(REQUESTS + "/" + receipt.number() + "?code=" + receipt.queryCode(), null));
    }

    void staffDo(String step, Receipt receipt, byte[] body) throws IOException {
        post(REQUESTS + "/" + receipt.number() + "/" + step, token, body);
    }

    /** The kinds of evidence that the list still asks for. */
    List<String> lacking(Receipt receipt) throws IOException {
        var answer = answer(open(REQUESTS + "/" + receipt.number() + "/evidence", token));
        return json.readTree(answer)
                .path("lacking")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    void filePicture(Receipt receipt, Map<String, String> fields, byte[] picture) throws IOException {
        post(REQUESTS + "/" + receipt.number() + "/evidence", token, Form.TYPE, Form.of(fields, picture));
    }

    void rate(Receipt receipt, byte[] body) throws IOException {
        post(REQUESTS + "/" + receipt.number() + "/rating?code=" + receipt.queryCode(), null, body);
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

    private HttpURLConnection open(String path, @Nullable String bearer) throws IOException {
        var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        connection.setConnectTimeout(5_000);
        connection.setReadTimeout(30_000);
        connection.setRequestProperty("Accept", "application/json");
        if (bearer != null) {
            connection.setRequestProperty("Authorization", "Bearer " + bearer);
        }
        return connection;
    }

    private byte[] post(String path, @Nullable String bearer, byte[] body) throws IOException {
        return post(path, bearer, "application/json", body);
    }

    private byte[] post(String path, @Nullable String bearer, String type, byte[] body) throws IOException {
        var connection = open(path, bearer);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", type);
        connection.setDoOutput(true);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        return answer(connection);
    }

    /** Reads the answer to its end, so that the connection serves again. */
    private byte[] answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        boolean good = status / 100 == 2;
        try (var in = good ? connection.getInputStream() : connection.getErrorStream()) {
            var body = in == null ? new byte[0] : in.readAllBytes();
            if (!good) {
                throw new IOException(problem(status, body));
            }
            return body;
        }
    }

    private String problem(int status, byte[] body) {
        try {
            return "HTTP " + status + " " + text(json.readTree(body), "code");
        } catch (JacksonException notJson) {
            return "HTTP " + status;
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
