package org.suban.insight;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;

/** The weeks a figure is asked for, both ends with it; at most two years, so that no question runs without end. */
public record Weeks(Week from, Week to) {

    private static final int MOST = 106;
    private static final int USUAL = 12;

    public Weeks {
        if (to.compareTo(from) < 0 || count(from, to) > MOST) {
            throw new IllegalArgumentException("Not a span of weeks: " + from + " to " + to);
        }
    }

    /** The usual twelve. */
    public static Weeks upTo(Week now) {
        return new Weeks(now.plus(1 - USUAL), now);
    }

    /** As typed; an end left out is this week, a beginning left out twelve weeks up to the end. */
    public static Decision<Weeks> read(@Nullable String from, @Nullable String to, Week now) {
        var end = to == null || to.isBlank() ? now : Week.read(to).orElse(null);
        if (end == null) {
            return Decision.refused(Refusal.wrong("to", "insight.week-unreadable", now.toString()));
        }
        var start = from == null || from.isBlank()
                ? end.plus(1 - USUAL)
                : Week.read(from).orElse(null);
        if (start == null) {
            return Decision.refused(Refusal.wrong("from", "insight.week-unreadable", now.toString()));
        } else if (end.compareTo(start) < 0) {
            return Decision.refused(Refusal.wrong("from", "insight.weeks-reversed"));
        }
        return count(start, end) > MOST
                ? Decision.refused(Refusal.wrong("from", "insight.weeks-many", MOST))
                : Decision.granted(new Weeks(start, end));
    }

    public List<Week> all() {
        return Stream.iterate(from, it -> it.plus(1)).limit(count(from, to)).toList();
    }

    private static long count(Week from, Week to) {
        return ChronoUnit.WEEKS.between(from.monday(), to.monday()) + 1;
    }
}
