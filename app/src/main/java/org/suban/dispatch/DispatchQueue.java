package org.suban.dispatch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.shared.RequestId;

/** What waits for a dispatcher, the oldest first. */
@Component
public class DispatchQueue {

    private final JdbcClient jdbc;

    DispatchQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Waiting> page(int number, int size) {
        return jdbc.sql("""
                select request_id, why, since
                from waiting
                order by since, request_id
                limit :size offset :skipped
                """)
                .param("size", size)
                .param("skipped", (long) number * size)
                .query((row, n) -> new Waiting(
                        new RequestId(row.getLong("request_id")), row.getString("why"), Times.read(row, "since")))
                .list();
    }

    public long length() {
        return jdbc.sql("select count(*) from waiting").query(Long.class).single();
    }

    public Optional<Waiting> find(RequestId request) {
        return jdbc.sql("select request_id, why, since from waiting where request_id = :request")
                .param("request", request.value())
                .query((row, n) -> new Waiting(
                        new RequestId(row.getLong("request_id")), row.getString("why"), Times.read(row, "since")))
                .optional();
    }

    void add(Waiting it) {
        jdbc.sql("insert into waiting (request_id, why, since) values (:request, :why, :since)")
                .param("request", it.request().value())
                .param("why", it.why())
                .param("since", Times.column(it.since()))
                .update();
    }

    /** Of two who take the same one, the second waits for the first to commit and then gets nothing. */
    boolean take(RequestId request) {
        return jdbc.sql("delete from waiting where request_id = :request")
                        .param("request", request.value())
                        .update()
                == 1;
    }
}
