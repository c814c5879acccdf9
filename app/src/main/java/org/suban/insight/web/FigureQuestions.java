package org.suban.insight.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.insight.By;
import org.suban.insight.Week;
import org.suban.insight.Weeks;
import org.suban.organization.Cities;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;

/** Reads what was asked of a figure: the weeks and what its lines are to be. */
@Component
class FigureQuestions {

    /** What was asked, read. */
    record Asked(Weeks weeks, By lines) {}

    private final Cities cities;
    private final Clock clock;

    FigureQuestions(Cities cities, Clock clock) {
        this.cities = cities;
        this.clock = clock;
    }

    Week thisWeek() {
        return Week.of(clock.instant(), cities.get().zone());
    }

    Decision<Weeks> weeks(@Nullable String from, @Nullable String to) {
        return Weeks.read(from, to, thisWeek());
    }

    Decision<Asked> asked(@Nullable String from, @Nullable String to, String by) {
        Optional<By> lines = By.read(by.strip().toLowerCase(Locale.ROOT));
        return lines.isEmpty()
                ? Decision.refused(Refusal.wrong("by", "insight.by-unknown"))
                : weeks(from, to).map(it -> new Asked(it, lines.get()));
    }
}
