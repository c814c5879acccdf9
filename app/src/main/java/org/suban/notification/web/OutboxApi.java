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
import org.suban.notification.Page;
import org.suban.notification.State;
import org.suban.notification.Way;
import org.suban.notification.delivery.Outbox;
import org.suban.shared.Problems;

/** The outbox for an administrator's programs; it never tells an address. */
@RestController
@RequestMapping("/api/v1/outbox")
class OutboxApi {

    private static final int SIZE = 100;

    private final Outbox outbox;
    private final Problems problems;
    private final Clock clock;

    OutboxApi(Outbox outbox, Problems problems, Clock clock) {
        this.outbox = outbox;
        this.problems = problems;
        this.clock = clock;
    }

    /** Without {@code staff} it is for the resident. */
    record OutgoingBody(
            String id,
            String event,
            String receipt,
            Way way,
            @Nullable Long staff,
            State state,
            int tries,
            @Nullable String trouble,
            Instant notBefore,
            Instant madeAt,
            @Nullable Instant sentAt) {}

    record OutboxBody(List<OutgoingBody> messages) {}

    record AgainBody(String id) {}

    /** One pile, the latest first; a hundred a page, the first is 0. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutboxBody.class)))
    @GetMapping
    ResponseEntity<Object> pile(
            @RequestParam(defaultValue = "WAITING") State state,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Locale locale) {
        return problems.answer(outbox.pile(by, state, new Page(PagesView.page(page), SIZE)), locale, OutboxApi::body);
    }

    /** For what failed or was kept. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgainBody.class)))
    @PostMapping("/{id}/again")
    ResponseEntity<Object> again(@PathVariable String id, Staff by, Locale locale) {
        var decision = MessageId.read(id)
                .map(it -> outbox.again(by, it, clock.instant()))
                .orElseGet(Outbox::unknown);
        return problems.answer(decision, locale, it -> new AgainBody(it.toString()));
    }

    private static OutboxBody body(List<Message> messages) {
        return new OutboxBody(
                messages.stream().limit(SIZE).map(OutboxApi::outgoing).toList());
    }

    private static OutgoingBody outgoing(Message it) {
        var staff = it.staff();
        return new OutgoingBody(
                it.id().toString(),
                it.event(),
                it.id().request().receipt().digits(),
                it.way(),
                staff == null ? null : staff.number(),
                it.state(),
                it.tries(),
                it.trouble().isEmpty() ? null : it.trouble(),
                it.notBefore(),
                it.madeAt(),
                it.sentAt());
    }
}
