package org.suban.handling.time.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.clock.Countdown;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.view.ClockViews;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.approval.Approvals;
import org.suban.handling.time.Pausing;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.shared.RequestId;

/** Gathers what the page of clocks shows. */
@Component
class TimeViews {

    private final Handlings handlings;
    private final Requests requests;
    private final Countdowns countdowns;
    private final ClockViews clocks;
    private final Approvals approvals;
    private final Pausing pausing;

    TimeViews(
            Handlings handlings,
            Requests requests,
            Countdowns countdowns,
            ClockViews clocks,
            Approvals approvals,
            Pausing pausing) {
        this.handlings = handlings;
        this.requests = requests;
        this.countdowns = countdowns;
        this.clocks = clocks;
        this.approvals = approvals;
        this.pausing = pausing;
    }

    /** Empty if this person may not act for the unit that has the request. */
    Optional<TimeView> of(Staff by, RequestId request, Instant at) {
        return handlings.find(request).filter(it -> by.mayActFor(it.unit())).map(it -> view(it, at));
    }

    private TimeView view(Handling it, Instant at) {
        var held = countdowns.newest(it.request(), Kind.FINISH).map(Countdown::hold);
        return new TimeView(
                it,
                requests.find(it.request()).orElseThrow().title(),
                clocks.of(it.request(), at),
                approvals.of(it.request()),
                held.isPresent(),
                pausing.left(it.request(), at));
    }
}
