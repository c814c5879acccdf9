package org.suban.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.database.Times;
import org.suban.handling.Handlings;
import org.suban.handling.WorkClosed;
import org.suban.handling.reply.Beginnings;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.rating.ClosingDenied;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;
import org.suban.supervision.Suspect.Why;

/** Notices closings that look false as they happen; an inspector goes through them. */
@Component
public class Suspects {

    /** Who accepts and closes within this has hardly been there. */
    private static final Duration HASTE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Handlings handlings;
    private final Beginnings replies;
    private final Journal journal;

    Suspects(JdbcClient jdbc, Handlings handlings, Beginnings replies, Journal journal) {
        this.jdbc = jdbc;
        this.handlings = handlings;
        this.replies = replies;
        this.journal = journal;
    }

    @EventListener
    void on(WorkClosed event) {
        if (isHasty(event)) {
            note(new Suspect(event.request(), event.number(), Why.HASTY, event.unit(), event.at()));
        }
        if (isCopied(event)) {
            note(new Suspect(event.request(), event.number(), Why.COPIED, event.unit(), event.at()));
        }
    }

    /** What a template says is said to many, and nobody copied it. */
    private boolean isCopied(WorkClosed it) {
        return handlings.isReplyCopied(it.request(), it.number()) && !replies.isTemplate(it.request(), it.number());
    }

    @EventListener
    void on(ClosingDenied event) {
        var sheet = handlings.find(event.request()).orElseThrow();
        int number = handlings.resolutionsOf(event.request()).size();
        note(new Suspect(event.request(), number, Why.DENIED, sheet.unit(), event.at()));
    }

    /** Those nobody has gone through, the oldest first. */
    public List<Suspect> open(int most) {
        return jdbc.sql("""
                select request_id, number, why, unit, at
                from supervision_suspect
                where looked_at is null
                order by at, request_id
                limit :most
                """).param("most", most).query(Suspects::read).list();
    }

    /** Of one request, what nobody has gone through. */
    public List<Suspect> openOf(RequestId request) {
        return jdbc.sql("""
                select request_id, number, why, unit, at
                from supervision_suspect
                where request_id = :request and looked_at is null
                order by at, why
                """)
                .param("request", request.value())
                .query(Suspects::read)
                .list();
    }

    private static Suspect read(ResultSet row, int n) throws SQLException {
        return new Suspect(
                new RequestId(row.getLong("request_id")),
                row.getInt("number"),
                Why.valueOf(row.getString("why")),
                new UnitCode(row.getString("unit")),
                Times.read(row, "at"));
    }

    /** An inspector has gone through a request's; what comes of it is another step. */
    @Transactional
    public Decision<RequestId> looked(Staff by, RequestId request, Instant at) {
        if (!by.maySupervise()) {
            return Decision.refused(Refusal.because(Refusal.Kind.NOT_YOURS, "supervision.inspectors-only"));
        }
        int gone = jdbc.sql("""
                update supervision_suspect set looked_at = :at where request_id = :request and looked_at is null
                """)
                .param("at", Times.column(at))
                .param("request", request.value())
                .update();
        if (gone == 0) {
            return Decision.refused(Refusal.because(Refusal.Kind.OVERTAKEN, "supervision.looked-before"));
        }
        journal.append(new Entry(request, "supervision", "looked-through", by.actor(), at, Map.of()));
        return Decision.granted(request);
    }

    private static boolean isHasty(WorkClosed event) {
        var accepted = event.sheet().acceptedAt();
        return accepted != null
                && event.number() == 1
                && !event.sheet().silent()
                && Duration.between(accepted, event.at()).compareTo(HASTE) < 0;
    }

    private void note(Suspect it) {
        jdbc.sql("""
                insert into supervision_suspect (request_id, number, why, unit, at)
                values (:request, :number, :why, :unit, :at)
                on conflict do nothing
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("why", it.why().name())
                .param("unit", it.unit().value())
                .param("at", Times.column(it.at()))
                .update();
    }
}
