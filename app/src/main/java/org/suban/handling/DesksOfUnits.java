package org.suban.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.dispatch.unitdesk.UnitDesks;
import org.suban.dispatch.unitdesk.Work;
import org.suban.dispatch.unitdesk.Work.Stand;
import org.suban.shared.RequestId;

/** Answers a dispatcher's questions from the handling sheets. */
@Component
class DesksOfUnits implements UnitDesks {

    private record Row(RequestId request, Work work) {}

    private final JdbcClient jdbc;
    private final HandlingTable table;
    private final WorkClocks clocks;

    DesksOfUnits(JdbcClient jdbc, HandlingTable table, WorkClocks clocks) {
        this.jdbc = jdbc;
        this.table = table;
        this.clocks = clocks;
    }

    /** A first sheet goes; one that came back before is again what it was: returned. */
    @Override
    public boolean letGo(RequestId request, int round, Instant sentAt) {
        boolean gone = round == 1 ? table.remove(request, sentAt) : table.restore(request, round, sentAt);
        if (gone) {
            clocks.takenBack(request, sentAt);
        }
        return gone;
    }

    @Override
    public Map<RequestId, Work> workOn(Collection<RequestId> requests) {
        return jdbc
                .sql("""
                select h.request_id, h.round, h.step, h.offered_at, h.resolved_at, last.public_reply
                from handling h
                left join lateral (
                    select public_reply from resolution r
                    where r.request_id = h.request_id
                    order by number desc limit 1
                ) last on true
                where h.request_id = any(:requests)
                """)
                .param("requests", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .query(DesksOfUnits::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::request, Row::work));
    }

    private static Row read(ResultSet row, int n) throws SQLException {
        return new Row(
                new RequestId(row.getLong("request_id")),
                new Work(
                        row.getInt("round"),
                        Stand.valueOf(row.getString("step")),
                        Times.read(row, "offered_at"),
                        Times.readIfAny(row, "resolved_at"),
                        row.getString("public_reply")));
    }
}
