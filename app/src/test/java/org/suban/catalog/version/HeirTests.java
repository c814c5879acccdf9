package org.suban.catalog.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.RequestId;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Token;
import org.suban.support.Web;

/** What becomes of open cases when their item goes: unit, date and what was written stay, and whoever looks sees the heir. */
@SubanTest
@DirtiesContext
class HeirTests {

    private static final ItemCode LAMP = new ItemCode(Stage.LAMP);
    private static final ItemCode HEIR = new ItemCode("02-02-01-004");

    @Autowired
    Versioning versioning;

    @Autowired
    Catalog catalog;

    @Autowired
    Dispatching dispatching;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Assignments assignments;

    @Autowired
    Stage stage;

    @Autowired
    Web web;

    @Autowired
    Token token;

    @Autowired
    SettableClock clock;

    @Autowired
    ZoneId zone;

    @Test
    void anOpenCaseFollowsTheHeirOfItsItem() {
        var id = stage.underway();
        var returned = stage.offered();
        Stage.granted(
                handling.giveBack(stage.person(Stage.LAMP_UNIT), returned, Stage.notOurs("不归我们"), clock.instant()));
        theLampGoes();
        var heir = HEIR + " " + catalog.get(HEIR).name();

        assertThat(assignments.of(id).getLast().item()).isEqualTo(LAMP);
        var desk = web.visit().signIn(Stage.LAMP_UNIT, "anlan-2026").get("/desk/" + id.receipt());
        assertThat(desk.body()).contains("现为：" + heir);
        var file = web.visit().signIn("inspector", "anlan-2026").get("/cases/" + id.receipt());
        assertThat(file.body()).contains("现为：" + heir);

        var line = program(Stage.LAMP_UNIT)
                .get("/api/v1/desk")
                .json()
                .path("open")
                .path(0)
                .path("item");
        assertThat(line.path("code").asString()).isEqualTo(LAMP.value());
        assertThat(line.path("heir").asString()).isEqualTo(HEIR.value());
        var tracked = program("inspector")
                .get("/api/v1/requests/" + id.receipt())
                .json()
                .path("item");
        assertThat(tracked.path("heir").asString()).isEqualTo(HEIR.value());
        assertThat(tracked.path("heirName").asString())
                .isEqualTo(catalog.get(HEIR).name());

        sentAgainUnderTheHeir(returned);
    }

    private void sentAgainUnderTheHeir(RequestId id) {
        var sent = dispatching.dispatch(
                stage.person("dispatcher"), id, new Choice(LAMP.value(), null, "清单写得明白"), clock.instant());
        assertThat(Stage.granted(sent).item()).isEqualTo(HEIR);
    }

    private void theLampGoes() {
        int number =
                Stage.granted(versioning.draft(keeper(941), clock.instant())).number();
        var list = catalog.version(number);
        var lines = new ArrayList<Line>();
        list.all().forEach(it -> lines.add(it.code().equals(LAMP) ? gone(it.line()) : it.line()));
        Stage.granted(versioning.replace(keeper(941), number, lines, list.rules(), "", clock.instant()));
        Stage.granted(versioning.review(keeper(942), number, "", clock.instant()));
        var effective = clock.instant().plus(Duration.ofDays(2));
        Stage.granted(versioning.approve(keeper(943), number, effective, "", clock.instant()));
        clock.shiftBy(Duration.ofDays(3));
    }

    private Line gone(Line it) {
        return new Line(
                it.code(),
                it.name(),
                it.aliases(),
                it.sayings(),
                it.includes(),
                it.excludes(),
                it.terms(),
                HEIR,
                null,
                LocalDate.ofInstant(clock.instant(), zone).plusDays(1));
    }

    private Web.Visit program(String username) {
        return web.visit().bearing(token.of(username));
    }

    private static Staff keeper(long number) {
        return new Staff(new StaffId(number), "keeper-" + number, "keeper", Set.of(Role.CATALOGUE), null, true);
    }
}
