package org.suban.rating;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.handling.closing.Solved;
import org.suban.journal.Actor;
import org.suban.rating.Voice.How;
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
                select request_id, number, solved, satisfied, speed, result, manner, reply, words,
                       heard, heard_by, denies, at
                from rating
                where request_id = :request
                order by number
                """)
                .param("request", request.value())
                .query((row, n) -> new Rating(
                        new RequestId(row.getLong("request_id")),
                        row.getInt("number"),
                        Solved.valueOf(row.getString("solved")),
                        row.getInt("satisfied"),
                        new Scores(
                                row.getObject("speed", Integer.class),
                                row.getObject("result", Integer.class),
                                row.getObject("manner", Integer.class),
                                row.getObject("reply", Integer.class)),
                        row.getString("words"),
                        new Voice(How.valueOf(row.getString("heard")), new Actor(row.getString("heard_by"))),
                        row.getBoolean("denies"),
                        Times.read(row, "at")))
                .list();
    }

    /** False if this resolution was rated before. */
    boolean insert(Rating rating) {
        return jdbc.sql("""
                insert into rating (request_id, number, solved, satisfied, speed, result, manner, reply, words,
                                    heard, heard_by, denies, at)
                values (:request, :number, :solved, :satisfied, :speed, :result, :manner, :reply, :words,
                        :heard, :by, :denies, :at)
                on conflict do nothing
                """)
                        .param("request", rating.request().value())
                        .param("number", rating.number())
                        .param("solved", rating.solved().name())
                        .param("satisfied", rating.satisfied())
                        .param("speed", rating.scores().speed())
                        .param("result", rating.scores().result())
                        .param("manner", rating.scores().manner())
                        .param("reply", rating.scores().reply())
                        .param("words", rating.words())
                        .param("heard", rating.voice().how().name())
                        .param("by", rating.voice().by().code())
                        .param("denies", rating.denies())
                        .param("at", Times.column(rating.at()))
                        .update()
                == 1;
    }
}
