package org.suban.supervision.web;

import java.util.List;
import org.suban.clock.kept.Kept;
import org.suban.supervision.promise.PromiseLine;

/** All units of the last so many natural days, and their sum. */
public record PromisesView(int days, List<Integer> choices, List<PromiseLine> lines) {

    public Kept finish() {
        return lines.stream().map(PromiseLine::finish).reduce(Kept.NONE, Kept::plus);
    }

    public Kept contact() {
        return lines.stream().map(PromiseLine::contact).reduce(Kept.NONE, Kept::plus);
    }

    public long unsolved() {
        return lines.stream().mapToLong(PromiseLine::unsolved).sum();
    }

    /** With one decimal, rounded down. */
    public String percent(Kept it) {
        return it.perMille() / 10 + "." + it.perMille() % 10;
    }

    /** In tenths of a day. */
    public String heldDays(Kept it) {
        var tenths = it.held().toHours() * 10 / 24;
        return tenths / 10 + "." + tenths % 10;
    }
}
