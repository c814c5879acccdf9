package org.suban.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suban.calendar.Limit;
import org.suban.clock.Countdown.Hold;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** Begins, moves and ends countdowns, in the transaction of the step that has decided it; none begins twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CountingDown {

    private final CountdownTable table;
    private final Moving moving;

    CountingDown(CountdownTable table, Moving moving) {
        this.table = table;
        this.moving = moving;
    }

    /** Those that run already go on as they are. */
    public void begin(List<Start> starts) {
        table.insert(starts);
    }

    /** The how-manieth of its kind it would be. */
    public int next(RequestId request, Kind kind) {
        return table.last(request, kind) + 1;
    }

    /** Done, in time or not; what was missed before that is still told. */
    public void end(RequestId request, Kind kind, Instant at) {
        table.end(request, kind, at);
    }

    public void end(Id id, Instant at) {
        table.end(id, at);
    }

    /** A slip of the hand was taken back: as if it had never begun. */
    public void forget(RequestId request, Kind kind, Instant began) {
        table.forget(request, kind, began);
    }

    /** It had ended too early and runs on as before. */
    public void goOn(RequestId request, Kind kind) {
        table.goOn(request, kind);
    }

    /** Another unit owes the same promise now. */
    public void passTo(RequestId request, UnitCode unit) {
        table.passTo(request, unit);
    }

    /** More time, from the end it has. */
    public Countdown extend(Id id, Limit more, String words, Actor by, Instant at) {
        return moving.move(locked(id), new Move.Extended(more), words, by, at);
    }

    /** It stands still from now until it is released, at the latest until then. */
    public void hold(Id id, Hold hold, Actor by) {
        var it = locked(id);
        table.hold(id, hold);
        moving.say(it, "paused", by, hold.since(), Map.of("until", hold.until().toString(), "reason", hold.words()));
        moving.tell(new Countdown.Held(id, hold.until()));
    }

    /** It runs again, and ends as much later as it stood still; empty if it was not held. */
    public Optional<Countdown> release(Id id, Actor by, Instant at) {
        var it = locked(id);
        var hold = it.hold();
        if (hold == null) {
            return Optional.empty();
        }
        var end = at.isBefore(hold.until()) ? at : hold.until();
        table.release(id);
        moving.tell(new Countdown.Held(id, null));
        return Optional.of(moving.move(it, new Move.Held(hold.since(), end), hold.words(), by, at));
    }

    private Countdown locked(Id id) {
        return table.locked(id).orElseThrow(() -> new IllegalStateException("No such countdown: " + id));
    }
}
