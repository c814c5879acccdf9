package org.suban.clock;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdown.Told;
import org.suban.database.Times;
import org.suban.shared.RequestId;

/** What runs short, is over, or stands still for long, over all requests; the earliest due first. */
@Component
public class Watch {

    private final JdbcClient jdbc;

    Watch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones of a kind of which that was the last thing told. */
    public List<RequestId> told(Kind kind, Told told, int most) {
        return switch (told) {
            case NEAR -> near(kind, most);
            case MISSED -> missed(kind, most);
            case NOTHING -> List.of();
        };
    }

    private List<RequestId> near(Kind kind, int most) {
        return jdbc.sql("""
                select request_id from countdown
                where kind = :kind and told = 'NEAR' and ended_at is null
                order by due, request_id
                limit :most
                """)
                .param("kind", kind.name())
                .param("most", most)
                .query((row, n) -> new RequestId(row.getLong("request_id")))
                .list();
    }

    private List<RequestId> missed(Kind kind, int most) {
        return jdbc.sql("""
                select request_id from countdown
                where kind = :kind and told = 'MISSED' and ended_at is null
                order by due, request_id
                limit :most
                """)
                .param("kind", kind.name())
                .param("most", most)
                .query((row, n) -> new RequestId(row.getLong("request_id")))
                .list();
    }

    /** Held since before that moment, the longest first. */
    public List<RequestId> heldSince(Instant moment, int most) {
        return jdbc.sql("""
                select request_id from countdown
                where held_since < :moment
                order by held_since, request_id
                limit :most
                """)
                .param("moment", Times.column(moment))
                .param("most", most)
                .query((row, n) -> new RequestId(row.getLong("request_id")))
                .list();
    }
}
