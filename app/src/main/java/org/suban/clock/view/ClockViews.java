package org.suban.clock.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.clock.Countdown;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.view.ClockView.State;
import org.suban.organization.Cities;
import org.suban.shared.RequestId;

/** Gathers what pages show of a request's countdowns. */
@Component
public class ClockViews {

    private final Countdowns countdowns;
    private final Cities cities;

    ClockViews(Countdowns countdowns, Cities cities) {
        this.countdowns = countdowns;
        this.cities = cities;
    }

    /** Promises only, in the order in which they began. */
    public List<ClockView> of(RequestId request, Instant at) {
        return countdowns.of(request).stream()
                .filter(it -> it.id().kind() != Kind.AGAIN)
                .map(it -> new ClockView(it, countdowns.movesOf(it.id()), sum(it), state(it, at)))
                .toList();
    }

    private static State state(Countdown it, Instant at) {
        if (it.endedAt() != null) {
            return it.isMissed(at) ? State.MISSED : State.KEPT;
        } else if (it.hold() != null) {
            return State.HELD;
        } else if (it.isMissed(at)) {
            return State.LATE;
        }
        return at.isBefore(it.near()) ? State.RUNNING : State.NEAR;
    }

    private String sum(Countdown it) {
        var began = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .format(it.began().atZone(cities.get().zone()));
        return "/calendar?from=" + URLEncoder.encode(began, StandardCharsets.UTF_8) + "&limit=" + it.limit()
                + "&calendar=" + it.calendar();
    }
}
