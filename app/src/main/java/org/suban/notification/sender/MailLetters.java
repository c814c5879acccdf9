package org.suban.notification.sender;

import jakarta.mail.SendFailedException;
import java.util.Date;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import org.suban.notification.Way;

/** Sends letters as plain mail; an address that the server refuses is refused for good, all else is tried again. */
@Component
class MailLetters implements Sender {

    private final MailGateway gateway;
    private final PublicAddress address;

    MailLetters(MailGateway gateway, PublicAddress address) {
        this.gateway = gateway;
        this.address = address;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public boolean isSet() {
        return gateway.server() != null;
    }

    @Override
    public Outcome send(Letter letter) {
        var server = gateway.server();
        if (server == null) {
            return new Outcome.Kept("no-gateway");
        }
        try {
            server.send(mail(letter));
            return new Outcome.Taken();
        } catch (MailException e) {
            return meaning(e);
        }
    }

    private SimpleMailMessage mail(Letter letter) {
        var mail = new SimpleMailMessage();
        mail.setFrom(gateway.from());
        mail.setTo(letter.to());
        mail.setSubject(letter.subject());
        mail.setText(letter.text() + "\n\n" + address.with(letter.link()) + "\n");
        mail.setSentDate(Date.from(letter.at()));
        return mail;
    }

    private static Outcome meaning(MailException e) {
        return switch (e) {
            case MailAuthenticationException signIn -> new Outcome.Later("sign-in");
            case MailParseException unreadable -> new Outcome.Refused("address");
            case MailSendException failed ->
                refusedForGood(failed) ? new Outcome.Refused("address") : new Outcome.Later("unreachable");
            default -> new Outcome.Later("broken");
        };
    }

    private static boolean refusedForGood(MailSendException failed) {
        return failed.getFailedMessages().values().stream()
                .anyMatch(it -> it instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
