package org.suban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.compare.Comparison;
import org.suban.catalog.compare.Difference;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Decision;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Afterwards nobody else should meet the versions approved here. */
@SubanTest
@DirtiesContext
class VersioningTests {

    private static final Staff EDITOR = keeper(901);
    private static final Staff REVIEWER = keeper(902);
    private static final Staff APPROVER = keeper(903);

    @Autowired
    Versioning versioning;

    @Autowired
    VersionTable versions;

    @Autowired
    Catalog catalog;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Stage stage;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @AfterEach
    void leaveNoDraft() {
        versions.atWork().ifPresent(it -> versioning.discard(APPROVER, it.number(), "", clock.instant()));
    }

    @Test
    void aVersionTakesEffectByItselfAtItsMoment() {
        var item = new ItemCode(Stage.LAMP);
        int before = catalog.inForce().version();
        var effective = clock.instant().plus(Duration.ofHours(2));
        int number = approved(rename(draft(), item, "路灯与照明"), effective);

        assertThat(catalog.inForce().version()).isEqualTo(before);
        assertThat(catalog.at(effective.minusMillis(1)).version()).isEqualTo(before);
        clock.shiftBy(Duration.ofHours(3));
        assertThat(catalog.inForce().version()).isEqualTo(number);
        assertThat(catalog.get(item).name()).isEqualTo("路灯与照明");
    }

    @Test
    void aRequestKeepsTheVersionItWasNamedUnder() {
        var id = stage.waiting();
        var sent = dispatching.dispatch(
                stage.person("dispatcher"), id, new Choice(Stage.LAMP, null, null), clock.instant());
        assertThat(((Decision.Granted<Assignment>) sent).value().version())
                .isEqualTo(catalog.inForce().version());
    }

    @Test
    void whoDraftedMayNotReviewAndWhoReviewedMayNotApprove() {
        int number = draft();
        assertThat(code(versioning.review(EDITOR, number, "", clock.instant()))).isEqualTo("catalog.another-person");
        granted(versioning.review(REVIEWER, number, "", clock.instant()));
        var soon = clock.instant().plus(Duration.ofDays(1));
        assertThat(code(versioning.approve(REVIEWER, number, soon, "", clock.instant())))
                .isEqualTo("catalog.another-person");
        assertThat(code(versioning.approve(EDITOR, number, soon, "", clock.instant())))
                .isEqualTo("catalog.another-person");
    }

    @Test
    void nobodyButKeepersTouchesTheList() {
        assertThat(code(versioning.draft(stage.person("agent"), clock.instant())))
                .isEqualTo("catalog.keepers-only");
    }

    @Test
    void thereIsOneDraftAtATime() {
        draft();
        assertThat(code(versioning.draft(APPROVER, clock.instant()))).isEqualTo("catalog.draft-exists");
    }

    @Test
    void everyNodeMustHaveTimeToLoadWhatWasApproved() {
        int number = draft();
        granted(versioning.review(REVIEWER, number, "", clock.instant()));
        assertThat(code(versioning.approve(APPROVER, number, clock.instant(), "", clock.instant())))
                .isEqualTo("catalog.effective-too-soon");
    }

    @Test
    void noVersionIsOvertakenByAnEarlierOneThatTakesEffectLater() {
        var later = clock.instant().plus(Duration.ofDays(3));
        int first = approved(draft(), later);
        int second = draft();
        granted(versioning.review(REVIEWER, second, "", clock.instant()));
        var sooner = later.minus(Duration.ofDays(1));
        assertThat(code(versioning.approve(APPROVER, second, sooner, "", clock.instant())))
                .isEqualTo("catalog.effective-before-another");
        granted(versioning.approve(APPROVER, second, later.plusSeconds(1), "", clock.instant()));
        clock.shiftBy(Duration.ofDays(4));
        assertThat(catalog.inForce().version()).isEqualTo(second).isGreaterThan(first);
    }

    @Test
    void anItemThatGoesMustNameAnHeirWhomOpenCasesFollow() {
        var item = new ItemCode("02-02-01-003");
        int number = draft();
        var list = catalog.version(number);
        var gone = retired(line(list, item), null);
        granted(versioning.replace(EDITOR, number, with(list, gone), list.rules(), "", clock.instant()));
        granted(versioning.review(REVIEWER, number, "", clock.instant()));
        var effective = clock.instant().plus(Duration.ofDays(2));
        assertThat(code(versioning.approve(APPROVER, number, effective, "", clock.instant())))
                .isEqualTo("catalog.checks-fail");

        granted(versioning.sendBack(APPROVER, number, "承接事项没写", clock.instant()));
        var heir = retired(line(list, item), new ItemCode(Stage.LAMP));
        granted(versioning.replace(EDITOR, number, with(list, heir), list.rules(), "", clock.instant()));
        approved(number, effective);
        clock.shiftBy(Duration.ofDays(3));
        assertThat(catalog.living(item).map(CatalogItem::code)).contains(new ItemCode(Stage.LAMP));
        assertThat(catalog.leaves()).extracting(CatalogItem::code).doesNotContain(item);
        var id = stage.waiting();
        var sent = dispatching.dispatch(
                stage.person("dispatcher"), id, new Choice(item.value(), null, null), clock.instant());
        assertThat(((Decision.Granted<Assignment>) sent).value().item()).isEqualTo(new ItemCode(Stage.LAMP));
    }

    @Test
    void twoVersionsAreComparedLineByLine() {
        int number = rename(draft(), new ItemCode("02-02-01-004"), "另一个名字");
        var base = catalog.version(baseOf(number));
        assertThat(Comparison.of(base, catalog.version(number), Rule::toString).differences())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Difference.Kind.RENAMED);
                    assertThat(it.after()).containsExactly("另一个名字");
                });
    }

    @Test
    void whatWasApprovedCannotBeChangedInTheDatabaseEither() {
        assertThatThrownBy(() -> jdbc.sql("update catalog_line set name = 'x' where version = 1")
                        .update())
                .hasMessageContaining("no draft any more");
    }

    private int baseOf(int number) {
        return Objects.requireNonNull(versions.find(number).orElseThrow().base());
    }

    private int draft() {
        return granted(versioning.draft(EDITOR, clock.instant())).number();
    }

    private int rename(int number, ItemCode item, String name) {
        var list = catalog.version(number);
        var it = line(list, item);
        var renamed = new Line(
                item,
                name,
                it.aliases(),
                it.sayings(),
                it.includes(),
                it.excludes(),
                it.terms(),
                it.heir(),
                it.validFrom(),
                it.validTo());
        granted(versioning.replace(EDITOR, number, with(list, renamed), list.rules(), "", clock.instant()));
        return number;
    }

    private int approved(int number, Instant effective) {
        granted(versioning.review(keeper(904), number, "", clock.instant()));
        granted(versioning.approve(keeper(905), number, effective, "", clock.instant()));
        return number;
    }

    private Line retired(Line it, @Nullable ItemCode heir) {
        return new Line(
                it.code(),
                it.name(),
                it.aliases(),
                it.sayings(),
                it.includes(),
                it.excludes(),
                it.terms(),
                heir,
                null,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1));
    }

    private static Line line(CatalogList list, ItemCode code) {
        return list.find(code).orElseThrow().line();
    }

    private static List<Line> with(CatalogList list, Line changed) {
        var lines = new ArrayList<Line>();
        list.all().forEach(it -> lines.add(it.code().equals(changed.code()) ? changed : it.line()));
        return lines;
    }

    private static <T> T granted(Decision<T> decision) {
        return ((Decision.Granted<T>) decision).value();
    }

    private static String code(Decision<?> decision) {
        return ((Decision.Refused<?>) decision).objections().first().code();
    }

    private static Staff keeper(long number) {
        return new Staff(new StaffId(number), "keeper-" + number, "keeper", Set.of(Role.CATALOGUE), null, true);
    }
}
