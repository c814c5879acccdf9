package org.suban.clock;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;

/** The rows of tables of holidays by which open dates are still to be reckoned. */
@Component
class ReplanTable {

    /** Dates from then on may change. */
    record Order(long number, Instant since) {}

    private final JdbcClient jdbc;

    ReplanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void order(Instant since, Instant at) {
        jdbc.sql("insert into countdown_replan (since, at) values (:since, :at)")
                .param("since", Times.column(since))
                .param("at", Times.column(at))
                .update();
    }

    List<Order> open() {
        return jdbc.sql("select number, since from countdown_replan where done_at is null order by number")
                .query((row, n) -> new Order(row.getLong("number"), Times.read(row, "since")))
                .list();
    }

    void done(Order it, int moved, Instant at) {
        jdbc.sql("update countdown_replan set done_at = :at, moved = :moved where number = :number")
                .param("at", Times.column(at))
                .param("moved", moved)
                .param("number", it.number())
                .update();
    }
}
