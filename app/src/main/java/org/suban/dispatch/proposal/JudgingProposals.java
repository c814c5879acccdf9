package org.suban.dispatch.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.suban.catalog.Host;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.catalog.amending.AmendingTheList;
import org.suban.identity.Staff;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** A keeper of the list takes a proposal into the draft, or dismisses it with a reason; of two the first does. */
@Component
public class JudgingProposals {

    private static final int LONGEST_NOTE = 500;

    private final ProposalTable table;
    private final AmendingTheList list;
    private final Responsibilities responsibilities;
    private final Areas areas;
    private final Cities cities;

    JudgingProposals(
            ProposalTable table, AmendingTheList list, Responsibilities responsibilities, Areas areas, Cities cities) {
        this.table = table;
        this.list = list;
        this.responsibilities = responsibilities;
        this.areas = areas;
        this.cities = cities;
    }

    /** Where the new row may hold: in the area of the request, or in one that it lies in, up to the city. */
    public List<Area> places(Proposal it) {
        var area = it.area();
        return areas.upwardsFrom(area == null ? cities.get().code() : area);
    }

    /** The ruled unit hosts the item in that area, by a row of the draft. */
    @Transactional
    public Decision<Judged> takeHost(Staff by, RequestId request, String place, Instant at) {
        return judge(by, request, at, it -> {
            var area = places(it).stream()
                    .map(Area::code)
                    .filter(code -> code.value().equals(place))
                    .findFirst();
            return area.map(code -> list.letAnswer(by, row(it, code), at))
                    .orElseGet(() -> Decision.refused(Refusal.wrong("place", "dispatch.proposal-place")))
                    .map(draft -> new Judged(request, draft, place, by.actor(), at));
        });
    }

    /** The item says that these words belong to it as well, by a line of the draft. */
    @Transactional
    public Decision<Judged> takeWords(Staff by, RequestId request, String words, Instant at) {
        var note = words.strip();
        return wrong(note, "words", "dispatch.proposal-words")
                .map(Decision::<Judged>refused)
                .orElseGet(() -> judge(
                        by,
                        request,
                        at,
                        it -> list.letInclude(by, it.item(), note, at)
                                .map(draft -> new Judged(request, draft, note, by.actor(), at))));
    }

    @Transactional
    public Decision<Judged> dismiss(Staff by, RequestId request, String reason, Instant at) {
        var note = reason.strip();
        return wrong(note, "reason", "dispatch.proposal-reason")
                .map(Decision::<Judged>refused)
                .orElseGet(() -> judge(
                        by, request, at, it -> Decision.granted(new Judged(request, null, note, by.actor(), at))));
    }

    private Decision<Judged> judge(Staff by, RequestId request, Instant at, Function<Proposal, Decision<Judged>> how) {
        if (!by.mayKeepTheList()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "dispatch.keepers-only"));
        }
        var decision = table.find(request)
                .map(how)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "dispatch.proposal-unknown")))
                .then(it -> table.insert(it) ? Decision.granted(it) : judgedBefore());
        if (decision instanceof Decision.Refused) {
            // The draft may have been written already.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    private static Decision<Judged> judgedBefore() {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, "dispatch.proposal-judged"));
    }

    private static Optional<Refusal> wrong(String words, String field, String code) {
        return words.isEmpty() || words.length() > LONGEST_NOTE
                ? Optional.of(Refusal.wrong(field, code, LONGEST_NOTE))
                : Optional.empty();
    }

    /** Who helps and who stands behind stays as the list has it now. */
    private Rule row(Proposal it, AreaCode place) {
        var host = new Host.Named(it.unit());
        var now = responsibilities.of(it.item(), place).map(Responsibility::rule);
        var cohosts = now.map(Rule::cohosts).orElse(List.of()).stream()
                .filter(one -> !one.equals(host))
                .toList();
        return new Rule(
                it.item(),
                new Where.In(place),
                host,
                cohosts,
                now.map(Rule::fallback).orElse(null),
                null,
                null);
    }
}
