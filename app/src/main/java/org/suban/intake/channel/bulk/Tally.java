package org.suban.intake.channel.bulk;

import java.util.ArrayList;
import java.util.List;

/** What became of the rows so far. */
final class Tally {

    /** A row that was not taken: its line in the file and why, in words. */
    record Objection(long line, String why) {}

    private final List<Objection> objections = new ArrayList<>();
    private long fresh;
    private long known;
    private long dispatched;

    void fresh(boolean sent) {
        fresh++;
        if (sent) {
            dispatched++;
        }
    }

    void known() {
        known++;
    }

    void refused(long line, String why) {
        objections.add(new Objection(line, why));
    }

    long rows() {
        return fresh + known + objections.size();
    }

    long added() {
        return fresh;
    }

    long knownBefore() {
        return known;
    }

    long dispatched() {
        return dispatched;
    }

    long queued() {
        return fresh - dispatched;
    }

    List<Objection> objections() {
        return objections;
    }
}
