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
    private static final ItemCode NEIGHBOURS = new ItemCode("09-03-05-001");

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
        assertThat(catalog.get(new ItemCode("03-05-01-001")).path()).isEqualTo("城乡建设 › 城市设施管理 › 公共设施 › 公共设施");
        assertThat(catalog.get(new ItemCode("03-05")).leaf()).isFalse();
    }

    @Test
    void theAnswerNamesTheRowThatSaysSoAndThoseItPassedOver() {
        var answer = responsibilities.of(NEIGHBOURS, STREET).orElseThrow();
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.rule().where().written()).isEqualTo("STREET");
        assertThat(answer.passedOver()).isNotEmpty().doesNotContain(answer.rule());
    }

    @Test
    void everyItemHasAHostInEveryArea() {
        for (var item : catalog.leaves()) {
            for (var area : areas.all()) {
                var answer = responsibilities.of(item.code(), area.code());
                assertThat(answer).as(item.code() + " in " + area.code()).isPresent();
                assertThat(units.find(answer.orElseThrow().host())).isPresent();
            }
        }
    }

    @Test
    void theSmallestAreaThatIsNamedWins() {
        assertThat(kindOfHost(NEIGHBOURS, STREET)).isEqualTo(Unit.Kind.STREET);
        assertThat(kindOfHost(NEIGHBOURS, DISTRICT)).isEqualTo(Unit.Kind.DISTRICT);
    }

    @Test
    void anItemsOwnRowWinsOverItsGroups() {
        var lamp = responsibilities.of(new ItemCode("03-05-01-001"), null).orElseThrow();
        assertThat(lamp.host().value()).isEqualTo("urban-management");
    }

    @Test
    void withoutAnAreaTheWholeCityIsMeant() {
        var city = areas.all().stream()
                .filter(it -> it.level() == Area.Level.CITY)
                .findFirst()
                .orElseThrow();
        assertThat(responsibilities.of(NEIGHBOURS, null)).isEqualTo(responsibilities.of(NEIGHBOURS, city.code()));
    }

    private Unit.Kind kindOfHost(ItemCode item, AreaCode area) {
        return units.get(responsibilities.of(item, area).orElseThrow().host()).kind();
    }
}
