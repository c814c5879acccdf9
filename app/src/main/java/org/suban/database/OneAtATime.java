package org.suban.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Long work that only one of all nodes and commands may do at a time; it holds no transaction open, so that nobody waits for it. */
@Component
public class OneAtATime {

    private final DataSource pool;

    OneAtATime(DataSource pool) {
        this.pool = pool;
    }

    /** Empty, without a wait, where somebody is at it. */
    public <T> Optional<T> tryTo(String work, Supplier<T> how) {
        try (var connection = pool.getConnection()) {
            if (!ask(connection, "select pg_try_advisory_lock(hashtext(:work))", work)) {
                return Optional.empty();
            }
            try {
                return Optional.of(how.get());
            } finally {
                ask(connection, "select pg_advisory_unlock(hashtext(:work))", work);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked whether anybody is at " + work, e);
        }
    }

    /** Somebody is at it, here or on another node. */
    public boolean isUnderway(String work) {
        return tryTo(work, () -> true).isEmpty();
    }

    private static boolean ask(Connection connection, String question, String work) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(question)
                .param("work", work)
                .query(Boolean.class)
                .single();
    }
}
