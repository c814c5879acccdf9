package org.suban.supervision.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdown.Told;
import org.suban.clock.Watch;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.shared.RequestId;
import org.suban.supervision.Order;
import org.suban.supervision.Orders;
import org.suban.supervision.Suspect;
import org.suban.supervision.Suspects;
import org.suban.supervision.web.WatchView.Pile;

/** Gathers the piles of the inspector's desk: of each only its first requests, however high it is. */
@Component
class WatchViews {

    static final int SHOWN = 50;
    static final int COUNTED = 1_000;
    private static final Duration LONG = Duration.ofDays(7);

    private final Watch watch;
    private final Handlings handlings;
    private final Orders orders;
    private final Suspects suspects;
    private final Requests requests;
    private final Units units;

    WatchViews(Watch watch, Handlings handlings, Orders orders, Suspects suspects, Requests requests, Units units) {
        this.watch = watch;
        this.handlings = handlings;
        this.orders = orders;
        this.suspects = suspects;
        this.requests = requests;
        this.units = units;
    }

    WatchView of(Staff by, @Nullable String asked, Instant at) {
        var pile = Arrays.stream(Pile.values())
                .filter(it -> it.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(Pile.LATE);
        var heights = new EnumMap<Pile, Integer>(Pile.class);
        for (var which : Pile.values()) {
            heights.put(which, ids(by, which, at, COUNTED).size());
        }
        return new WatchView(pile, heights, COUNTED, rows(by, pile, at));
    }

    private List<RequestId> ids(Staff by, Pile pile, Instant at, int most) {
        return switch (pile) {
            case LATE -> watch.told(Kind.FINISH, Told.MISSED, most);
            case NEAR -> watch.told(Kind.FINISH, Told.NEAR, most);
            case CONTACT -> watch.told(Kind.CONTACT, Told.MISSED, most);
            case PARTS ->
                watch.told(Kind.PART, Told.MISSED, most).stream().distinct().toList();
            case ORDERS -> orders.openFor(by, most).stream().map(Order::request).toList();
            case DENIED ->
                handlings.redone(most).stream().map(Handling::request).toList();
            case FALSE ->
                suspects.open(most).stream().map(Suspect::request).distinct().toList();
            case RETURNED ->
                handlings.returnedTwice(most).stream().map(Handling::request).toList();
            case HELD -> watch.heldSince(at.minus(LONG), most);
        };
    }

    private List<WatchView.Row> rows(Staff by, Pile pile, Instant at) {
        var ids = ids(by, pile, at, SHOWN);
        var said = requests.all(ids);
        var sheets = new HashMap<RequestId, Handling>();
        handlings.all(ids).forEach(it -> sheets.put(it.request(), it));
        var notes = pile == Pile.FALSE ? notes() : Map.<RequestId, String>of();
        return ids.stream()
                .map(it -> {
                    var sheet = Optional.ofNullable(sheets.get(it));
                    var request = Optional.ofNullable(said.get(it));
                    return new WatchView.Row(
                            it.receipt().digits(),
                            request.map(one -> one.title()).orElse(it.receipt().grouped()),
                            sheet.map(one -> units.get(one.unit())).orElse(null),
                            sheet.filter(one -> one.step().isOpen())
                                    .map(Handling::due)
                                    .orElse(null),
                            notes.get(it));
                })
                .toList();
    }

    private Map<RequestId, String> notes() {
        var notes = new HashMap<RequestId, String>();
        suspects.open(SHOWN * 3).forEach(it -> notes.putIfAbsent(it.request(), "supervision.suspect." + it.why()));
        return notes;
    }
}
