package org.suban.dispatch.ruling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.ruling.Precedent.Likeness;
import org.suban.dispatch.ruling.Ruling.Pair;
import org.suban.shared.RequestId;

/** Disputes and rulings, to read. */
@Component
public class Rulings {

    private static final int MOST = 50;
    private static final int PRECEDENTS = 8;

    private final DisputeTable disputes;
    private final RulingTable rulings;

    Rulings(DisputeTable disputes, RulingTable rulings) {
        this.disputes = disputes;
        this.rulings = rulings;
    }

    /** What waits for an arbiter, the oldest first. */
    public List<Dispute> waiting() {
        return disputes.waiting(MOST);
    }

    public long howManyWait() {
        return disputes.waiting();
    }

    public Optional<Dispute> dispute(RequestId request) {
        return disputes.find(request);
    }

    public Optional<Ruling> ruling(RequestId request) {
        return rulings.find(request);
    }

    public List<Ruling> newest() {
        return rulings.newest(MOST);
    }

    /** Earlier rulings on these items, on others of their subjects, or between the same units; the closest first, of those the newest. */
    public List<Precedent> precedents(RequestId but, Collection<ItemCode> items, Pair units) {
        Set<ItemCode> subjects =
                items.stream().flatMap(it -> it.parent().stream()).collect(Collectors.toSet());
        Map<RequestId, Precedent> found = new LinkedHashMap<>();
        for (var it : rulings.about(subjects, MOST)) {
            var likeness = items.contains(it.item()) ? Likeness.SAME_ITEM : Likeness.SAME_SUBJECT;
            found.put(it.request(), new Precedent(it, likeness));
        }
        rulings.between(units, PRECEDENTS)
                .forEach(it -> found.putIfAbsent(it.request(), new Precedent(it, Likeness.SAME_UNITS)));
        return found.values().stream()
                .filter(it -> !it.ruling().request().equals(but))
                .sorted((a, b) -> a.likeness().compareTo(b.likeness()))
                .limit(PRECEDENTS)
                .toList();
    }
}
