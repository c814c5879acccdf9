package org.suban.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.suban.identity.Visitor;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;
import org.suban.shared.Decision;

/** Takes {@code calendars.csv} and {@code holidays.csv}; without them the city works from Monday to Friday and every year is provisional. */
@Component
@Order(15)
class CalendarPart implements CityPart {

    private static final String CALENDARS = "calendars.csv";
    private static final String DAYS = "holidays.csv";

    private final CalendarTable table;
    private final Calendars calendars;
    private final PublishingDays publishing;
    private final Cities cities;
    private final Units units;
    private final Clock clock;

    CalendarPart(
            CalendarTable table,
            Calendars calendars,
            PublishingDays publishing,
            Cities cities,
            Units units,
            Clock clock) {
        this.table = table;
        this.calendars = calendars;
        this.publishing = publishing;
        this.cities = cities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void loadFrom(CityFolder folder) {
        calendars.changed();
        for (var row : folder.sheet(CALENDARS)) {
            var code = row.getField("code");
            var week = Weekdays.read(row.getField("weekdays"));
            var hours = Hours.read(row.getField("hours"));
            if (!CalendarTerms.isCode(code) || week.isEmpty() || hours.isEmpty()) {
                throw new IllegalStateException("%s, row %d cannot be taken: %s"
                        .formatted(CALENDARS, row.getStartingLineNumber(), row.getFields()));
            }
            table.put(new CalendarTerms(
                    code,
                    row.getField("name"),
                    row.getField("english"),
                    cities.get().zone(),
                    week.get(),
                    hours.get(),
                    row.getField("official").equals("yes")));
            units(row.getField("units"), code);
        }
        if (folder.has(DAYS)) {
            demand(publishing.publish(
                    Visitor.OPERATOR, DAYS, folder.text(DAYS).getBytes(StandardCharsets.UTF_8), clock.instant()));
        }
    }

    private void units(String cell, String calendar) {
        Arrays.stream(cell.split("\\|")).filter(it -> !it.isBlank()).forEach(it -> {
            if (units.find(new UnitCode(it)).isEmpty()) {
                throw new IllegalStateException(CALENDARS + " names no unit of the city: " + it);
            }
            table.keepsFor(it, calendar);
        });
    }

    private static void demand(Decision<PublishingDays.Outcome> decision) {
        switch (decision) {
            case Decision.Granted<PublishingDays.Outcome>(PublishingDays.Outcome.Changed changed) -> {}
            case Decision.Granted<PublishingDays.Outcome>(PublishingDays.Outcome.Faulty(var faults)) ->
                throw new IllegalStateException(DAYS + " cannot be taken:\n"
                        + faults.stream().limit(50).map(String::valueOf).collect(Collectors.joining("\n")));
            case Decision.Refused<PublishingDays.Outcome>(var why) ->
                throw new IllegalStateException(DAYS + " cannot be taken: " + why);
        }
    }
}
