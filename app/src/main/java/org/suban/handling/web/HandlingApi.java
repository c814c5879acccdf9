package org.suban.handling.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.dispute.NotOurs;
import org.suban.handling.Handling;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.closing.Closing;
import org.suban.handling.closing.Personal;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.handling.contact.FirstContact.How;
import org.suban.handling.contact.FirstContact.Noted;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.intake.Requests;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** A unit's open requests, and what it does with them. */
@RestController
@RequestMapping("/api/v1")
class HandlingApi {

    private static final int PAGE = 50;

    private final HandlingRequests handling;
    private final Handlings handlings;
    private final Requests requests;
    private final Assignments assignments;
    private final Catalog catalog;
    private final People people;
    private final Problems problems;
    private final Clock clock;

    HandlingApi(
            HandlingRequests handling,
            Handlings handlings,
            Requests requests,
            Assignments assignments,
            Catalog catalog,
            People people,
            Problems problems,
            Clock clock) {
        this.assignments = assignments;
        this.catalog = catalog;
        this.people = people;
        this.handling = handling;
        this.handlings = handlings;
        this.requests = requests;
        this.problems = problems;
        this.clock = clock;
    }

    /** Why it is not theirs, by which item of the list and where or by which other clause, and whose it is if they know. */
    record ReturnBody(
            @Nullable String reason,
            @Nullable String clauseItem,
            @Nullable String clauseArea,
            @Nullable String clause,
            @Nullable String better) {

        NotOurs said() {
            return new NotOurs(
                    orEmpty(reason), orEmpty(clauseItem), orEmpty(clauseArea), orEmpty(clause), orEmpty(better));
        }
    }

    /** How, what was said, how many seconds it lasted (0: nobody answered; not for a message), and when if not just now. */
    record ContactBody(
            @Nullable How how,
            @Nullable String note,
            @Nullable Integer seconds,
            @Nullable Instant at) {

        Noted said() {
            return new Noted(
                    how == null ? How.PHONE : how,
                    at,
                    seconds == null ? null : Duration.ofSeconds(seconds),
                    orEmpty(note));
        }
    }

    /** {@code personal} says what becomes of a phone or identity number in the reply: {@code MASK} or {@code KEEP}. */
    record ResolutionBody(
            @Nullable String publicReply,
            @Nullable String internalAccount,
            @Nullable Truth truth,
            @Nullable Solved solved,
            @Nullable String whyNot,
            @Nullable Personal personal) {

        Closing closing() {
            return new Closing(
                    orEmpty(publicReply), orEmpty(internalAccount), truth, solved, orEmpty(whyNot), personal);
        }
    }

    record HandlingBody(String receipt, String state, String unit, Instant due) {}

    /** The item it was sent under; where that is gone by now, the heir under which it goes on. */
    record DeskItemBody(
            String code,
            String name,
            @Nullable String heir,
            @Nullable String heirName) {}

    /** Whose job it is, or null. */
    record DeskHolderBody(long number, String name) {}

    record DeskLineBody(
            String receipt,
            String title,
            String state,
            Instant due,
            @Nullable Instant heldUntil,
            @Nullable DeskHolderBody holder,
            DeskItemBody item) {}

    record DeskBody(String unit, long total, int page, List<DeskLineBody> open) {}

    /** The own unit's desk; an administrator names the unit. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeskBody.class)))
    @GetMapping("/desk")
    ResponseEntity<Object> desk(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Locale locale) {
        var which = unit == null ? by.unit() : new UnitCode(unit);
        var decision = which != null && by.mayActFor(which)
                ? Decision.granted(body(which, Math.clamp(page, 0, 1_000_000)))
                : Decision.<DeskBody>refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit"));
        return problems.answer(decision, locale, it -> it);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandlingBody.class)))
    @PostMapping("/requests/{receipt}/accept")
    ResponseEntity<Object> accept(@PathVariable Receipt receipt, Staff by, Locale locale) {
        return answer(handling.accept(by, receipt.request(), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandlingBody.class)))
    @PostMapping("/requests/{receipt}/return")
    ResponseEntity<Object> giveBack(
            @PathVariable Receipt receipt, @RequestBody ReturnBody body, Staff by, Locale locale) {
        return answer(handling.giveBack(by, receipt.request(), body.said(), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandlingBody.class)))
    @PostMapping("/requests/{receipt}/contact")
    ResponseEntity<Object> contact(
            @PathVariable Receipt receipt, @RequestBody ContactBody body, Staff by, Locale locale) {
        return answer(handling.noteContact(by, receipt.request(), body.said(), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandlingBody.class)))
    @PostMapping("/requests/{receipt}/resolve")
    ResponseEntity<Object> resolve(
            @PathVariable Receipt receipt, @RequestBody ResolutionBody body, Staff by, Locale locale) {
        return answer(handling.resolve(by, receipt.request(), body.closing(), clock.instant()), locale);
    }

    private ResponseEntity<Object> answer(Decision<Handling> decision, Locale locale) {
        return problems.answer(decision, locale, HandlingApi::body);
    }

    private static HandlingBody body(Handling it) {
        return new HandlingBody(
                it.request().receipt().digits(), state(it), it.unit().value(), it.due());
    }

    private DeskBody body(UnitCode unit, int page) {
        var open = handlings.desk(unit, page, PAGE);
        var ids = open.stream().map(Handling::request).toList();
        var said = requests.all(ids);
        var sent = assignments.newest(ids);
        var names = people.names(
                open.stream().map(Handling::holder).filter(Objects::nonNull).toList());
        var lines = open.stream()
                .map(it -> new DeskLineBody(
                        it.request().receipt().digits(),
                        requireNonNull(said.get(it.request())).title(),
                        state(it),
                        it.due(),
                        it.heldUntil(),
                        holder(it.holder(), names),
                        item(requireNonNull(sent.get(it.request())).item())))
                .toList();
        return new DeskBody(unit.value(), handlings.openAt(unit), page, lines);
    }

    private static @Nullable DeskHolderBody holder(@Nullable StaffId id, Map<StaffId, String> names) {
        return id == null ? null : new DeskHolderBody(id.number(), names.getOrDefault(id, "#" + id.number()));
    }

    private DeskItemBody item(ItemCode code) {
        var heir = catalog.heir(code);
        return new DeskItemBody(
                code.value(),
                catalog.get(code).name(),
                heir.map(it -> it.code().value()).orElse(null),
                heir.map(CatalogItem::name).orElse(null));
    }

    /** The words of {@code GET /requests/…}: a program reads one vocabulary. */
    private static String state(Handling it) {
        return switch (it.step()) {
            case OFFERED -> "dispatched";
            case UNDERWAY -> "underway";
            case RESOLVED -> "resolved";
            case RETURNED -> "waiting";
        };
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
