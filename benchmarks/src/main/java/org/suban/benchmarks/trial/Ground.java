package org.suban.benchmarks.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Areas, outlines, places and the local offices of a city that was laid out; departments and enterprises are the sample's. */
final class Ground {

    private static final List<String> FOR_THE_WHOLE_CITY = List.of("DEPARTMENT", "ENTERPRISE");

    private final Layout layout;
    private final String cityName;

    Ground(Layout layout, String cityName) {
        this.layout = layout;
        this.cityName = cityName;
    }

    void areas(Path file) throws IOException {
        var areas = new Sheet("code", "parent", "level", "name");
        areas.add(layout.city(), "", "CITY", cityName);
        for (int it = 0; it < layout.districts(); it++) {
            areas.add(layout.districtCode(it), layout.city(), "DISTRICT", Names.district(it));
        }
        for (int it = 0; it < layout.streets(); it++) {
            areas.add(layout.streetCode(it), layout.districtCode(layout.districtOf(it)), "STREET", Names.street(it));
        }
        for (int it = 0; it < layout.communities(); it++) {
            areas.add(
                    layout.communityCode(it),
                    layout.streetCode(layout.streetOf(it)),
                    "COMMUNITY",
                    Names.community(it) + "社区");
        }
        areas.write(file);
    }

    void outlines(Path file, Squares squares) throws IOException {
        var features = new ArrayList<String>();
        for (int it = 0; it < layout.communities(); it++) {
            features.add("""
                    {"type":"Feature","properties":{"code":"%s"},"geometry":{"type":"Polygon","coordinates":%s}}""".formatted(layout.communityCode(it), squares.outline(layout.x(it), layout.y(it))));
        }
        Files.writeString(
                file, "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}\n");
    }

    void units(Path sample, Path file) throws IOException {
        var units = new Sheet("code", "name", "name_en", "kind", "area", "phone", "aliases");
        for (var row : Sheet.read(sample)) {
            if (FOR_THE_WHOLE_CITY.contains(row.getField("kind"))) {
                units.add(row.getFieldsAsMap());
            }
        }
        for (int it = 0; it < layout.districts(); it++) {
            var name = Names.district(it);
            units.add("district-" + (it + 1), name + "人民政府", "", "DISTRICT", layout.districtCode(it), "0999", "");
        }
        for (int it = 0; it < layout.streets(); it++) {
            var name = Names.street(it);
            units.add("street-" + (it + 1), name + "办事处", "", "STREET", layout.streetCode(it), "0999", "");
        }
        units.write(file);
    }

    /** An estate and a road in each community. */
    void places(Path file) throws IOException {
        var places = new Sheet("name", "kind", "area");
        for (int it = 0; it < layout.communities(); it++) {
            places.add(Names.community(it) + "花苑", "ESTATE", layout.communityCode(it));
            places.add(Names.road(it), "ROAD", layout.communityCode(it));
        }
        places.write(file);
    }
}
