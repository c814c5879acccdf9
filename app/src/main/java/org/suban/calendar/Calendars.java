package org.suban.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;

/** The calendars in force; whoever asks keeps the picture of one moment, and a change makes a new one. */
@Component
public class Calendars {

    /** The table that every calendar keeps which says so. */
    public static final String OFFICIAL = "official";

    private record Known(long edition, Map<String, WorkingCalendar> byCode, Map<String, String> units) {

        WorkingCalendar get(String code) {
            var calendar = byCode.get(code);
            return calendar == null ? city() : calendar;
        }

        WorkingCalendar city() {
            return Optional.ofNullable(byCode.get(CalendarTerms.CITY)).orElseThrow();
        }
    }

    private final CalendarTable table;
    private final Cities cities;
    private volatile @Nullable Known known;

    Calendars(CalendarTable table, Cities cities) {
        this.table = table;
        this.cities = cities;
    }

    public WorkingCalendar city() {
        return known().city();
    }

    /** The unit's own, or the city's. */
    public WorkingCalendar of(UnitCode unit) {
        var now = known();
        return now.get(now.units().getOrDefault(unit.value(), CalendarTerms.CITY));
    }

    /** One by which a date was reckoned; where it is gone by now, the city's. */
    public WorkingCalendar named(String code) {
        return known().get(code);
    }

    public Optional<WorkingCalendar> find(String code) {
        return Optional.ofNullable(known().byCode().get(code));
    }

    public List<WorkingCalendar> all() {
        return List.copyOf(known().byCode().values());
    }

    /** For which years the official table has come out. */
    public Set<Integer> published() {
        return table.published();
    }

    private Known known() {
        var now = known;
        return now == null ? read(table.edition()) : now;
    }

    /** Another node may have taken a table. */
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    public void refresh() {
        var now = known;
        long edition = table.edition();
        if (now != null && now.edition() != edition) {
            read(edition);
        }
    }

    /** This node knows as soon as the change is committed. */
    void changed() {
        table.raiseEdition();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = null;
            }
        });
    }

    private synchronized Known read(long edition) {
        var days = table.days();
        var published = table.published();
        var byCode = new LinkedHashMap<String, WorkingCalendar>();
        for (var terms : table.all(cities.get().zone())) {
            byCode.put(terms.code(), new WorkingCalendar(terms, special(terms, days), published));
        }
        var read = new Known(edition, byCode, table.units());
        known = read;
        return read;
    }

    /** A calendar's own days count for more than official ones. */
    private static Map<LocalDate, SpecialDay> special(CalendarTerms terms, Map<String, List<SpecialDay>> days) {
        var special = new HashMap<LocalDate, SpecialDay>();
        if (terms.official()) {
            days.getOrDefault(OFFICIAL, List.of()).forEach(it -> special.put(it.date(), it));
        }
        days.getOrDefault(terms.code(), List.of()).forEach(it -> special.put(it.date(), it));
        return special;
    }
}
