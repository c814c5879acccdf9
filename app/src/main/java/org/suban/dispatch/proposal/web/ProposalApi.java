package org.suban.dispatch.proposal.web;

import static org.suban.dispatch.proposal.web.ProposalForm.orEmpty;

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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suban.dispatch.proposal.Judged;
import org.suban.dispatch.proposal.JudgingProposals;
import org.suban.dispatch.proposal.Proposal;
import org.suban.dispatch.proposal.Proposals;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** What rulings ask of the list, and how it is judged. */
@RestController
@RequestMapping("/api/v1/list-proposals")
class ProposalApi {

    private final JudgingProposals judging;
    private final Proposals proposals;
    private final Problems problems;
    private final Clock clock;

    ProposalApi(JudgingProposals judging, Proposals proposals, Problems problems, Clock clock) {
        this.judging = judging;
        this.proposals = proposals;
        this.problems = problems;
        this.clock = clock;
    }

    record ProposalBody(
            String receipt,
            Proposal.Kind kind,
            String item,
            @Nullable String area,
            String unit,
            int version,
            String reason,
            Instant at) {}

    record ProposalsBody(List<ProposalBody> open) {}

    record PlaceBody(@Nullable String place) {}

    record WordsBody(@Nullable String words) {}

    record DismissalBody(@Nullable String reason) {}

    /** The draft it was taken into; without one it was dismissed. */
    record JudgedBody(String receipt, @Nullable Integer draft, String note, Instant at) {}

    /** The oldest hundred that wait. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalsBody.class)))
    @GetMapping
    ResponseEntity<Object> open(Staff by, Locale locale) {
        var decision = by.mayKeepTheList()
                ? Decision.granted(new ProposalsBody(
                        proposals.open().stream().map(ProposalApi::body).toList()))
                : Decision.<ProposalsBody>refused(Refusal.because(Kind.NOT_YOURS, "dispatch.keepers-only"));
        return problems.answer(decision, locale, it -> it);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JudgedBody.class)))
    @PostMapping("/{receipt}/host")
    ResponseEntity<Object> takeHost(
            @PathVariable Receipt receipt, @RequestBody PlaceBody body, Staff by, Locale locale) {
        return answer(judging.takeHost(by, receipt.request(), orEmpty(body.place()), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JudgedBody.class)))
    @PostMapping("/{receipt}/words")
    ResponseEntity<Object> takeWords(
            @PathVariable Receipt receipt, @RequestBody WordsBody body, Staff by, Locale locale) {
        return answer(judging.takeWords(by, receipt.request(), orEmpty(body.words()), clock.instant()), locale);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JudgedBody.class)))
    @PostMapping("/{receipt}/dismiss")
    ResponseEntity<Object> dismiss(
            @PathVariable Receipt receipt, @RequestBody DismissalBody body, Staff by, Locale locale) {
        return answer(judging.dismiss(by, receipt.request(), orEmpty(body.reason()), clock.instant()), locale);
    }

    private ResponseEntity<Object> answer(Decision<Judged> decision, Locale locale) {
        return problems.answer(
                decision,
                locale,
                it -> new JudgedBody(it.request().receipt().digits(), it.draft(), it.note(), it.at()));
    }

    private static ProposalBody body(Proposal it) {
        var area = it.area();
        return new ProposalBody(
                it.request().receipt().digits(),
                it.kind(),
                it.item().value(),
                area == null ? null : area.value(),
                it.unit().value(),
                it.version(),
                it.reason(),
                it.at());
    }
}
