package org.suban.intake.number;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.shared.RequestId;

/** Remembers senders' own numbers, so that a message sent twice makes one request. */
@Component
public class OutsideIds {

    /** What an earlier message with the same number became. */
    public record Known(RequestId request, String fingerprint) {}

    private final JdbcClient jdbc;

    OutsideIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if it was there before; waits for a transaction that is just about to write the same number. */
    public boolean claim(String channel, String id, RequestId request, String fingerprint) {
        return jdbc.sql("""
                insert into outside_id (channel, id, request_id, fingerprint)
                values (:channel, :id, :request, :fingerprint)
                on conflict do nothing
                """)
                        .param("channel", channel)
                        .param("id", id)
                        .param("request", request.value())
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    public Optional<Known> find(String channel, String id) {
        return jdbc.sql("select request_id, fingerprint from outside_id where channel = :channel and id = :id")
                .param("channel", channel)
                .param("id", id)
                .query((row, n) -> new Known(new RequestId(row.getLong("request_id")), row.getString("fingerprint")))
                .optional();
    }
}
