package org.suban.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.clock.Countdown;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.CountdownMoved;
import org.suban.clock.Countdowns;
import org.suban.clock.CountingDown;
import org.suban.clock.Start;
import org.suban.dispatch.RequestDispatched;
import org.suban.handling.deadline.ContactLimits;
import org.suban.handling.deadline.Deadline;
import org.suban.handling.deadline.DeadlineRules;
import org.suban.handling.deadline.SignLimits;
import org.suban.intake.ContactVault;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/**
 * The clocks of a unit's work. Each unit signs within its own limit; speaking with the person and finishing were promised when
 * the request went to its first unit, and no other unit, no return and no redo begins them again.
 */
@Component
class WorkClocks {

    private static final int ONCE = 1;

    /** What the desk shows. */
    record Dates(Instant due, Instant signBy) {}

    private final SignLimits signing;
    private final ContactLimits contact;
    private final DeadlineRules deadlines;
    private final CountingDown counting;
    private final Countdowns countdowns;
    private final ContactVault vault;
    private final HandlingTable table;

    WorkClocks(
            SignLimits signing,
            ContactLimits contact,
            DeadlineRules deadlines,
            CountingDown counting,
            Countdowns countdowns,
            ContactVault vault,
            HandlingTable table) {
        this.signing = signing;
        this.contact = contact;
        this.deadlines = deadlines;
        this.counting = counting;
        this.countdowns = countdowns;
        this.vault = vault;
        this.table = table;
    }

    Dates offered(RequestDispatched to) {
        var sign = signing.promise(to.item(), to.unit(), to.at());
        return to.round() == 1 ? first(to, sign) : again(to, sign);
    }

    private Dates first(RequestDispatched to, Deadline sign) {
        var finish = deadlines.promise(to.item(), to.unit(), to.at());
        var starts =
                new ArrayList<>(List.of(start(to, Kind.SIGN, to.round(), sign), start(to, Kind.FINISH, ONCE, finish)));
        if (vault.maskOf(to.request()).isPresent()) {
            starts.add(start(to, Kind.CONTACT, ONCE, contact.promise(to.item(), to.unit(), to.at())));
        }
        counting.begin(starts);
        return new Dates(finish.due(), sign.due());
    }

    private Dates again(RequestDispatched to, Deadline sign) {
        counting.end(to.request(), Kind.SIGN, to.at());
        counting.begin(List.of(start(to, Kind.SIGN, to.round(), sign)));
        counting.passTo(to.request(), to.unit());
        return new Dates(finish(to.request()).due(), sign.due());
    }

    /** A sending that was taken back at once: what began with it never did. */
    void takenBack(RequestId request, Instant sentAt) {
        List.of(Kind.SIGN, Kind.CONTACT, Kind.FINISH).forEach(it -> counting.forget(request, it, sentAt));
    }

    void signed(RequestId request, Instant at) {
        counting.end(request, Kind.SIGN, at);
    }

    void contacted(RequestId request, Instant at) {
        counting.end(request, Kind.CONTACT, at);
    }

    /** What was held runs until the end. */
    void resolved(RequestId request, Actor by, Instant at) {
        counting.release(finish(request).id(), by, at);
        counting.end(request, Kind.FINISH, at);
    }

    /** It is on its way to another unit, which waits for nobody yet. */
    void givenBack(RequestId request, Actor by, Instant at) {
        counting.end(request, Kind.SIGN, at);
        counting.release(finish(request).id(), by, at);
    }

    /** It had not been finished after all, so that clock never stopped. */
    void reopened(RequestId request) {
        counting.goOn(request, Kind.FINISH);
    }

    /** The desk is sorted by what is due. */
    @EventListener
    void on(CountdownMoved event) {
        if (event.id().kind() == Kind.FINISH) {
            table.promise(event.id().request(), event.due());
        }
    }

    /** What stands still is not late. */
    @EventListener
    void on(Countdown.Held event) {
        if (event.id().kind() == Kind.FINISH) {
            table.hold(event.id().request(), event.until());
        }
    }

    /** Looked at again, long after it could not be solved: finishing it is a new promise. */
    Instant lookedAgain(RequestId request, ItemCode item, UnitCode unit, Instant at) {
        var finish = deadlines.promise(item, unit, at);
        var id = new Id(request, Kind.FINISH, counting.next(request, Kind.FINISH));
        counting.begin(
                List.of(new Start(id, at, finish.limit(), finish.rule(), finish.calendar(), finish.until(), unit)));
        return finish.due();
    }

    private Countdown finish(RequestId request) {
        return countdowns.newest(request, Kind.FINISH).orElseThrow();
    }

    private static Start start(RequestDispatched to, Kind kind, int number, Deadline it) {
        return new Start(
                new Id(to.request(), kind, number),
                to.at(),
                it.limit(),
                it.rule(),
                it.calendar(),
                it.until(),
                to.unit());
    }
}
