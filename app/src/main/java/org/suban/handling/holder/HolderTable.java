package org.suban.handling.holder;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.handling.Handling;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** Who holds what, and who did; a holder is only changed from the one that was seen. */
@Component
class HolderTable {

    private final JdbcClient jdbc;

    HolderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean change(Handling seen, @Nullable StaffId to, Actor by, String words, Instant at) {
        var from = seen.holder();
        return jdbc.sql("""
                with passed as (
                    update handling set holder = :to
                    where request_id = :request and round = :round and step = 'UNDERWAY'
                      and holder is not distinct from :from
                    returning request_id)
                insert into handling_holder (request_id, holder, set_by, words, at)
                select request_id, :to, :by, :words, :at from passed
                """)
                        .param("to", to == null ? null : to.number(), Types.BIGINT)
                        .param("from", from == null ? null : from.number(), Types.BIGINT)
                        .param("request", seen.request().value())
                        .param("round", seen.round())
                        .param("by", by.code())
                        .param("words", words)
                        .param("at", Times.column(at))
                        .update()
                == 1;
    }

    /** Waits for whoever is at one of them. */
    List<RequestId> openOf(Collection<StaffId> holders, int most) {
        return jdbc.sql("""
                select request_id
                from handling
                where holder = any(:holders) and step = 'UNDERWAY'
                order by due, request_id
                limit :most
                for update
                """)
                .param("holders", numbers(holders))
                .param("most", most)
                .query((row, n) -> new RequestId(row.getLong("request_id")))
                .list();
    }

    /** How many each of these has open; none where there is no number. */
    Map<StaffId, Integer> loads(Collection<StaffId> holders) {
        var loads = new HashMap<StaffId, Integer>();
        jdbc.sql("""
                select holder, count(*) as held
                from handling
                where holder = any(:holders) and step in ('OFFERED', 'UNDERWAY')
                group by holder
                """).param("holders", numbers(holders)).query(row -> {
            loads.put(new StaffId(row.getLong("holder")), row.getInt("held"));
        });
        return loads;
    }

    List<Held> of(RequestId request) {
        return jdbc.sql("""
                select holder, set_by, words, at
                from handling_holder
                where request_id = :request
                order by number
                """)
                .param("request", request.value())
                .query((row, n) -> new Held(
                        row.getObject("holder") == null ? null : new StaffId(row.getLong("holder")),
                        new Actor(row.getString("set_by")),
                        row.getString("words"),
                        Times.read(row, "at")))
                .list();
    }

    private static Long[] numbers(Collection<StaffId> people) {
        return people.stream().map(StaffId::number).toArray(Long[]::new);
    }
}
