package org.suban.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.shared.RequestId;
import org.suban.support.Settled;
import org.suban.support.SubanTest;

@SubanTest
class JournalReadingTests {

    private static final AtomicLong SERIAL = new AtomicLong(9_000_000);
    private static final int WRITERS = 8;
    private static final int EACH = 60;

    @Autowired
    Journal journal;

    @Autowired
    JournalReading reading;

    @Autowired
    Settled settled;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void losesAndDoublesNothingWhileSlowAndFastWritersCommitInAnyOrder() throws Exception {
        readAll("lossless");
        List<Long> seen = new ArrayList<>();
        List<Long> written = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<Long>>> writers = new ArrayList<>();
            for (int n = 0; n < WRITERS; n++) {
                writers.add(threads.submit(this::write));
            }
            while (writers.stream().anyMatch(it -> !it.isDone())) {
                seen.addAll(read("lossless"));
            }
            for (var writer : writers) {
                written.addAll(writer.get());
            }
        }
        seen.addAll(readAll("lossless"));
        assertThat(seen).filteredOn(written::contains).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void waitsForATransactionThatWroteEarlierAndCommitsLater() throws Exception {
        readAll("patient");
        var wrote = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var slow = request();
        var fast = request();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var writer = threads.submit(() -> transaction.execute(status -> {
                jdbc.sql("select pg_current_xact_id()").query(String.class).single();
                wrote.countDown();
                await(mayCommit);
                journal.append(entry(slow));
                return 1;
            }));
            wrote.await();
            journal.append(entry(fast));
            assertThat(read("patient")).doesNotContain(fast.value());
            mayCommit.countDown();
            writer.get();
        }
        assertThat(readAll("patient")).containsSubsequence(slow.value(), fast.value());
    }

    @Test
    void whatAReaderWroteAndItsBookmarkAreLostTogether() {
        readAll("failing");
        var id = request();
        journal.append(entry(id));
        assertThatThrownBy(() -> reading.readOn("failing", 10, lines -> {
                    throw new IllegalStateException("the reader broke");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(readAll("failing")).contains(id.value());
    }

    @Test
    void aLineCannotBeChangedOrTakenOut() {
        journal.append(entry(request()));
        for (var sql :
                List.of("update journal_entry set kind = 'x'", "delete from journal_entry", "truncate journal_entry")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("history is appended");
        }
    }

    @Test
    void nothingIsWrittenWhenTheTransactionFails() {
        var id = request();
        transaction.executeWithoutResult(status -> {
            journal.append(entry(id));
            status.setRollbackOnly();
        });
        assertThat(journal.of(id)).isEmpty();
    }

    private List<Long> write() {
        var written = new ArrayList<Long>();
        for (int n = 0; n < EACH; n++) {
            var id = request();
            transaction.executeWithoutResult(status -> {
                // The number is drawn early; how long it takes to commit is anybody's guess.
                jdbc.sql("select pg_current_xact_id()").query(String.class).single();
                jdbc.sql("select pg_sleep(:seconds)")
                        .param("seconds", ThreadLocalRandom.current().nextDouble(0.01))
                        .query((row, i) -> i)
                        .list();
                journal.append(entry(id));
            });
            written.add(id.value());
        }
        return written;
    }

    /** A timer of the house may be in a transaction of its own. */
    private List<Long> readAll(String reader) {
        settled.await();
        var all = new ArrayList<Long>();
        for (var more = read(reader); !more.isEmpty(); more = read(reader)) {
            all.addAll(more);
        }
        return all;
    }

    private List<Long> read(String reader) {
        var ids = new ArrayList<Long>();
        reading.readOn(
                reader,
                100,
                lines -> lines.forEach(it -> ids.add(it.entry().request().value())));
        return ids;
    }

    private static RequestId request() {
        return RequestId.of(LocalDate.of(2001, 1, 1), SERIAL.incrementAndGet());
    }

    private Entry entry(RequestId id) {
        return new Entry(id, "test", "tested", Actor.machine("test"), clock.instant(), Map.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
