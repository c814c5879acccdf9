package org.suban.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.suban.shared.HomeFolder;

/** Decides which PostgreSQL serves this process: the named one, our own, or that of a server already running here. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(
            HomeFolder home,
            Environment environment,
            @Value("${suban.database.url:}") String url,
            @Value("${suban.database.user:suban}") String user,
            @Value("${suban.database.password:}") String password) {
        if (!url.isBlank()) {
            return new DatabaseServer.Elsewhere(new DatabaseAddress(url, user, password));
        }
        var lock = HomeLock.take(home.folder("run").resolve("lock"));
        if (lock.isPresent()) {
            return EmbeddedDatabase.start(home, lock.get());
        }
        if (environment.acceptsProfiles(Profiles.of("command"))) {
            return new DatabaseServer.Elsewhere(addressOfRunning(home));
        }
        throw new DatabaseUnusable(
                "Another Suban is running with the data in " + home.root() + ".",
                "Stop it first, or give this one its own folder with SUBAN_HOME.");
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseServer server, @Value("${suban.database.connections:24}") int connections) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.address().url());
        pool.setUsername(server.address().user());
        pool.setPassword(server.address().password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(2);
        pool.setPoolName("suban");
        pool.addDataSourceProperty("ApplicationName", "suban");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("prepareThreshold", "2");
        return pool;
    }

    private static DatabaseAddress addressOfRunning(HomeFolder home) {
        try {
            return DatabaseAddress.parse(Files.readString(home.folder("run").resolve("database.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("A Suban is starting in this folder; try again in a moment.", e);
        }
    }
}
