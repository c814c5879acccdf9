package org.suban.rating;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.shared.RequestId;

/** All verdicts. */
@Component
public class Ratings {

    private final JdbcClient jdbc;

    Ratings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    public List<Rating> of(RequestId request) {
        return jdbc.sql("""
                select request_id, number, solved, satisfied, words, at
                from rating
                where request_id = :request
                order by number
                """)
                .param("request", request.value())
                .query((row, n) -> new Rating(
                        new RequestId(row.getLong("request_id")),
                        row.getInt("number"),
                        row.getBoolean("solved"),
                        row.getBoolean("satisfied"),
                        row.getString("words"),
                        Times.read(row, "at")))
                .list();
    }

    /** False if this resolution was rated before. */
    boolean insert(Rating rating) {
        return jdbc.sql("""
                insert into rating (request_id, number, solved, satisfied, words, at)
                values (:request, :number, :solved, :satisfied, :words, :at)
                on conflict do nothing
                """)
                        .param("request", rating.request().value())
                        .param("number", rating.number())
                        .param("solved", rating.solved())
                        .param("satisfied", rating.satisfied())
                        .param("words", rating.words())
                        .param("at", Times.column(rating.at()))
                        .update()
                == 1;
    }
}
