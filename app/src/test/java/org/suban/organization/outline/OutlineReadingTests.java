package org.suban.organization.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.shared.sheet.Fault;

class OutlineReadingTests {

    private static final AreaCode CITY = new AreaCode("990000000000");
    private static final AreaCode WEST = new AreaCode("990101000000");
    private static final AreaCode EAST = new AreaCode("990102000000");
    private static final List<Area> AREAS = List.of(
            new Area(CITY, null, Area.Level.CITY, "安澜市", "Anlan", List.of()),
            new Area(WEST, CITY, Area.Level.DISTRICT, "西区", "West", List.of()),
            new Area(EAST, CITY, Area.Level.DISTRICT, "东区", "East", List.of()));

    @Test
    void neighboursThatTouchAreTaken() {
        var result = read(feature(WEST, box(118, 30, 119, 31)), feature(EAST, box(119, 30, 120, 31)));
        assertThat(result.faults()).isEmpty();
        assertThat(result.fresh()).containsOnlyKeys(WEST, EAST);
    }

    @Test
    void whatIsDrawnTheSameAgainIsNotNew() {
        var standing = Map.of(WEST, box(118, 30, 119, 31));
        assertThat(OutlineReading.of("o", collection(feature(WEST, box(118, 30, 119, 31))), AREAS, standing)
                        .fresh())
                .isEmpty();
    }

    @Test
    void anOutlineThatCrossesItselfIsToldWithThePlace() {
        var bow = "{\"type\":\"Polygon\",\"coordinates\":[[[118,30],[120,32],[120,30],[118,32],[118,30]]]}";
        assertThat(read(feature(WEST, bow)).faults()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("outline-crosses");
            assertThat(it.about()).isEqualTo("119.0 31.0");
            assertThat(it.read()).isEqualTo("990101000000 西区");
        });
    }

    @Test
    void anOverlapIsToldWithTheNeighbour() {
        var both = read(feature(WEST, box(118, 30, 119, 31)), feature(EAST, box(118.5, 30, 120, 31)));
        assertThat(both.faults()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("outline-overlaps");
            assertThat(it.row()).isEqualTo(2);
            assertThat(it.about()).isEqualTo("西区");
        });
        var standing = Map.of(EAST, box(119, 30, 120, 31));
        var late = OutlineReading.of("o", collection(feature(WEST, box(118, 30, 119.5, 31))), AREAS, standing);
        assertThat(late.faults()).extracting(Fault::about).containsExactly("东区");
    }

    @Test
    void latitudeFirstIsToldAsSuch() {
        assertThat(read(feature(WEST, box(30, 118, 31, 119))).faults())
                .extracting(Fault::kind)
                .containsExactly("outline-nowhere");
    }

    @Test
    void areasThatAreUnknownNamelessOrDrawnTwiceAreFaults() {
        var faults = read(
                        "{\"type\":\"Feature\",\"properties\":{\"code\":\"990101000009\"},\"geometry\":null}",
                        "{\"type\":\"Feature\",\"geometry\":null}",
                        feature(WEST, box(118, 30, 119, 31)),
                        feature(WEST, box(118, 30, 119, 31)))
                .faults();
        assertThat(faults).extracting(Fault::kind).containsExactly("area", "empty", "twice");
        assertThat(faults.getFirst().nearest()).isEqualTo("990101000000");
    }

    @Test
    void aCodeMayBeANumber() {
        var number = feature(WEST, box(118, 30, 119, 31)).replace("\"990101000000\"", "990101000000");
        assertThat(read(number).fresh()).containsOnlyKeys(WEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"type\":\"Point\",\"coordinates\":[118,30]}",
                "{\"type\":\"LineString\",\"coordinates\":[[118,30],[119,31]]}",
                "{\"type\":\"Polygon\"}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[118]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[118,30],[119,31]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",\"b\"],[1,2],[2,3],[1,2]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[118,30],[119,31],[120,30],[118.1,30]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[118,30],[119,1e999],[120,30],[118,30]]]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "{\"type\":\"Circle\",\"radius\":3}",
                "7",
                "\"Polygon\"",
                "[]"
            })
    void whatIsNoSurfaceIsAFaultAndNeverAFailure(String geometry) {
        assertThat(read(feature(WEST, geometry)).faults()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[]", "{}", "{\"type\":\"Feature\"}", "{\"type\":\"FeatureCollection\"}"})
    void whatIsNoCollectionOfOutlinesIsToldAsSuch(String file) {
        assertThat(OutlineReading.of("o", file, AREAS, Map.of()).faults())
                .extracting(Fault::kind)
                .containsExactly("no-outlines");
    }

    @Test
    void partsThatOverlapByAHairMakeOneWhole() {
        var parts = Map.of(WEST, box(118, 30, 119.000001, 31), EAST, box(119, 30.0000001, 120, 31));
        var derived = Shapes.derived(AREAS, new HashMap<>(parts));
        assertThat(derived).containsOnlyKeys(CITY);
        assertThat(OutlineReading.of("o", collection(feature(CITY, derived.getOrDefault(CITY, ""))), AREAS, Map.of())
                        .faults())
                .isEmpty();
    }

    private static OutlineReading.Result read(String... features) {
        return OutlineReading.of("outlines.geojson", collection(features), AREAS, Map.of());
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":["
                + String.join(",", Stream.of(features).toList()) + "]}";
    }

    private static String feature(AreaCode code, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":%s}".formatted(code, geometry);
    }

    private static String box(double west, double south, double east, double north) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}"
                .formatted(west, south, east, north);
    }
}
