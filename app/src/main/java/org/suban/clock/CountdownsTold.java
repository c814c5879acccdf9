package org.suban.clock;

import java.util.List;

/** The facts that one round of the timer tells, in the order in which they fell due; several thousand at once after a working day. */
public record CountdownsTold(List<CountdownTold> all) {

    public CountdownsTold {
        all = List.copyOf(all);
    }
}
