package org.suban.notification;

import java.util.Optional;
import java.util.regex.Pattern;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;

/** Names one message everywhere, as {@code 26112600000017-42}: the receipt of its request and a number. */
public record MessageId(RequestId request, long number) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{14})-(\\d{1,18})");

    public static Optional<MessageId> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Receipt.read(parts.group(1)).map(it -> new MessageId(it.request(), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return request.receipt().digits() + "-" + number;
    }
}
