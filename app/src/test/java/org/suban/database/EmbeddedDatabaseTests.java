package org.suban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.suban.shared.HomeFolder;

class EmbeddedDatabaseTests {

    @TempDir
    Path home;

    @Test
    void keepsItsDataIsDurableAndAsksForAPassword() throws IOException {
        run(jdbc -> {
            jdbc.sql("create table kept (n int)").update();
            jdbc.sql("insert into kept values (7)").update();
            assertThat(jdbc.sql("select setting from pg_settings where name in ('fsync', 'synchronous_commit')")
                            .query(String.class)
                            .list())
                    .containsOnly("on");
            assertThat(jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        });
        assertSecret(home.resolve("run/database.properties"));
        assertSecret(home.resolve("keys/database.password"));

        run(jdbc -> {
            assertThat(jdbc.sql("select n from kept").query(Integer.class).single())
                    .isEqualTo(7);
            var address = addressIn(home);
            var stranger = new DriverManagerDataSource(address.url(), address.user(), "guess");
            assertThatThrownBy(() -> JdbcClient.create(stranger)
                            .sql("select 1")
                            .query(Integer.class)
                            .single())
                    .hasStackTraceContaining("password authentication failed");
        });
    }

    @Test
    void aSecondServerOnTheSameFolderIsToldWhatToDoAndACommandJoins() {
        run(jdbc -> {
            context()
                    .run(second -> assertThat(second)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(DatabaseUnusable.class)
                            .hasMessageContaining("Another Suban"));
            context()
                    .withPropertyValues("spring.profiles.active=command")
                    .run(command -> assertThat(JdbcClient.create(command.getBean(DataSource.class))
                                    .sql("select 1")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(1));
        });
    }

    @Test
    void anAddressThatIsNoPostgresIsRefusedInWords() {
        context()
                .withPropertyValues("suban.database.url=jdbc:mysql://localhost/x")
                .run(it -> assertThat(it).getFailure().rootCause().hasMessageContaining("does not name a PostgreSQL"));
    }

    private void run(Consumer<JdbcClient> body) {
        context().run(it -> {
            assertThat(it).hasNotFailed();
            body.accept(JdbcClient.create(it.getBean(DataSource.class)));
        });
    }

    private ApplicationContextRunner context() {
        return new ApplicationContextRunner()
                .withUserConfiguration(DatabaseConfiguration.class, HomeFolder.class)
                .withPropertyValues("suban.home=" + home);
    }

    private static DatabaseAddress addressIn(Path home) {
        try {
            return DatabaseAddress.parse(Files.readString(home.resolve("run/database.properties")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSecret(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
