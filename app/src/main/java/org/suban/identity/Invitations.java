package org.suban.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.suban.database.Times;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** The one-time link with which a city without staff makes its first administrator. */
@Component
public class Invitations {

    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Staffing staffing;

    Invitations(JdbcClient jdbc, Staffing staffing) {
        this.jdbc = jdbc;
        this.staffing = staffing;
    }

    /** Earlier ones stop working. */
    @Transactional
    public String invite(Instant at) {
        var secret = Secrets.fresh();
        jdbc.sql("delete from invitation").update();
        jdbc.sql("insert into invitation (digest, expires) values (:digest, :expires)")
                .param("digest", Secrets.digest(secret))
                .param("expires", Times.column(at.plus(LIFE)))
                .update();
        return secret;
    }

    public boolean isOpen(String secret, Instant at) {
        return jdbc.sql("select exists (select from invitation where digest = :digest and expires > :at)")
                .param("digest", Secrets.digest(secret))
                .param("at", Times.column(at))
                .query(Boolean.class)
                .single();
    }

    /** Of two who come with the same link at once, one is let in. */
    @Transactional
    public Decision<StaffId> accept(String secret, String username, String name, String password, Instant at) {
        if (!use(secret, at)) {
            return Decision.refused(Refusal.because(Kind.UNKNOWN, "identity.invitation-closed"));
        }
        var administrator = new NewStaff(username, name, Set.of(Role.ADMINISTRATOR), null, password);
        var decision = staffing.add(administrator, at);
        if (decision instanceof Decision.Refused) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return decision;
    }

    private boolean use(String secret, Instant at) {
        return jdbc.sql("delete from invitation where digest = :digest and expires > :at")
                        .param("digest", Secrets.digest(secret))
                        .param("at", Times.column(at))
                        .update()
                == 1;
    }
}
