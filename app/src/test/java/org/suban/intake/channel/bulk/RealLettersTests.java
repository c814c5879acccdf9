package org.suban.intake.channel.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.DispatchQueue;
import org.suban.support.SubanTest;

@SubanTest
class RealLettersTests {

    private static final Path LETTERS = Path.of("../../shared/data/letters-shanghai.csv");

    @Autowired
    Importing importing;

    @Autowired
    DispatchQueue queue;

    @Autowired
    Clock clock;

    @Test
    void realLettersGoDownTheRoadEachOnce() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(LETTERS),
                "NOT RUN: this test needs the real letters, which are not part of the project: " + LETTERS);
        var before = queue.heights(clock.instant()).all();
        var first = importing.run(LETTERS, Columns.usual(), Locale.CHINESE, (rows, share, done) -> {});
        assertThat(first.objections()).isEmpty();
        assertThat(first.rows()).isEqualTo(3735);
        assertThat(first.added() + first.knownBefore()).isEqualTo(3735);
        assertThat(queue.heights(clock.instant()).all() - before).isEqualTo(first.queued());

        var again = importing.run(LETTERS, Columns.usual(), Locale.CHINESE, (rows, share, done) -> {});
        assertThat(again.knownBefore()).isEqualTo(3735);
        assertThat(again.added()).isZero();
    }
}
