package org.suban.handling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.identity.StaffId;
import org.suban.organization.UnitCode;

/** A unit's desk, sorted into piles; the earliest due first. */
@Component
public class OpenWork {

    /** What a handler looks through at a time. */
    public enum Pile {
        ALL(Set.of(Step.OFFERED, Step.UNDERWAY)),
        MINE(Set.of(Step.OFFERED, Step.UNDERWAY)),
        OFFERED(Set.of(Step.OFFERED)),
        UNDERWAY(Set.of(Step.UNDERWAY)),
        LATE(Set.of(Step.OFFERED, Step.UNDERWAY));

        private final Set<Step> steps;

        Pile(Set<Step> steps) {
            this.steps = steps;
        }

        String[] stepNames() {
            return steps.stream().map(Step::name).toArray(String[]::new);
        }
    }

    /** How high each pile is. */
    public record Heights(long all, long mine, long offered, long underway, long late) {

        public long of(Pile pile) {
            return switch (pile) {
                case ALL -> all;
                case MINE -> mine;
                case OFFERED -> offered;
                case UNDERWAY -> underway;
                case LATE -> late;
            };
        }
    }

    private final JdbcClient jdbc;
    private final HandlingTable table;

    OpenWork(JdbcClient jdbc, HandlingTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    public Heights heights(UnitCode unit, StaffId reader, Instant at) {
        return jdbc.sql("""
                select count(*) as all,
                       (select count(*) from handling
                        where holder = :reader and unit = any(:units) and step in ('OFFERED', 'UNDERWAY')) as mine,
                       count(*) filter (where step = 'OFFERED') as offered,
                       count(*) filter (where step = 'UNDERWAY') as underway,
                       count(*) filter (where due < :at and held_until is null) as late
                from handling
                where unit = any(:units) and step in ('OFFERED', 'UNDERWAY')
                """)
                .param("at", Times.column(at))
                .param("units", table.desk(unit))
                .param("reader", reader.number())
                .query((row, n) -> new Heights(
                        row.getLong("all"),
                        row.getLong("mine"),
                        row.getLong("offered"),
                        row.getLong("underway"),
                        row.getLong("late")))
                .single();
    }

    public List<Handling> page(UnitCode unit, Pile pile, StaffId reader, Instant at, int number, int size) {
        return pile == Pile.MINE ? mine(unit, reader, number, size) : page(unit, pile, at, number, size);
    }

    /** What a person holds is few beside what the unit has open, so it is found by the person. */
    private List<Handling> mine(UnitCode unit, StaffId reader, int number, int size) {
        return jdbc.sql("""
                select *
                from handling
                where holder = :reader and unit = any(:units) and step in ('OFFERED', 'UNDERWAY')
                order by due, request_id
                limit :size offset :skipped
                """)
                .param("reader", reader.number())
                .param("units", table.desk(unit))
                .param("size", size)
                .param("skipped", (long) number * size)
                .query(table::read)
                .list();
    }

    private List<Handling> page(UnitCode unit, Pile pile, Instant at, int number, int size) {
        return jdbc.sql("""
                select *
                from handling
                where unit = any(:units)
                  and step in ('OFFERED', 'UNDERWAY') and step = any(:steps)
                  and (:whenever or due < :at and held_until is null)
                order by due, request_id
                limit :size offset :skipped
                """)
                .param("units", table.desk(unit))
                .param("steps", pile.stepNames())
                .param("whenever", pile != Pile.LATE)
                .param("at", Times.column(at))
                .param("size", size)
                .param("skipped", (long) number * size)
                .query(table::read)
                .list();
    }
}
