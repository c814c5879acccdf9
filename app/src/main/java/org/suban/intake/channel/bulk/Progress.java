package org.suban.intake.channel.bulk;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.suban.shared.Terminal;

/** A progress bar with rows, speed and the time left, renewed twice a second. */
final class Progress {

    private static final int WIDTH = 24;
    private static final long EVERY_MILLIS = 500;

    private final Terminal terminal;
    private final Clock clock;
    private final MessageSource messages;
    private final Locale locale;
    private final long started;
    private long shown;

    Progress(Terminal terminal, Clock clock, MessageSource messages, Locale locale) {
        this.terminal = terminal;
        this.clock = clock;
        this.messages = messages;
        this.locale = locale;
        this.started = clock.millis();
    }

    void show(long rows, double share, boolean done) {
        long now = clock.millis();
        if (now - shown < EVERY_MILLIS && !done) {
            return;
        }
        shown = now;
        long spent = Math.max(1, now - started);
        long left = share <= 0 ? 0 : Math.round(spent * (1 - share) / share / 1000);
        int full = (int) Math.round(share * WIDTH);
        terminal.progress("[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] "
                + messages.getMessage(
                        "intake.import.progress",
                        new Object[] {rows, Math.round(share * 100), rows * 1000 / spent, left},
                        locale));
    }
}
