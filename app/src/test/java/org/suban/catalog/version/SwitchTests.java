package org.suban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.search.ItemSearch;
import org.suban.database.Times;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.intake.Submission;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** The moment at which a version takes effect costs nobody anything. */
@SubanTest
@DirtiesContext
class SwitchTests {

    private static final ItemCode LAMP = new ItemCode(Stage.LAMP);
    private static final ItemCode GOING = new ItemCode("02-02-01-003");
    private static final ItemCode HEIR = new ItemCode("02-02-01-004");

    @Autowired
    Versioning versioning;

    @Autowired
    Catalog catalog;

    @Autowired
    ItemSearch search;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    SettableClock clock;

    @Autowired
    ZoneId zone;

    @Test
    void aRequestIsTakenInWhileAnotherThreadStillLoadsAVersion() throws Exception {
        int number = reviewed(it -> it);
        asAnotherNodeDoes(number, clock.instant().plus(Duration.ofHours(2)));
        var locked = new CountDownLatch(1);
        var taken = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holding = threads.submit(() -> transactions.execute(status -> {
                jdbc.sql("lock table catalog_line in access exclusive mode").update();
                locked.countDown();
                return await(taken);
            }));
            assertThat(await(locked)).isTrue();
            var loading = threads.submit(catalog::refresh);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                stage.received(Submission.of("portal", "路灯坏了"));
                catalog.inForce();
            });
            assertThat(loading.isDone()).isFalse();
            taken.countDown();
            loading.get(20, TimeUnit.SECONDS);
            assertThat(holding.get()).isTrue();
        }
        assertThat(catalog.at(clock.instant().plus(Duration.ofHours(3))).version())
                .isEqualTo(number);
        clock.shiftBy(Duration.ofHours(3));
    }

    @Test
    void whatIsMadeFromTheNextVersionIsReadyBeforeItsMoment() {
        var made = new AtomicInteger();
        var ofTheList = catalog.prepared((list, day) -> {
            made.incrementAndGet();
            return list.version();
        });
        int before = ofTheList.present();
        int number = reviewed(it -> it.code().equals(LAMP) ? named(it, "路灯与景观照明") : it);
        approve(number, clock.instant().plus(Duration.ofMinutes(2)));
        catalog.prepare();
        assertThat(made).hasValue(2);
        assertThat(ofTheList.present()).isEqualTo(before);

        clock.shiftBy(Duration.ofMinutes(3));
        assertThat(ofTheList.present()).isEqualTo(number);
        assertThat(made).hasValue(2);
        assertThat(search.leaves("路灯与景观照明", 1)).extracting(CatalogItem::code).containsExactly(LAMP);
    }

    @Test
    void anItemLeavesTheSearchWhenItsLastDayIsOver() {
        var lastDay = LocalDate.ofInstant(clock.instant(), zone).plusDays(3);
        int number = reviewed(it -> it.code().equals(GOING) ? ending(named(it, "独一无二的事项"), lastDay) : it);
        approve(number, clock.instant().plus(Duration.ofMinutes(2)));
        catalog.prepare();
        clock.shiftBy(Duration.ofMinutes(3));
        assertThat(search.leaves("独一无二的事项", 1)).isNotEmpty();

        var midnight = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        clock.shiftBy(Duration.between(clock.instant(), midnight.minus(Duration.ofMinutes(3))));
        catalog.prepare();
        assertThat(search.leaves("独一无二的事项", 1)).isNotEmpty();
        clock.shiftBy(Duration.ofMinutes(4));
        assertThat(search.leaves("独一无二的事项", 1)).isEmpty();
        assertThat(search.lines("独一无二的事项", 1)).isNotEmpty();
        assertThat(catalog.heir(GOING).map(CatalogItem::code)).contains(HEIR);
    }

    private int reviewed(UnaryOperator<Line> change) {
        int number =
                Stage.granted(versioning.draft(keeper(921), clock.instant())).number();
        var list = catalog.version(number);
        var lines = new ArrayList<Line>();
        list.all().forEach(it -> lines.add(change.apply(it.line())));
        Stage.granted(versioning.replace(keeper(921), number, lines, list.rules(), "", clock.instant()));
        Stage.granted(versioning.review(keeper(922), number, "", clock.instant()));
        return number;
    }

    private void approve(int number, Instant effective) {
        Stage.granted(versioning.approve(keeper(923), number, effective, "", clock.instant()));
    }

    private void asAnotherNodeDoes(int number, Instant effective) {
        jdbc.sql("update catalog_version set state = 'APPROVED', effective = :effective where number = :number")
                .param("effective", Times.column(effective))
                .param("number", number)
                .update();
    }

    private static Line named(Line it, String name) {
        return changed(it, name, it.heir(), it.validTo());
    }

    private static Line ending(Line it, LocalDate lastDay) {
        return changed(it, it.name(), HEIR, lastDay);
    }

    private static Line changed(Line it, String name, @Nullable ItemCode heir, @Nullable LocalDate lastDay) {
        return new Line(
                it.code(),
                name,
                List.of(),
                it.sayings(),
                it.includes(),
                it.excludes(),
                it.terms(),
                heir,
                it.validFrom(),
                lastDay);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Staff keeper(long number) {
        return new Staff(new StaffId(number), "keeper-" + number, "keeper", Set.of(Role.CATALOGUE), null, true);
    }
}
