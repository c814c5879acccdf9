package org.suban.handling.part;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.handling.part.Part.Turn;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** The rows of parts; whoever writes holds the row of the request's handling sheet, so that one writes at a time. */
@Component
class PartTable {

    /** One that nobody has accepted or returned. */
    record Unsigned(RequestId request, int number) {}

    private record Key(long request, int number) {}

    private record Taken(Key part, Turn turn) {}

    private final JdbcClient jdbc;
    private final Units units;

    PartTable(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    List<Part> of(RequestId request) {
        return withTurns(jdbc.sql("""
                select p.request_id, p.number, p.unit, task, mandatory, reason, sign_by, coalesce(d.due, p.due) as due,
                       opened_by, opened_at
                from handling_part p
                left join handling_part_desk d on d.request_id = p.request_id and d.number = p.number
                where p.request_id = :request
                order by p.number
                """)
                .param("request", request.value())
                .query(this::read)
                .list());
    }

    /** A unit's, with those of the units it took over; the earliest due first. */
    List<Part> desk(UnitCode unit, int page, int size) {
        return withTurns(jdbc.sql("""
                select p.request_id, p.number, p.unit, task, mandatory, reason, sign_by, d.due, opened_by, opened_at
                from handling_part_desk d
                join handling_part p on p.request_id = d.request_id and p.number = d.number
                where d.unit = any(:units)
                order by d.due, d.request_id, d.number
                limit :size offset :skipped
                """)
                .param("units", withForerunners(unit))
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(this::read)
                .list());
    }

    long onDesk(UnitCode unit) {
        return jdbc.sql("select count(*) from handling_part_desk where unit = any(:units)")
                .param("units", withForerunners(unit))
                .query(Long.class)
                .single();
    }

    void insert(Part it) {
        jdbc.sql("""
                insert into handling_part (
                    request_id, number, unit, task, mandatory, reason, sign_by, due, opened_by, opened_at)
                values (:request, :number, :unit, :task, :mandatory, :reason, :signBy, :due, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("unit", it.unit().value())
                .param("task", it.task())
                .param("mandatory", it.mandatory())
                .param("reason", it.reason())
                .param("signBy", Times.column(it.signBy()))
                .param("due", Times.column(it.due()))
                .param("by", it.openedBy().code())
                .param("at", Times.column(it.openedAt()))
                .update();
    }

    void lay(Part it) {
        jdbc.sql("""
                insert into handling_part_desk (request_id, number, unit, due, unsigned_until)
                values (:request, :number, :unit, :due, :signBy)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("unit", it.unit().value())
                .param("due", Times.column(it.due()))
                .param("signBy", Times.column(it.signBy()))
                .update();
    }

    /** As the countdown says. */
    void promise(RequestId request, int number, Instant due) {
        jdbc.sql("update handling_part_desk set due = :due where request_id = :request and number = :number")
                .param("due", Times.column(due))
                .param("request", request.value())
                .param("number", number)
                .update();
    }

    /** Its unit has spoken, or was silent too long. */
    void sign(Part it) {
        jdbc.sql("update handling_part_desk set unsigned_until = null where request_id = :request and number = :number")
                .param("request", it.request().value())
                .param("number", it.number())
                .update();
    }

    /** What nobody has accepted or returned in time, at most so many; the longest overdue first. */
    List<Unsigned> unsigned(Instant at, int most) {
        return jdbc.sql("""
                select request_id, number
                from handling_part_desk
                where unsigned_until < :at
                order by unsigned_until
                limit :most
                """)
                .param("at", Times.column(at))
                .param("most", most)
                .query((row, n) -> new Unsigned(new RequestId(row.getLong("request_id")), row.getInt("number")))
                .list();
    }

    void clear(Part it) {
        jdbc.sql("delete from handling_part_desk where request_id = :request and number = :number")
                .param("request", it.request().value())
                .param("number", it.number())
                .update();
    }

    void insert(Part it, Turn turn) {
        jdbc.sql("""
                insert into handling_part_turn (request_id, number, step, words, turned_by, at)
                values (:request, :number, :step, :words, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("step", turn.step().name())
                .param("words", turn.words())
                .param("by", turn.by().code())
                .param("at", Times.column(turn.at()))
                .update();
    }

    private List<Part> withTurns(List<Part> asked) {
        if (asked.isEmpty()) {
            return asked;
        }
        var turns = turns(asked.stream().map(it -> it.request().value()).toArray(Long[]::new)).stream()
                .collect(groupingBy(Taken::part, mapping(Taken::turn, toList())));
        return asked.stream()
                .map(it -> it.with(turns.getOrDefault(new Key(it.request().value(), it.number()), List.of())))
                .toList();
    }

    /** A part takes at most three, and within one moment in the order of the steps. */
    private List<Taken> turns(Long[] requests) {
        return jdbc.sql("""
                select request_id, number, step, words, turned_by, at
                from handling_part_turn
                where request_id = any(:requests)
                order by request_id, number, at, array_position(array['ACCEPTED', 'DONE', 'RETURNED', 'WITHDRAWN'], step)
                """)
                .param("requests", requests)
                .query(PartTable::readTurn)
                .list();
    }

    /** The part of a unit that was merged is with its heir. */
    private Part read(ResultSet row, int n) throws SQLException {
        return new Part(
                new RequestId(row.getLong("request_id")),
                row.getInt("number"),
                units.today(new UnitCode(row.getString("unit"))),
                row.getString("task"),
                row.getBoolean("mandatory"),
                row.getString("reason"),
                Times.read(row, "sign_by"),
                Times.read(row, "due"),
                new Actor(row.getString("opened_by")),
                Times.read(row, "opened_at"),
                List.of());
    }

    private static Taken readTurn(ResultSet row, int n) throws SQLException {
        return new Taken(
                new Key(row.getLong("request_id"), row.getInt("number")),
                new Turn(
                        PartStep.valueOf(row.getString("step")),
                        row.getString("words"),
                        new Actor(row.getString("turned_by")),
                        Times.read(row, "at")));
    }

    private String[] withForerunners(UnitCode unit) {
        return units.withForerunners(unit).stream().map(UnitCode::value).toArray(String[]::new);
    }
}
