package org.suban.intake.words;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.shared.RequestId;

/** All that people added to their requests, to read. */
@Component
public class Additions {

    private final JdbcClient jdbc;

    Additions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first; to a part belongs what was added to its letter. */
    public List<Addition> of(RequestId request) {
        return jdbc.sql("""
                select request_id, number, words, at
                from request_addition
                where request_id = :request
                   or request_id = (select letter from request where request_id = :request)
                order by at, number
                """)
                .param("request", request.value())
                .query((row, n) -> new Addition(
                        new RequestId(row.getLong("request_id")),
                        row.getInt("number"),
                        row.getString("words"),
                        Times.read(row, "at")))
                .list();
    }

    /** Whoever adds to the same request at the same moment waits. */
    void lock(RequestId request) {
        jdbc.sql("select request_id from request where request_id = :request for update")
                .param("request", request.value())
                .query((row, n) -> row.getLong("request_id"))
                .single();
    }

    int countSince(RequestId request, Instant since) {
        return jdbc.sql("select count(*) from request_addition where request_id = :request and at >= :since")
                .param("request", request.value())
                .param("since", Times.column(since))
                .query(Integer.class)
                .single();
    }

    int insert(RequestId request, String words, Instant at) {
        return jdbc.sql("""
                insert into request_addition (request_id, number, words, at)
                select :request, coalesce(max(number), 0) + 1, :words, :at
                from request_addition
                where request_id = :request
                returning number
                """)
                .param("request", request.value())
                .param("words", words)
                .param("at", Times.column(at))
                .query(Integer.class)
                .single();
    }
}
