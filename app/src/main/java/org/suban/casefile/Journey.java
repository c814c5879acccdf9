package org.suban.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Line;
import org.suban.organization.UnitCode;

/** What a resident is told of the way so far, like a parcel's: the message {@code casefile.journey.<kind>} for each step. */
public record Journey(List<Stop> stops) {

    /** One step of the way; the unit where one is named. */
    public record Stop(String kind, Instant at, @Nullable UnitCode unit) {}

    /** What staff look at, say or count among themselves is not the resident's concern, nor what they undid at once. */
    private static final Set<String> TOLD = Set.of(
            "received",
            "queued",
            "split",
            "dispatched",
            "returned",
            "disputed",
            "ruled",
            "accepted",
            "contacted",
            "extended",
            "asked",
            "answered",
            "paused",
            "resumed",
            "resolved",
            "ended-unsolved",
            "rated",
            "redone",
            "words-added",
            "guided",
            "objected",
            "guidance-upheld",
            "guidance-lifted");

    static Journey of(List<Line> journal) {
        var stops = new ArrayList<Stop>();
        for (var line : journal) {
            if (line.entry().kind().equals("undone")) {
                undo(stops);
            } else if (TOLD.contains(line.entry().kind())) {
                stops.add(stop(line.entry()));
            }
        }
        return new Journey(List.copyOf(stops));
    }

    /** The sending goes, and what the person said meanwhile stays. */
    private static void undo(List<Stop> stops) {
        var sent = stops.stream()
                .filter(it -> it.kind().equals("dispatched"))
                .reduce((first, later) -> later)
                .orElseThrow();
        stops.remove(stops.lastIndexOf(sent));
    }

    /** Not everything that goes on again does so because the person said that it is not solved. */
    private static String kind(Entry entry) {
        return entry.actor().equals(Actor.machine("look-again")) ? "looked-again" : entry.kind();
    }

    private static Stop stop(Entry entry) {
        return new Stop(
                kind(entry), entry.at(), entry.detail().get("unit") instanceof String unit ? new UnitCode(unit) : null);
    }
}
