package org.suban.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.suban.notification.Message;
import org.suban.notification.State;
import org.suban.notification.Way;
import org.suban.notification.preference.QuietHours;
import org.suban.notification.sender.Letter;
import org.suban.notification.sender.Outcome;
import org.suban.notification.sender.Sender;

/** Sends what is due, some at a time; no transaction is open while a gateway answers. */
@Component
class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final int AT_ONCE = 8;
    /** Longer than any gateway is waited for, so that only a node that died leaves its messages to another. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final OutboxTable outbox;
    private final Addresses addresses;
    private final QuietHours quiet;
    private final Map<Way, Sender> senders;
    private final Clock clock;

    Delivering(OutboxTable outbox, Addresses addresses, QuietHours quiet, List<Sender> senders, Clock clock) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.quiet = quiet;
        this.senders = senders.stream().collect(Collectors.toMap(Sender::way, Function.identity()));
        this.clock = clock;
    }

    /** How many were tried. */
    int sendDue() {
        int all = 0;
        for (var batch = sendSome(); batch > 0; batch = sendSome()) {
            all += batch;
        }
        return all;
    }

    private int sendSome() {
        var at = clock.instant();
        var lease = at.plus(LEASE).truncatedTo(ChronoUnit.MICROS);
        var batch = outbox.claim(AT_ONCE, at, lease);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            batch.forEach(it -> threads.submit(() -> send(it, lease)));
        }
        return batch.size();
    }

    private void send(Message it, Instant lease) {
        var outcome = outcome(it);
        var at = clock.instant();
        var tried = Tried.by(outcome, it.tries(), at);
        var mind = tried.state() == State.WAITING && !it.urgent();
        outbox.settle(it, lease, mind ? tried.notBefore(quiet.after(it.staff(), tried.notBefore())) : tried);
    }

    private Outcome outcome(Message it) {
        try {
            var sender = senders.get(it.way());
            if (sender == null || !sender.isSet()) {
                return new Outcome.Kept("no-gateway");
            }
            var to = addresses.of(it, clock.instant());
            return to.isBlank() ? new Outcome.Kept("no-address") : sender.send(letter(it, to));
        } catch (RuntimeException e) {
            // Its text might name an address.
            LOG.error("Message {} was not sent: {}", it.id(), e.getClass().getName());
            return new Outcome.Later("broken");
        }
    }

    private static Letter letter(Message it, String to) {
        return new Letter(
                it.id().toString(),
                it.event(),
                it.id().request().receipt().digits(),
                to,
                it.subject(),
                it.body(),
                it.link(),
                it.madeAt());
    }
}
