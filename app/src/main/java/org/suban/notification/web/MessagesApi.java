package org.suban.notification.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.identity.Staff;
import org.suban.notification.Message;
import org.suban.notification.MessageId;
import org.suban.notification.Messages;
import org.suban.notification.Page;
import org.suban.notification.delivery.Outbox;
import org.suban.shared.Problems;

/** One's own messages for programs. */
@RestController
@RequestMapping("/api/v1/messages")
class MessagesApi {

    private static final int SIZE = 100;

    private final Messages messages;
    private final Problems problems;
    private final Clock clock;

    MessagesApi(Messages messages, Problems problems, Clock clock) {
        this.messages = messages;
        this.problems = problems;
        this.clock = clock;
    }

    record MessageBody(
            String id,
            String event,
            String receipt,
            String subject,
            String text,
            String link,
            Instant at,
            @Nullable Instant readAt) {}

    /** {@code unread} is counted up to a hundred. */
    record MessagesBody(int unread, List<MessageBody> messages) {}

    record ReadBody(String id, String link) {}

    /** The unread first, then the latest; a hundred a page, the first is 0. */
    @GetMapping
    MessagesBody all(@RequestParam(defaultValue = "0") int page, Staff by) {
        var rows = messages.of(by, new Page(PagesView.page(page), SIZE)).stream()
                .limit(SIZE)
                .map(MessagesApi::body)
                .toList();
        return new MessagesBody(messages.unread(by.id()), rows);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadBody.class)))
    @PostMapping("/{id}/read")
    ResponseEntity<Object> read(@PathVariable String id, Staff by, Locale locale) {
        var decision = MessageId.read(id)
                .map(it -> messages.read(by, it, clock.instant()))
                .orElseGet(Outbox::unknown);
        return problems.answer(decision, locale, it -> new ReadBody(id, it));
    }

    private static MessageBody body(Message it) {
        return new MessageBody(
                it.id().toString(),
                it.event(),
                it.id().request().receipt().digits(),
                it.subject(),
                it.body(),
                it.link(),
                it.madeAt(),
                it.readAt());
    }
}
