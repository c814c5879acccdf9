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
    void aPointLiesInItsStreetItsDistrictAndTheCity() {
        var street = areas.at(cities.get().centre()).orElseThrow();
        assertThat(street.level()).isEqualTo(Level.STREET);
        assertThat(areas.upwardsFrom(street.code()))
                .extracting(Area::level)
                .containsExactly(Level.STREET, Level.DISTRICT, Level.CITY);
    }

    @Test
    void aPointElsewhereLiesNowhere() {
        assertThat(areas.at(new GeoPoint(31.23, 121.47))).isEmpty();
        assertThat(areas.upwardsFrom(new AreaCode("123456789012"))).isEmpty();
    }

    @Test
    void mapsGetEveryOutline() {
        var features = web.visit().get("/areas.geojson").json().path("features");
        assertThat(features.size()).isEqualTo(areas.all().size());
        assertThat(areas.all()).hasSize(37);
    }
}
