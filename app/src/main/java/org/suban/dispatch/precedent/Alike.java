package org.suban.dispatch.precedent;

import java.util.List;
import java.util.Map;
import org.suban.catalog.ItemCode;
import org.suban.intake.Request;

/** What is like a waiting request: what is finished, under each item the likest first, and what is open, at units or in the queue. */
public record Alike(Map<ItemCode, List<Precedent>> finished, List<Precedent> open, List<Neighbour> waiting) {

    /** One that waits as well. */
    public record Neighbour(Request request, boolean sameArea) {}
}
