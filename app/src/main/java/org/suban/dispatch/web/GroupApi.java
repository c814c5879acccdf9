package org.suban.dispatch.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suban.dispatch.Choice;
import org.suban.dispatch.SendingGroups;
import org.suban.dispatch.SendingGroups.Each;
import org.suban.dispatch.SendingGroups.Not;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/** Sends a group of the same at once, for programs. */
@RestController
@RequestMapping("/api/v1/queue/group")
class GroupApi {

    private final SendingGroups groups;
    private final Problems problems;
    private final Clock clock;

    GroupApi(SendingGroups groups, Problems problems, Clock clock) {
        this.groups = groups;
        this.problems = problems;
        this.clock = clock;
    }

    record GroupBody(
            @Nullable String item,
            @Nullable String unit,
            @Nullable String reason,
            @Nullable String override,
            @Nullable List<String> receipts) {

        Choice choice() {
            return new Choice(Objects.requireNonNullElse(item, ""), unit, reason, override);
        }

        Decision<List<RequestId>> requests() {
            var typed = Objects.requireNonNullElse(receipts, List.<String>of());
            var wrong = typed.stream().filter(it -> Receipt.read(it).isEmpty()).findFirst();
            return wrong.isPresent()
                    ? Decision.refused(Refusal.wrong("receipts", "dispatch.group-no-receipt", wrong.get()))
                    : Decision.granted(typed.stream()
                            .flatMap(it -> Receipt.read(it).stream())
                            .map(Receipt::request)
                            .toList());
        }
    }

    record RefusedBody(String receipt, String code, String message) {}

    record GroupSentBody(List<DispatchApi.SentBody> sent, List<RefusedBody> refused) {}

    /** For each receipt it is a decision of its own: one that is refused, because it was sent meanwhile for example, keeps back no other. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GroupSentBody.class)))
    @PostMapping
    ResponseEntity<Object> send(@RequestBody GroupBody body, Staff by, Locale locale) {
        var sent = body.requests().then(it -> groups.send(by, it, body.choice(), clock.instant()));
        return problems.answer(sent, locale, it -> body(it, locale));
    }

    private GroupSentBody body(Each it, Locale locale) {
        return new GroupSentBody(
                it.granted().stream().map(DispatchApi::sent).toList(),
                it.refused().stream().map(not -> body(not, locale)).toList());
    }

    private RefusedBody body(Not it, Locale locale) {
        var why = it.objections().first();
        return new RefusedBody(it.request().receipt().digits(), why.code(), problems.what(why, locale));
    }
}
