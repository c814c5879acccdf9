package org.suban.notification.sender;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.suban.notification.Way;
import tools.jackson.databind.json.JsonMapper;

/** Posts each letter as one signed JSON document to the city's gateway, which makes an SMS or a chat message of it. */
@Component
class WebhookSender implements Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WebhookGateway gateway;
    private final PublicAddress address;
    private final JsonMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookSender(WebhookGateway gateway, PublicAddress address, JsonMapper json) {
        this.gateway = gateway;
        this.address = address;
        this.json = json;
    }

    @Override
    public Way way() {
        return Way.WEBHOOK;
    }

    @Override
    public boolean isSet() {
        return gateway.url() != null;
    }

    @Override
    public Outcome send(Letter letter) {
        var url = gateway.url();
        if (url == null) {
            return new Outcome.Kept("no-gateway");
        }
        try {
            return meaning(
                    client.send(request(url, letter), BodyHandlers.discarding()).statusCode());
        } catch (HttpTimeoutException e) {
            return new Outcome.Later("timeout");
        } catch (IOException e) {
            return new Outcome.Later("unreachable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Later("broken");
        }
    }

    private HttpRequest request(URI url, Letter letter) {
        var body = body(letter);
        return HttpRequest.newBuilder(url)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Suban-Signature", gateway.sign(body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private byte[] body(Letter letter) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", letter.id());
        fields.put("event", letter.event());
        fields.put("receipt", letter.receipt());
        fields.put("to", letter.to());
        fields.put("text", letter.text() + " " + address.with(letter.link()));
        fields.put("at", letter.at().toString());
        return json.writeValueAsBytes(fields);
    }

    /** A request that is wrong now is wrong for ever, unless the gateway says that it was only slow or busy. */
    static Outcome meaning(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome.Taken();
        }
        var why = "http:" + status;
        return status >= 400 && status < 500 && status != 408 && status != 429
                ? new Outcome.Refused(why)
                : new Outcome.Later(why);
    }
}
