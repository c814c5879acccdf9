package org.suban.casefile;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.dispatch.Dispatching;
import org.suban.identity.Staff;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Splits a letter that holds several matters: each part goes its own way, the letter itself is sent nowhere. */
@Component
public class SplittingLetters {

    public static final int MOST = 5;

    private final Requests requests;
    private final Dispatching dispatching;
    private final ReceivingRequests receiving;

    SplittingLetters(Requests requests, Dispatching dispatching, ReceivingRequests receiving) {
        this.requests = requests;
        this.dispatching = dispatching;
        this.receiving = receiving;
    }

    /** Parts left blank count for nothing. Never twice, and never a part. */
    @Transactional
    public Decision<List<RequestId>> split(Staff by, RequestId id, List<String> typed, Instant at) {
        if (!by.mayNameMatters()) {
            return refused(Kind.NOT_YOURS, "dispatch.splitters-only");
        }
        var parts = typed.stream().filter(it -> !it.isBlank()).toList();
        if (parts.size() < 2 || parts.size() > MOST) {
            return Decision.refused(Refusal.wrong("parts", "casefile.parts-count", 2, MOST, parts.size()));
        }
        return letter(id).then(letter -> apart(by, letter, parts, at));
    }

    private Decision<Request> letter(RequestId id) {
        var request = requests.find(id);
        if (request.isEmpty()) {
            return refused(Kind.UNKNOWN, "casefile.unknown");
        }
        return requests.partIn(id).isPresent()
                ? refused(Kind.OVERTAKEN, "casefile.part-again")
                : Decision.granted(request.get());
    }

    private Decision<List<RequestId>> apart(Staff by, Request letter, List<String> parts, Instant at) {
        var objections = receiving.objectionsToParts(parts);
        return objections.any()
                ? Decision.refused(objections)
                : dispatching
                        .letGo(by, letter.id(), parts.size(), at)
                        .map(it -> receiving.receiveParts(letter, parts, by, at));
    }

    private static <T> Decision<T> refused(Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
