package org.suban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.Units;
import org.suban.support.SubanTest;

@SubanTest
class ResponsibilitiesTests {

    private static final AreaCode DISTRICT = new AreaCode("990101000000");
    private static final AreaCode STREET = new AreaCode("990101001000");
    private static final ItemCode BIN = new ItemCode("01-02-02-001");

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Catalog catalog;

    @Autowired
    Areas areas;

    @Autowired
    Units units;

    @Test
    void aLineIsNamedFromItsClassDown() {
        assertThat(catalog.get(new ItemCode("02-02-01-001")).path()).isEqualTo("市政设施 › 照明 › 路灯 › 路灯不亮");
        assertThat(catalog.get(new ItemCode("02-02")).leaf()).isFalse();
    }

    @Test
    void theAnswerNamesTheRowThatSaysSoAndThoseItPassedOver() {
        var answer = responsibilities.of(BIN, STREET).orElseThrow();
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.rule().where().written()).isEqualTo("STREET");
        assertThat(answer.passedOver()).isNotEmpty().doesNotContain(answer.rule());
    }

    @Test
    void theSmallestAreaThatIsNamedWins() {
        assertThat(kindOfHost(BIN, STREET)).isEqualTo(Unit.Kind.STREET);
        assertThat(kindOfHost(BIN, DISTRICT)).isEqualTo(Unit.Kind.DEPARTMENT);
    }

    @Test
    void anItemsOwnRowWinsOverItsGroups() {
        var lamp = responsibilities.of(new ItemCode("02-02-01-001"), null).orElseThrow();
        assertThat(lamp.host().value()).isEqualTo("urban-management");
    }

    @Test
    void withoutAnAreaTheWholeCityIsMeant() {
        var city = areas.all().stream()
                .filter(it -> it.level() == Area.Level.CITY)
                .findFirst()
                .orElseThrow();
        assertThat(responsibilities.of(BIN, null)).isEqualTo(responsibilities.of(BIN, city.code()));
    }

    private Unit.Kind kindOfHost(ItemCode item, AreaCode area) {
        return units.get(responsibilities.of(item, area).orElseThrow().host()).kind();
    }
}
