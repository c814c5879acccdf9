package org.suban.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapTilesTests {

    @Test
    void withoutASettingMapsAskNobody() {
        assertThat(new MapTiles("", "").address()).isNull();
        assertThat(new MapTiles("", "").source()).isEmpty();
        assertThat(new MapTiles(" /tiles/{z}/{x}/{y}.png ", "").source()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://tiles.example.org/{z}/{x}/{y}.png, https://tiles.example.org",
        "http://map.city.gov:8080/t?z={z}&x={x}&y={y}, http://map.city.gov:8080",
        "https://{s}.tile.example.org/{z}/{x}/{y}.png, https://*.tile.example.org",
        "https://t{s}.example.org/{z}/{x}/{y}, https://*.example.org"
    })
    void pagesMustAllowTheHostTheyComeFrom(String address, String source) {
        assertThat(new MapTiles(address, "").address()).isEqualTo(address);
        assertThat(new MapTiles(address, "").source()).contains(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tiles.example.org/",
                "ftp://tiles.example.org/{z}/{x}/{y}",
                "https://a.org; script-src *//{z}/{x}/{y}",
                "https://{z}/{x}/{y}",
                "https://{s}/{z}/{x}/{y}",
                "javascript:{z}{x}{y}"
            })
    void anAddressThatCannotBeOneStopsTheStart(String address) {
        assertThatThrownBy(() -> new MapTiles(address, "")).hasMessageContaining("suban.map.tiles");
    }
}
