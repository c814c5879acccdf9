package org.suban.dispatch.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.journal.Journal;
import org.suban.organization.Unit;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** 66号文: work of departments is not sent to the grassroots, unless somebody says by name why. */
@SubanTest
class SendingDownTests {

    @Autowired
    Dispatching dispatching;

    @Autowired
    RulingDisputes ruling;

    @Autowired
    Assignments assignments;

    @Autowired
    SentDownTable sentDown;

    @Autowired
    Catalog catalog;

    @Autowired
    Units units;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Web web;

    @Autowired
    ZoneId zone;

    @Autowired
    Clock clock;

    @Test
    void aDepartmentsItemGoesToAStreetOnlyWithANamedReason() {
        var item = departmentsItem();
        var id = stage.waiting();
        assertThat(refusal(dispatch(id, new Choice(item.value(), street(), "离得近"))))
                .isEqualTo("dispatch.sent-down-reason");
        assertThat(assignments.of(id)).isEmpty();

        granted(dispatch(id, new Choice(item.value(), street(), "离得近", "部门书面委托街道代办")));
        assertThat(journal.of(id))
                .filteredOn(it -> it.entry().kind().equals("sent-down"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.entry().actor())
                            .isEqualTo(stage.person("dispatcher").actor());
                    assertThat(it.entry().detail()).containsEntry("reason", "部门书面委托街道代办");
                });
    }

    @Test
    void aRulingNeedsTheSameReason() {
        var id = stage.disputed();
        var choice = new Choice(departmentsItem().value(), street(), "街道就在旁边");
        assertThat(refusal(ruling.rule(stage.person("arbiter"), id, choice, clock.instant())))
                .isEqualTo("dispatch.sent-down-reason");
        var named = new Choice(choice.item(), choice.unit(), choice.reason(), "部门书面委托街道代办");
        granted(ruling.rule(stage.person("arbiter"), id, named, clock.instant()));
        assertThat(journal.of(id)).extracting(it -> it.entry().kind()).contains("sent-down");
    }

    @Test
    void toADepartmentNoReasonIsNeededAndNothingIsCounted() {
        var item = departmentsItem();
        long before = times(item);
        granted(dispatch(stage.waiting(), new Choice(item.value(), null, null)));
        assertThat(times(item)).isEqualTo(before);
    }

    @Test
    void itIsCountedInPublicByMonthAndItemAndNamesNobody() {
        var item = departmentsItem();
        long before = times(item);
        granted(dispatch(stage.waiting(), new Choice(item.value(), street(), "离得近", "部门书面委托街道代办")));
        assertThat(times(item)).isEqualTo(before + 1);

        var page = web.visit().get("/list/sent-down");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(catalog.get(item).name()).doesNotContain("部门书面委托街道代办", "派单员");
        assertThat(web.visit().get("/list").body()).contains("/list/sent-down");
        var months = web.visit().get("/api/v1/sent-down").json().path("counts");
        assertThat(months.path(0).path("month").asString())
                .isEqualTo(YearMonth.from(clock.instant().atZone(zone)).toString());
    }

    private long times(ItemCode item) {
        return sentDown.counts(clock.instant().minus(Duration.ofDays(40)), zone).stream()
                .filter(it -> it.item().equals(item))
                .mapToLong(SentDownTable.Count::times)
                .sum();
    }

    private ItemCode departmentsItem() {
        return catalog.leaves().stream()
                .filter(it -> it.line().terms() instanceof ItemTerms terms && terms.departmentOnly())
                .map(it -> it.code())
                .findFirst()
                .orElseThrow();
    }

    private String street() {
        return units.all().stream()
                .filter(it -> it.kind() == Unit.Kind.STREET)
                .map(it -> it.code().value())
                .findFirst()
                .orElseThrow();
    }

    private Decision<Assignment> dispatch(RequestId id, Choice choice) {
        return dispatching.dispatch(stage.person("dispatcher"), id, choice, clock.instant());
    }
}
