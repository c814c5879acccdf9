package org.suban.support;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.identity.Visitor;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Submission;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;

/** Requests that ended long ago, told to the journal as their sending and handling would have told it. */
@Component
public class Finished {

    private final ReceivingRequests receiving;
    private final Journal journal;

    Finished(ReceivingRequests receiving, Journal journal) {
        this.receiving = receiving;
        this.journal = journal;
    }

    public RequestId request(String words, String item, String unit, Instant at) {
        var id = Stage.granted(receiving.receive(Submission.of("portal", words), new Visitor(null), at))
                .request();
        sent(id, item, unit, at);
        ended(id, unit, at.plusSeconds(3600));
        return id;
    }

    public void sent(RequestId id, String item, String unit, Instant at) {
        journal.append(new Entry(
                id, "dispatch", "dispatched", Actor.staff(2), at, Map.of("item", item, "unit", unit, "round", 1)));
    }

    public void ended(RequestId id, String unit, Instant at) {
        journal.append(new Entry(id, "handling", "resolved", Actor.staff(3), at, Map.of("unit", unit)));
    }
}
