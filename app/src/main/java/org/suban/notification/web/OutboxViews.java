package org.suban.notification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.identity.People;
import org.suban.notification.Message;
import org.suban.notification.State;
import org.suban.notification.delivery.Outbox;

/** Says of outgoing messages what an administrator must know: whom, which way, and what is in the way; no address. */
@Component
class OutboxViews {

    private final MessageSource words;
    private final People people;

    OutboxViews(MessageSource words, People people) {
        this.words = words;
        this.people = people;
    }

    List<PileView> piles(Map<State, Integer> counts, State open) {
        return Arrays.stream(State.values())
                .map(it -> new PileView(it, count(counts.getOrDefault(it, 0)), it == open))
                .toList();
    }

    List<OutboxView> rows(List<Message> messages, Locale locale) {
        return messages.stream().map(it -> row(it, locale)).toList();
    }

    /** The words for {@code http:503} are those of {@code http} with the number. */
    @Nullable
    String trouble(Message it, Locale locale) {
        var parts = it.trouble().split(":", 2);
        return it.trouble().isEmpty()
                ? null
                : words.getMessage(
                        "notification.trouble." + parts[0],
                        new Object[] {parts.length == 2 ? parts[1] : ""},
                        it.trouble(),
                        locale);
    }

    private OutboxView row(Message it, Locale locale) {
        var staff = it.staff();
        return new OutboxView(
                it.id().toString(),
                it.id().request().receipt().digits(),
                words.getMessage("notification.event." + it.event(), null, locale),
                it.way(),
                staff == null ? words.getMessage("notification.resident", null, locale) : people.nameOf(staff),
                it.state(),
                it.tries(),
                trouble(it, locale),
                it.madeAt(),
                it.notBefore(),
                it.sentAt());
    }

    private static String count(int count) {
        return count < Outbox.MOST ? String.valueOf(count) : Outbox.MOST - 1 + "+";
    }
}
