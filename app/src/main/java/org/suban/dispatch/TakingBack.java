package org.suban.dispatch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.dispatch.dispute.Grounds;
import org.suban.dispatch.dispute.NotOurs;
import org.suban.dispatch.dispute.ReadingGrounds;
import org.suban.dispatch.dispute.Return;
import org.suban.dispatch.dispute.ReturnTable;
import org.suban.dispatch.ruling.OpeningDisputes;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Takes a request back from a unit that says it is not theirs: the first time a dispatcher sends it on, the second time it is disputed and somebody works on it meanwhile. */
@Component
public class TakingBack {

    private final ReadingGrounds grounds;
    private final ReturnTable returns;
    private final AssignmentTable assignments;
    private final Requests requests;
    private final Queueing queueing;
    private final OpeningDisputes disputes;
    private final Sending sending;
    private final Journal journal;

    TakingBack(
            ReadingGrounds grounds,
            ReturnTable returns,
            AssignmentTable assignments,
            Requests requests,
            Queueing queueing,
            OpeningDisputes disputes,
            Sending sending,
            Journal journal) {
        this.grounds = grounds;
        this.returns = returns;
        this.assignments = assignments;
        this.requests = requests;
        this.queueing = queueing;
        this.disputes = disputes;
        this.sending = sending;
        this.journal = journal;
    }

    /** With a reason and a clause; not where it is already disputed or ruled. */
    @Transactional
    public Decision<Return> takeBack(Staff by, Assignment from, NotOurs said, Instant at) {
        return firm(from)
                .map(Decision::<Grounds>refused)
                .orElseGet(() -> grounds.read(said))
                .then(it -> take(
                        from,
                        new Return(
                                from.request(), from.round(), it.reason(), it.clause(), it.better(), by.actor(), at)));
    }

    private static Optional<Refusal> firm(Assignment from) {
        return switch (from.footing()) {
            case ORDINARY -> Optional.empty();
            case PROVISIONAL -> Optional.of(Refusal.because(Kind.OVERTAKEN, "dispatch.works-until-ruled"));
            case RULED -> Optional.of(Refusal.because(Kind.OVERTAKEN, "dispatch.ruled-yours"));
        };
    }

    private Decision<Return> take(Assignment from, Return it) {
        if (!returns.insert(it)) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "dispatch.returned-before"));
        }
        journal.append(new Entry(it.request(), "dispatch", "returned", it.by(), it.at(), detail(from, it)));
        var all = returns.of(it.request());
        if (all.size() == 1) {
            queueing.back(it.request(), "returned", it.at());
        } else {
            var area = requests.find(it.request()).orElseThrow().place().area();
            sending.send(disputes.open(assignments.of(it.request()), all, area, it.at()));
        }
        return Decision.granted(it);
    }

    private static Map<String, Object> detail(Assignment from, Return it) {
        var detail = new HashMap<String, Object>(Map.of("unit", from.unit().value(), "reason", it.reason()));
        var clause = it.clause();
        if (clause != null && clause.item() != null) {
            detail.put("clause-item", clause.item().value());
        }
        if (clause != null && !clause.words().isEmpty()) {
            detail.put("clause", clause.words());
        }
        if (it.better() != null) {
            detail.put("better", it.better().value());
        }
        return detail;
    }
}
