package org.suban.dispatch.precedent;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Waiting;
import org.suban.dispatch.precedent.Alike.Neighbour;
import org.suban.dispatch.precedent.SentLately.Sent;
import org.suban.dispatch.unitdesk.UnitDesks;
import org.suban.dispatch.unitdesk.Work;
import org.suban.dispatch.unitdesk.Work.Stand;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.shared.RequestId;

/** Finds what is like a waiting request among the latest that were sent, or wait, under the items suggested for it. */
@Component
public class Precedents {

    /** Of each item so many of the latest are compared; more would tell no more. */
    private static final int COMPARED = 20;
    /** Those beside it must share words, or place and some words. */
    private static final int NEAR = 25;

    private static final int BESIDE = 5;

    private final SentLately sentLately;
    private final DispatchQueue queue;
    private final Requests requests;
    private final UnitDesks desks;

    Precedents(SentLately sentLately, DispatchQueue queue, Requests requests, UnitDesks desks) {
        this.sentLately = sentLately;
        this.queue = queue;
        this.requests = requests;
        this.desks = desks;
    }

    public Alike likeTo(Request request, Collection<ItemCode> items) {
        var sent = sentLately.under(items, COMPARED);
        var waiting = queue.of(items, COMPARED).stream()
                .map(Waiting::request)
                .filter(it -> !it.equals(request.id()))
                .toList();
        var said = requests.all(Stream.concat(sent.stream().map(Sent::request), waiting.stream())
                .distinct()
                .toList());
        var likeness = new Likeness(request);
        var known = precedents(sent, said, likeness);
        return new Alike(
                known.stream()
                        .filter(it -> it.work().stand() == Stand.RESOLVED)
                        .collect(Collectors.groupingBy(Precedent::item)),
                known.stream()
                        .filter(it -> it.work().open() && it.likeness() >= NEAR)
                        .limit(BESIDE)
                        .toList(),
                near(waiting, said, likeness));
    }

    private List<Precedent> precedents(List<Sent> sent, Map<RequestId, Request> said, Likeness likeness) {
        var work = desks.workOn(sent.stream().map(Sent::request).distinct().toList());
        return sent.stream()
                .flatMap(it -> still(it, work).map(at -> precedent(it, said, at, likeness)).stream())
                .sorted(Comparator.comparingInt(Precedent::likeness).reversed())
                .toList();
    }

    /** What was returned, or undone, and sent elsewhere tells nothing of this unit. */
    private static Optional<Work> still(Sent it, Map<RequestId, Work> work) {
        return Optional.ofNullable(work.get(it.request())).filter(at -> at.round() == it.round());
    }

    private static Precedent precedent(Sent it, Map<RequestId, Request> said, Work work, Likeness likeness) {
        var request = Optional.ofNullable(said.get(it.request())).orElseThrow();
        return new Precedent(request, it.item(), it.unit(), work, likeness.to(request), likeness.sameArea(request));
    }

    private static List<Neighbour> near(List<RequestId> waiting, Map<RequestId, Request> said, Likeness likeness) {
        return waiting.stream()
                .flatMap(it -> Optional.ofNullable(said.get(it)).stream())
                .filter(it -> likeness.to(it) >= NEAR)
                .sorted(Comparator.comparingInt(likeness::to).reversed())
                .limit(BESIDE)
                .map(it -> new Neighbour(it, likeness.sameArea(it)))
                .toList();
    }
}
