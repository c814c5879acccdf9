package org.suban.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.dispatch.dispute.Footing;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of assignments. */
@Component
class AssignmentTable {

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assignment> of(RequestId request) {
        return jdbc.sql("""
                select request_id, round, item, unit, sent_by, why, at, version, footing
                from assignment a
                where request_id = :request
                  and not exists (
                      select from assignment_undone u where u.request_id = a.request_id and u.sending = a.sending)
                order by round
                """)
                .param("request", request.value())
                .query(AssignmentTable::read)
                .list();
    }

    Map<RequestId, Assignment> newest(Collection<RequestId> requests) {
        return jdbc
                .sql("""
                select distinct on (request_id) request_id, round, item, unit, sent_by, why, at, version, footing
                from assignment a
                where request_id = any(:requests)
                  and not exists (
                      select from assignment_undone u where u.request_id = a.request_id and u.sending = a.sending)
                order by request_id, round desc
                """)
                .param("requests", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .query(AssignmentTable::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Assignment::request, it -> it));
    }

    void insert(Assignment assignment) {
        jdbc.sql("""
                insert into assignment (request_id, sending, round, item, unit, sent_by, why, at, version, footing)
                select :request, coalesce(max(sending), 0) + 1, :round, :item, :unit, :sentBy, :why, :at, :version, :footing
                from assignment
                where request_id = :request
                """)
                .param("request", assignment.request().value())
                .param("round", assignment.round())
                .param("item", assignment.item().value())
                .param("unit", assignment.unit().value())
                .param("sentBy", assignment.sentBy().code())
                .param("why", assignment.why())
                .param("at", Times.column(assignment.at()))
                .param("version", assignment.version())
                .param("footing", assignment.footing().name())
                .update();
    }

    /** Its row stays, but it is no round any more. */
    void undo(Assignment sent, Actor by, Instant at) {
        jdbc.sql("""
                insert into assignment_undone (request_id, sending, undone_by, at)
                select request_id, max(sending), :by, :at
                from assignment
                where request_id = :request
                group by request_id
                """)
                .param("request", sent.request().value())
                .param("by", by.code())
                .param("at", Times.column(at))
                .update();
    }

    private static Assignment read(ResultSet row, int n) throws SQLException {
        return new Assignment(
                new RequestId(row.getLong("request_id")),
                row.getInt("round"),
                new ItemCode(row.getString("item")),
                new UnitCode(row.getString("unit")),
                new Actor(row.getString("sent_by")),
                row.getString("why"),
                Times.read(row, "at"),
                row.getInt("version"),
                Footing.valueOf(row.getString("footing")));
    }
}
