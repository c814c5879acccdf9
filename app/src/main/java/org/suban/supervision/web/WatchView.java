package org.suban.supervision.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Unit;

/** One pile with its first requests, and how high each is; {@code most} where there are more than are counted. */
public record WatchView(Pile pile, Map<Pile, Integer> heights, int most, List<Row> rows) {

    /** What an inspector looks through at a time. */
    public enum Pile {
        LATE,
        NEAR,
        CONTACT,
        PARTS,
        ORDERS,
        DENIED,
        FALSE,
        RETURNED,
        HELD
    }

    /** A request; {@code note} is the message key of why it is here, if the pile does not say it. */
    public record Row(
            String receipt,
            String title,
            @Nullable Unit unit,
            @Nullable Instant due,
            @Nullable String note) {}

    public List<Pile> piles() {
        return List.of(Pile.values());
    }

    /** More than are counted are so many and more. */
    public String height(Pile which) {
        var height = heights.getOrDefault(which, 0);
        return height >= most ? most + "+" : String.valueOf(height);
    }

    public String href(Pile which) {
        return "/supervision?pile=" + which.name().toLowerCase(Locale.ROOT);
    }
}
