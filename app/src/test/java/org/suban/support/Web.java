package org.suban.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a screen, and a program, for tests over HTTP. */
@Component
public class Web {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Environment environment;

    Web(Environment environment) {
        this.environment = environment;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + environment.getProperty("local.server.port") + path;
    }

    /** One visitor with cookies of their own. */
    public Visit visit() {
        return new Visit(address(""));
    }

    /** What came back. */
    public record Answer(int status, String body, HttpResponse<String> whole) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        public String code() {
            return json().path("code").asString();
        }
    }

    /** Sends, keeps cookies, follows no redirects. */
    public static final class Visit {

        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        private String base;
        private final List<String> headers = new ArrayList<>(List.of("Accept-Language", "zh-CN"));

        public Visit(String base) {
            this.base = base;
        }

        /** Goes on at another node, with the same cookies. */
        public Visit at(String other) {
            base = other;
            return this;
        }

        public Visit bearing(String token) {
            headers.addAll(List.of("Authorization", "Bearer " + token));
            return this;
        }

        public Visit speaking(String language) {
            headers.set(1, language);
            return this;
        }

        public Answer get(String path) {
            return send(request(path).GET().build());
        }

        public Answer post(String path, Object body) {
            return postRaw(path, "application/json", JSON.writeValueAsBytes(body));
        }

        public Answer put(String path, Object body) {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build());
        }

        public Answer postRaw(String path, String type, byte[] body) {
            return send(request(path)
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofByteArray(body))
                    .build());
        }

        /** Fills the form found on a page, with its CSRF token, and sends it to an address. */
        public Answer submit(String page, String to, Map<String, String> fields) {
            var form = fields.entrySet().stream()
                    .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                    .collect(Collectors.joining("&"));
            var token = csrfOn(page);
            return postRaw(
                    to,
                    "application/x-www-form-urlencoded",
                    (form + "&_csrf=" + encoded(token)).getBytes(StandardCharsets.UTF_8));
        }

        /** The same with files, each by the name of its field. */
        public Answer handIn(String page, String to, Map<String, String> fields, Map<String, byte[]> files) {
            var body = new ByteArrayOutputStream();
            var all = new HashMap<>(fields);
            all.put("_csrf", csrfOn(page));
            all.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
            files.forEach((name, bytes) -> part(body, "name=\"" + name + "\"; filename=\"" + name + ".csv\"", bytes));
            body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
            return postRaw(to, "multipart/form-data; boundary=cut", body.toByteArray());
        }

        private static void part(ByteArrayOutputStream to, String what, byte[] bytes) {
            to.writeBytes(
                    ("--cut\r\nContent-Disposition: form-data; " + what + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            to.writeBytes(bytes);
            to.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }

        public String csrfOn(String page) {
            var found = CSRF.matcher(get(page).body());
            return found.find() ? found.group(1) : "";
        }

        public Visit signIn(String username, String password) {
            submit("/sign-in", "/sign-in", Map.of("username", username, "password", password));
            return this;
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(base + path)).headers(headers.toArray(String[]::new));
        }

        private Answer send(HttpRequest request) {
            try {
                var response = client.send(request, BodyHandlers.ofString());
                return new Answer(response.statusCode(), response.body(), response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
