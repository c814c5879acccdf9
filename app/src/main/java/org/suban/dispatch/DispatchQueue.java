package org.suban.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.dispatch.Waiting.Group;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** What waits for a dispatcher: danger first, then the oldest. */
@Component
public class DispatchQueue {

    /** What a dispatcher looks through at a time. */
    public enum Pile {
        ALL,
        URGENT,
        NEAR,
        LATE
    }

    /** How high each pile is. */
    public record Heights(long all, long urgent, long near, long late) {

        public long of(Pile pile) {
            return switch (pile) {
                case ALL -> all;
                case URGENT -> urgent;
                case NEAR -> near;
                case LATE -> late;
            };
        }
    }

    private final JdbcClient jdbc;
    private final DispatchClock clock;

    DispatchQueue(JdbcClient jdbc, DispatchClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Waiting> page(Pile pile, Instant at, int number, int size) {
        return jdbc.sql("""
                select request_id, why, since, urgent, near, due, item, unit
                from waiting
                where case :pile when 'URGENT' then urgent
                                 when 'NEAR' then near <= :at and due >= :at
                                 when 'LATE' then due < :at
                                 else true end
                order by urgent desc, since, request_id
                limit :size offset :skipped
                """)
                .param("pile", pile.name())
                .param("at", Times.column(at))
                .param("size", size)
                .param("skipped", (long) number * size)
                .query(DispatchQueue::read)
                .list();
    }

    public Heights heights(Instant at) {
        return jdbc.sql("""
                select count(*) as all,
                       count(*) filter (where urgent) as urgent,
                       count(*) filter (where near <= :at and due >= :at) as near,
                       count(*) filter (where due < :at) as late
                from waiting
                """)
                .param("at", Times.column(at))
                .query((row, n) -> new Heights(
                        row.getLong("all"), row.getLong("urgent"), row.getLong("near"), row.getLong("late")))
                .single();
    }

    public Optional<Waiting> find(RequestId request) {
        return jdbc.sql("""
                select request_id, why, since, urgent, near, due, item, unit
                from waiting
                where request_id = :request
                """)
                .param("request", request.value())
                .query(DispatchQueue::read)
                .optional();
    }

    /** Those of one group, at most so many. */
    public List<Waiting> of(Group group, int most) {
        return jdbc.sql("""
                select request_id, why, since, urgent, near, due, item, unit
                from waiting
                where item = :item and unit = :unit
                order by urgent desc, since, request_id
                limit :most
                """)
                .param("item", group.item().value())
                .param("unit", group.unit().value())
                .param("most", most)
                .query(DispatchQueue::read)
                .list();
    }

    public long size(Group group) {
        return jdbc.sql("select count(*) from waiting where item = :item and unit = :unit")
                .param("item", group.item().value())
                .param("unit", group.unit().value())
                .query(Long.class)
                .single();
    }

    /** Those of which one of these items is suggested first, at most so many. */
    public List<Waiting> of(Collection<ItemCode> items, int most) {
        return jdbc.sql("""
                select request_id, why, since, urgent, near, due, item, unit
                from waiting
                where item = any(:items)
                order by since desc
                limit :most
                """)
                .param("items", items.stream().map(ItemCode::value).toArray(String[]::new))
                .param("most", most)
                .query(DispatchQueue::read)
                .list();
    }

    void add(Waiting it) {
        jdbc.sql("""
                insert into waiting (request_id, why, since, urgent, near, due, item, unit)
                values (:request, :why, :since, :urgent, :near, :due, :item, :unit)
                """).params(columns(it)).update();
        clock.begin(it);
    }

    /** Of two who take the same one, the second waits for the first to commit and then gets nothing. */
    boolean take(RequestId request, Instant at) {
        boolean taken = jdbc.sql("""
                with taken as (
                    delete from waiting where request_id = :request
                    returning request_id, why, since, urgent, near, due, item, unit
                )
                insert into waited (request_id, until, why, since, urgent, near, due, item, unit)
                select request_id, :until, why, since, urgent, near, due, item, unit from taken
                """)
                        .param("request", request.value())
                        .param("until", Times.column(at))
                        .update()
                == 1;
        if (taken) {
            clock.end(request, at);
        }
        return taken;
    }

    /** Lets it wait on as it did until it was sent at that moment. */
    boolean resume(RequestId request, Instant sentAt) {
        clock.goOn(request);
        return jdbc.sql("""
                insert into waiting (request_id, why, since, urgent, near, due, item, unit)
                select request_id, why, since, urgent, near, due, item, unit
                from waited
                where request_id = :request and until = :until
                """)
                        .param("request", request.value())
                        .param("until", Times.column(sentAt))
                        .update()
                == 1;
    }

    private static Map<String, @Nullable Object> columns(Waiting it) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("request", it.request().value());
        columns.put("why", it.why());
        columns.put("since", Times.column(it.since()));
        columns.put("urgent", it.urgent());
        columns.put("near", Times.column(it.near()));
        columns.put("due", Times.column(it.due()));
        columns.put("item", it.group() == null ? null : it.group().item().value());
        columns.put("unit", it.group() == null ? null : it.group().unit().value());
        return columns;
    }

    private static Waiting read(ResultSet row, int n) throws SQLException {
        var item = row.getString("item");
        return new Waiting(
                new RequestId(row.getLong("request_id")),
                row.getString("why"),
                Times.read(row, "since"),
                row.getBoolean("urgent"),
                Times.read(row, "near"),
                Times.read(row, "due"),
                item == null ? null : new Group(new ItemCode(item), new UnitCode(row.getString("unit"))));
    }
}
