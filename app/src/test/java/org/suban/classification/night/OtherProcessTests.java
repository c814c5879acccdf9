package org.suban.classification.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.shared.HomeFolder;
import org.suban.support.SubanTest;

/** What the night starts is this same Suban, with the same city, database and home. */
@SubanTest
class OtherProcessTests {

    @Autowired
    OtherProcess process;

    @Autowired
    HomeFolder home;

    @Autowired
    JdbcClient jdbc;

    @Test
    void learnsBesideTheServerInItsDatabaseAndChangesNothingElse() throws IOException, InterruptedException {
        long runs = count("learning_run");
        var before = others();

        var learning = process.start("learn");

        assertThat(learning.waitFor(4, TimeUnit.MINUTES)).isTrue();
        var said = Files.readString(home.folder("run").resolve("learn.log"));
        assertThat(learning.exitValue()).as(said).isZero();
        assertThat(said).isNotBlank().doesNotContain("Exception", "classification.learn");
        assertThat(count("learning_run")).isEqualTo(runs + 1);
        assertThat(others()).isEqualTo(before);
    }

    @Test
    void passesWordsOnAndTellsWhenTheyMakeNoSense() throws IOException, InterruptedException {
        var asking = process.start("learn", "nonsense");

        assertThat(asking.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(asking.exitValue()).isEqualTo(2);
        assertThat(Files.readString(home.folder("run").resolve("learn.log"))).contains("Usage: ./suban learn");
    }

    /** A test's city has been given a past; a second process must not give it another. */
    private List<Long> others() {
        return List.of(count("machine_verdict"), count("automation_mode"), count("automation_limit"), count("staff"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
