package org.suban.dispatch.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of proposals and of what became of them. */
@Component
class ProposalTable {

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Proposal it) {
        var area = it.area();
        jdbc.sql("""
                insert into list_proposal (request_id, kind, item, area, unit, version, reason, at)
                values (:request, :kind, :item, :area, :unit, :version, :reason, :at)
                """)
                .param("request", it.request().value())
                .param("kind", it.kind().name())
                .param("item", it.item().value())
                .param("area", area == null ? null : area.value())
                .param("unit", it.unit().value())
                .param("version", it.version())
                .param("reason", it.reason())
                .param("at", Times.column(it.at()))
                .update();
    }

    Optional<Proposal> find(RequestId request) {
        return jdbc.sql("""
                select request_id, kind, item, area, unit, version, reason, at
                from list_proposal
                where request_id = :request
                """)
                .param("request", request.value())
                .query(ProposalTable::read)
                .optional();
    }

    /** What nobody has judged, the oldest first. */
    List<Proposal> open(int most) {
        return jdbc.sql("""
                select request_id, kind, item, area, unit, version, reason, at
                from list_proposal p
                where not exists (select from list_proposal_judged j where j.request_id = p.request_id)
                order by at, request_id
                limit :most
                """).param("most", most).query(ProposalTable::read).list();
    }

    /** Of two who judge the same one, the second waits for the first to commit and is then told false. */
    boolean insert(Judged it) {
        return jdbc.sql("""
                insert into list_proposal_judged (request_id, draft, note, judged_by, at)
                values (:request, :draft, :note, :by, :at)
                on conflict do nothing
                """)
                        .param("request", it.request().value())
                        .param("draft", it.draft())
                        .param("note", it.note())
                        .param("by", it.by().code())
                        .param("at", Times.column(it.at()))
                        .update()
                == 1;
    }

    Optional<Judged> judged(RequestId request) {
        return jdbc.sql(
                        "select request_id, draft, note, judged_by, at from list_proposal_judged where request_id = :request")
                .param("request", request.value())
                .query((row, n) -> new Judged(
                        new RequestId(row.getLong("request_id")),
                        row.getObject("draft", Integer.class),
                        row.getString("note"),
                        new Actor(row.getString("judged_by")),
                        Times.read(row, "at")))
                .optional();
    }

    private static Proposal read(ResultSet row, int n) throws SQLException {
        var area = row.getString("area");
        return new Proposal(
                new RequestId(row.getLong("request_id")),
                Proposal.Kind.valueOf(row.getString("kind")),
                new ItemCode(row.getString("item")),
                area == null ? null : new AreaCode(area),
                new UnitCode(row.getString("unit")),
                row.getInt("version"),
                row.getString("reason"),
                Times.read(row, "at"));
    }
}
