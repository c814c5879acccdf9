package org.suban.dispatch.automation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.dispatch.automation.mode.Scope;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** Counts what the machine did by itself and how much of it was right. */
@Component
class Acts {

    /** Of one scope: how many it sent that have ended, and how many of these the unit it named finished. */
    record Tally(Scope scope, int acts, int good) {}

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What ended since then and was decided after the mode of its scope, or of the city, was last set: an old fault that somebody has answered for does not count again. */
    List<Tally> since(Instant at) {
        return jdbc.sql("""
                with lately as (
                    select category, district, good, at
                    from machine_verdict
                    where ended_at > :at and enough and acted and not rehearsed
                ), answered as (
                    select category, area, max(at) as at from automation_mode group by category, area
                ), whole as (
                    select coalesce(max(at), '-infinity') as at from answered where category is null and area is null
                )
                select null as category, null as area, count(*) as acts, count(*) filter (where good) as good
                from lately, whole
                where lately.at > whole.at
                union all
                select lately.category, null, count(*), count(*) filter (where good)
                from lately cross join whole left join answered on answered.category = lately.category
                where lately.at > greatest(whole.at, answered.at)
                group by lately.category
                union all
                select null, lately.district, count(*), count(*) filter (where good)
                from lately cross join whole left join answered on answered.area = lately.district
                where lately.district is not null and lately.at > greatest(whole.at, answered.at)
                group by lately.district
                """).param("at", Times.column(at)).query(Acts::tally).list();
    }

    private static Tally tally(ResultSet row, int n) throws SQLException {
        var category = row.getString("category");
        var area = row.getString("area");
        return new Tally(
                new Scope(category == null ? null : new ItemCode(category), area == null ? null : new AreaCode(area)),
                row.getInt("acts"),
                row.getInt("good"));
    }

    List<Standing.OfCategory> byCategory(Instant since) {
        return jdbc.sql("""
                select category, count(*) as said,
                       count(*) filter (where enough) as enough,
                       count(*) filter (where enough and good) as enough_good,
                       count(*) filter (where acted) as acted,
                       count(*) filter (where acted and good) as acted_good
                from machine_verdict
                where ended_at > :since and not rehearsed
                group by category
                order by category
                """)
                .param("since", Times.column(since))
                .query((row, n) -> new Standing.OfCategory(new ItemCode(row.getString("category")), counted(row)))
                .list();
    }

    /** By the week in which they ended, in the city's own zone, the earliest first. */
    List<Standing.OfWeek> byWeek(Instant since, ZoneId zone) {
        return jdbc.sql("""
                select cast(date_trunc('week', ended_at at time zone :zone) as date) as monday, count(*) as said,
                       count(*) filter (where enough) as enough,
                       count(*) filter (where enough and good) as enough_good,
                       count(*) filter (where acted) as acted,
                       count(*) filter (where acted and good) as acted_good
                from machine_verdict
                where ended_at > :since and not rehearsed
                group by 1
                order by 1
                """)
                .param("zone", zone.getId())
                .param("since", Times.column(since))
                .query((row, n) -> new Standing.OfWeek(row.getObject("monday", LocalDate.class), counted(row)))
                .list();
    }

    /** The latest first, at most so many. */
    List<Standing.Wrong> wrong(int most) {
        return jdbc.sql("""
                select request_id, item, unit, ended_unit, ended_at
                from machine_verdict
                where acted and not good
                order by ended_at desc
                limit :most
                """)
                .param("most", most)
                .query((row, n) -> new Standing.Wrong(
                        new RequestId(row.getLong("request_id")),
                        new ItemCode(row.getString("item")),
                        new UnitCode(row.getString("unit")),
                        new UnitCode(row.getString("ended_unit")),
                        Times.read(row, "ended_at")))
                .list();
    }

    private static Standing.Tally counted(ResultSet row) throws SQLException {
        return new Standing.Tally(
                row.getInt("said"),
                row.getInt("enough"),
                row.getInt("enough_good"),
                row.getInt("acted"),
                row.getInt("acted_good"));
    }
}
