package org.suban.guidance.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suban.guidance.Guidances;
import org.suban.guidance.Guidances.Count;
import org.suban.guidance.Reason;
import org.suban.guidance.Reasons;
import org.suban.organization.Cities;

/** Counts how often each reason was given of late. */
@Component
class ReasonViews {

    private static final int MONTHS = 12;

    private final Reasons reasons;
    private final Guidances guidances;
    private final Cities cities;

    ReasonViews(Reasons reasons, Guidances guidances, Cities cities) {
        this.reasons = reasons;
        this.guidances = guidances;
        this.cities = cities;
    }

    List<ReasonView> all(Instant at, Locale locale) {
        var since = at.atZone(cities.get().zone()).minusMonths(MONTHS).toInstant();
        var counts = guidances.counts(since).stream().collect(Collectors.toMap(Count::reason, Function.identity()));
        return reasons.all().stream()
                .map(it -> view(it, counts.getOrDefault(it.code(), new Count(it.code(), 0, 0)), locale))
                .toList();
    }

    private static ReasonView view(Reason it, Count count, Locale locale) {
        return new ReasonView(it.code(), it.in(locale), it.basis(), it.phones(), count.given(), count.lifted());
    }
}
