package org.suban.catalog.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.catalog.Lists.cityWide;
import static org.suban.catalog.Lists.line;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.support.SubanTest;

@SubanTest
class SpreadingTests {

    private static final ItemCode ITEM = new ItemCode("01-01-01-001");
    private static final AreaCode STREET = new AreaCode("990101001000");
    private static final Host PARKS = new Host.Named(new UnitCode("parks"));

    @Autowired
    Spreading spreading;

    @Autowired
    Areas areas;

    @Autowired
    Clock clock;

    @Test
    void oneAnswerForTheWholeCityIsOneShareWithoutPlaces() {
        assertThat(shares()).singleElement().satisfies(it -> {
            assertThat(it.everywhere()).isTrue();
            assertThat(it.places()).isEmpty();
        });
    }

    @Test
    void onlyWhereTheAnswerDiffersAPlaceIsNamed() {
        var shares = shares(row(new Where.In(STREET), PARKS));
        assertThat(shares).hasSize(2);
        assertThat(shares.getFirst().everywhere()).isTrue();
        assertThat(shares.getLast().host()).isEqualTo(PARKS);
        assertThat(shares.getLast().places()).singleElement().satisfies(it -> {
            assertThat(it.area().code()).isEqualTo(STREET);
            assertThat(it.each()).isNull();
        });
    }

    @Test
    void eachStreetsOwnOfficeIsSaidInOneWordAndTheExceptionByName() {
        var local = new Host.Local(Unit.Kind.STREET);
        var shares = shares(row(new Where.Each(Area.Level.STREET), local), row(new Where.In(STREET), PARKS));
        assertThat(shares).extracting(Share::host).containsExactly(lights(), local, PARKS);
        assertThat(shares.get(1).places())
                .singleElement()
                .extracting(Share.Place::each)
                .isEqualTo(Area.Level.STREET);
        assertThat(shares.get(1).areas())
                .isEqualTo((int) areas.all().stream()
                                .filter(it -> it.level() == Area.Level.STREET)
                                .count()
                        - 1);
        assertThat(shares.getLast().places()).hasSize(1);
    }

    @Test
    void allStreetsOfOneDistrictAreSaidByTheDistrict() {
        var district = new AreaCode("990101000000");
        var rows = areas.all().stream()
                .filter(it -> it.level() == Area.Level.STREET && district.equals(it.parent()))
                .map(it -> row(new Where.In(it.code()), PARKS))
                .toArray(Rule[]::new);
        assertThat(shares(rows).getLast().places()).singleElement().satisfies(it -> {
            assertThat(it.area().code()).isEqualTo(district);
            assertThat(it.each()).isEqualTo(Area.Level.STREET);
        });
    }

    @Test
    void whereNobodyAnswersThatIsSaid() {
        var list = new CatalogList(1, List.of(line(ITEM.value(), "事项")), List.of(row(new Where.In(STREET), PARKS)));
        var shares = spreading.of(list, ITEM, clock.instant());
        assertThat(shares.getFirst().everywhere()).isTrue();
        assertThat(shares.getFirst().host()).isNull();
    }

    private List<Share> shares(Rule... more) {
        var rules = Stream.concat(Stream.of(cityWide(ITEM.value(), "urban-management")), Stream.of(more))
                .toList();
        return spreading.of(new CatalogList(1, List.of(line(ITEM.value(), "事项")), rules), ITEM, clock.instant());
    }

    private static Host lights() {
        return new Host.Named(new UnitCode("urban-management"));
    }

    private static Rule row(Where where, Host host) {
        return new Rule(ITEM, where, host, List.of(), null, null, null);
    }
}
