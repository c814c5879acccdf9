package org.suban.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.organization.Area.Level;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class AreasTests {

    @Autowired
    Areas areas;

    @Autowired
    Cities cities;

    @Autowired
    Web web;

    @Test
    void aPointLiesInItsCommunityItsStreetItsDistrictAndTheCity() {
        var community = areas.at(cities.get().centre()).orElseThrow();
        assertThat(areas.upwardsFrom(community.code()))
                .extracting(Area::level)
                .containsExactly(Level.COMMUNITY, Level.STREET, Level.DISTRICT, Level.CITY);
    }

    @Test
    void aPointElsewhereLiesNowhere() {
        assertThat(areas.at(new GeoPoint(31.23, 121.47))).isEmpty();
        assertThat(areas.upwardsFrom(new AreaCode("123456789012"))).isEmpty();
    }

    @Test
    void whatIsMadeOfPartsHasTheOutlineOfItsParts() {
        assertThat(areas.all()).allMatch(it -> areas.outlined(it.code()));
        var inside = cities.get().centre();
        var street = areas.upwardsFrom(areas.at(inside).orElseThrow().code()).get(1);
        assertThat(areas.below(street.code())).extracting(Area::level).containsOnly(Level.COMMUNITY);
    }

    @Test
    void mapsGetTheLargeOutlinesAtOnceAndTheSmallOnesOfAPlace() {
        var large = web.visit().get("/areas.geojson").json().path("features");
        assertThat(large.size())
                .isEqualTo(areas.all().stream()
                        .filter(it -> it.level() != Level.COMMUNITY)
                        .count());
        var street = areas.all().stream()
                .filter(it -> it.level() == Level.STREET)
                .findFirst()
                .orElseThrow();
        var small =
                web.visit().get("/areas.geojson?within=" + street.code()).json().path("features");
        assertThat(small.size()).isEqualTo(areas.below(street.code()).size());
    }
}
