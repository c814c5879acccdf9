package org.suban.clock.view;

import java.util.List;
import org.suban.clock.Countdown;
import org.suban.clock.Move;

/** A countdown with what moved it; at {@code sum} the calendar shows day by day how its first date was reckoned. */
public record ClockView(Countdown clock, List<Move> moves, String sum, State state) {

    /** How it stands, as a badge says it. */
    public enum State {
        RUNNING,
        NEAR,
        LATE,
        HELD,
        KEPT,
        MISSED
    }

    /** The message key of what moved it. */
    public String why(Move it) {
        return switch (it.why()) {
            case Move.Extended extended -> "clock.moved.extended";
            case Move.Held held -> "clock.moved.held";
            case Move.Calendar calendar -> "clock.moved.calendar";
        };
    }
}
