package org.suban.handling.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.dispatch.Assignments;
import org.suban.handling.closing.Resolution;
import org.suban.shared.RequestId;

/** Replies with which people were content (群众满意的答复): whoever takes verdicts says which; an honest dead end is none to begin with. */
@Component
public class LikedReplies {

    private static final int MOST = 3;
    private static final Duration RECENT = Duration.ofDays(365);

    /** One reply, and when it was given. */
    record Liked(long number, String words, Instant closedAt) {}

    private final JdbcClient jdbc;
    private final Assignments assignments;

    LikedReplies(JdbcClient jdbc, Assignments assignments) {
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** The person said so of this closing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void like(RequestId request, Resolution it, Instant at) {
        if (it.deadEnd() == null) {
            insert(request, it, at);
        }
    }

    private void insert(RequestId request, Resolution it, Instant at) {
        jdbc.sql("""
                insert into reply_liked (request_id, resolution, item, closed_at, at)
                values (:request, :resolution, :item, :closed, :at)
                on conflict do nothing
                """)
                .param("request", request.value())
                .param("resolution", it.number())
                .param("item", assignments.of(request).getLast().item().value())
                .param("closed", Times.column(it.at()))
                .param("at", Times.column(at))
                .update();
    }

    /** The newest of these items in a year, another request's. */
    List<Liked> of(Collection<ItemCode> items, RequestId except, Instant at) {
        return jdbc.sql("""
                select l.number, r.public_reply, l.closed_at
                from unnest(:items) as i (code)
                cross join lateral (
                    select number, request_id, resolution, closed_at
                    from reply_liked
                    where item = i.code and closed_at > :since and request_id <> :except
                    order by closed_at desc
                    limit :most
                ) l
                join resolution r on r.request_id = l.request_id and r.number = l.resolution
                order by l.closed_at desc
                limit :most
                """)
                .param("items", items.stream().map(ItemCode::value).toArray(String[]::new))
                .param("since", Times.column(at.minus(RECENT)))
                .param("except", except.value())
                .param("most", MOST)
                .query((row, n) ->
                        new Liked(row.getLong("number"), row.getString("public_reply"), Times.read(row, "closed_at")))
                .list();
    }
}
