package org.suban.benchmarks.clocks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.suban.benchmarks.Stop;

/** One of the sample city's people, signed in as with a browser. */
final class Visitor {

    private static final String PASSWORD = "anlan-2026";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String base;
    private final String username;

    private Visitor(String base, String username) {
        this.base = base;
        this.username = username;
    }

    static Visitor signedIn(int port, String username) throws IOException, InterruptedException, Stop {
        var visitor = new Visitor("http://127.0.0.1:" + port, username);
        var found = TOKEN.matcher(visitor.send(visitor.to("/sign-in").GET()).body());
        if (!found.find()) {
            throw Stop.notReady("The page to sign in has no form");
        }
        var form = "username=" + username + "&password=" + PASSWORD + "&_csrf="
                + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
        var answer = visitor.send(visitor.to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 302) {
            throw Stop.notReady(username + " cannot sign in: the desks are those of the sample city's people");
        }
        return visitor;
    }

    /** How many of our cases are on it; a page that does not come is a fault, not a quick answer. */
    int open(String path) throws IOException, InterruptedException {
        var answer = send(to(path).GET());
        if (answer.statusCode() != 200) {
            throw new IOException(username + " gets " + answer.statusCode() + " at " + path);
        }
        return answer.body().split(OpenCases.TITLE, -1).length - 1;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "zh-CN");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
