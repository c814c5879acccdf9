package org.suban.notification.sender;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The gateway for SMS and chat as the operator named it; half a setting is refused at the start, not at the first message. */
@Component
class WebhookGateway {

    private final @Nullable URI url;
    private final String secret;

    WebhookGateway(
            @Value("${suban.notification.webhook.url:}") String url,
            @Value("${suban.notification.webhook.secret:}") String secret) {
        if (!url.isBlank() && !url.strip().matches("https?://\\S+")) {
            throw new IllegalArgumentException("suban.notification.webhook.url must begin with https:// or http://");
        } else if (!url.isBlank() && secret.length() < 16) {
            throw new IllegalArgumentException("suban.notification.webhook.secret needs at least 16 characters");
        }
        this.url = url.isBlank() ? null : URI.create(url.strip());
        this.secret = secret;
    }

    @Nullable
    URI url() {
        return url;
    }

    String sign(byte[] body) {
        return Signature.of(body, secret);
    }
}
