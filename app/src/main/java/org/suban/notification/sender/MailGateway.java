package org.suban.notification.sender;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The SMTP server as the operator named it: TLS where it is offered, and never a password without. */
@Component
class MailGateway {

    private static final String PATIENCE = "10000";
    private static final int TLS_FROM_THE_START = 465;

    private final @Nullable JavaMailSender server;
    private final String from;

    MailGateway(
            @Value("${suban.notification.mail.host:}") String host,
            @Value("${suban.notification.mail.port:587}") int port,
            @Value("${suban.notification.mail.user:}") String user,
            @Value("${suban.notification.mail.password:}") String password,
            @Value("${suban.notification.mail.from:}") String from) {
        if (!host.isBlank() && !from.contains("@")) {
            throw new IllegalArgumentException(
                    "suban.notification.mail.from must be an address such as suban@example.org");
        }
        this.server = host.isBlank() ? null : server(host.strip(), port, user, password);
        this.from = from.strip();
    }

    @Nullable
    JavaMailSender server() {
        return server;
    }

    String from() {
        return from;
    }

    private static JavaMailSender server(String host, int port, String user, String password) {
        var server = new JavaMailSenderImpl();
        server.setHost(host);
        server.setPort(port);
        server.setDefaultEncoding("UTF-8");
        if (!user.isBlank()) {
            server.setUsername(user);
            server.setPassword(password);
        }
        server.setJavaMailProperties(properties(port, !user.isBlank()));
        return server;
    }

    private static Properties properties(int port, boolean password) {
        var it = new Properties();
        it.setProperty("mail.smtp.auth", String.valueOf(password));
        it.setProperty("mail.smtp.ssl.enable", String.valueOf(port == TLS_FROM_THE_START));
        it.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        it.setProperty("mail.smtp.starttls.enable", "true");
        it.setProperty("mail.smtp.starttls.required", String.valueOf(password && port != TLS_FROM_THE_START));
        it.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        it.setProperty("mail.smtp.timeout", PATIENCE);
        it.setProperty("mail.smtp.writetimeout", PATIENCE);
        return it;
    }
}
