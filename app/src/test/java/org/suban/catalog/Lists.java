package org.suban.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.calendar.Limit;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;

/** Small lists for tests that need no city. */
public final class Lists {

    public static final Where CITY = new Where.In(new AreaCode("990000000000"));

    private Lists() {}

    /** An item of a complaint with a limit of five working days, or a class, group or subject where the code is short. */
    public static Line line(String code, String name, String... sayings) {
        return line(code, name, List.of(sayings), "5wd", null, null);
    }

    public static Line line(
            String code,
            String name,
            List<String> sayings,
            String finish,
            @Nullable String heir,
            @Nullable LocalDate lastDay) {
        var item = new ItemCode(code);
        return new Line(
                item,
                name,
                List.of(),
                sayings,
                "",
                "",
                item.leaf() ? terms(finish) : null,
                heir == null ? null : new ItemCode(heir),
                null,
                lastDay);
    }

    public static Rule cityWide(String item, String unit) {
        return new Rule(new ItemCode(item), CITY, new Host.Named(new UnitCode(unit)), List.of(), null, null, null);
    }

    private static ItemTerms terms(String finish) {
        return new ItemTerms(
                RequestType.COMPLAINT,
                Urgency.NORMAL,
                false,
                false,
                new Limit(4, Limit.Unit.HOURS),
                new Limit(24, Limit.Unit.HOURS),
                Limit.read(finish).orElseThrow(),
                "basis",
                "closing",
                List.of());
    }
}
