package org.suban.benchmarks.list;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.suban.benchmarks.trial.Trial;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.GeoPoint;
import org.suban.organization.Places;
import org.suban.organization.Whereabouts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where something is: by a point on the map, by what a letter says; and the city drawn anew. */
final class Placing {

    private static final int POINTS = 1 << 16;

    private final Trial trial;
    private final Path city;

    Placing(Trial trial, Path city) {
        this.trial = trial;
        this.city = city;
    }

    void measure(Meter meter) throws Exception {
        var areas = trial.the(Areas.class);
        var points = points(areas);
        meter.perSecond(
                "point to area, points at random",
                number -> areas.at(points.get(number % POINTS)).map(it -> 1).orElse(0));
        var places = trial.the(Places.class);
        var letters = Letters.in(city);
        meter.perSecond(
                "text to area, letters",
                number -> places.in(letters.next(number).text()) instanceof Whereabouts.Found ? 1 : 0);
        var drawn = Files.readString(city.resolve("areas.geojson"));
        meter.millis("outlines of the whole city checked, joined and taken", () -> {
            var outcome = trial.the(ChangingTheCity.class).takeOutlines("areas.geojson", drawn);
            if (outcome instanceof ChangingTheCity.Outcome.Faulty(var faults)) {
                throw new IllegalStateException("The outlines have faults: " + faults);
            }
            return 1;
        });
    }

    /** Evenly over the rectangle around the city, so that some fall outside it. */
    private static List<GeoPoint> points(Areas areas) {
        var box = new Box();
        box.around(JsonMapper.builder().build().readTree(areas.outlines(it -> it.level() == Area.Level.CITY)));
        var chance = new Random(5);
        return Stream.generate(() ->
                        new GeoPoint(chance.nextDouble(box.south, box.north), chance.nextDouble(box.west, box.east)))
                .limit(POINTS)
                .toList();
    }

    private static final class Box {

        private double west = 180;
        private double east = -180;
        private double south = 90;
        private double north = -90;

        /** Two numbers in an array are a point, whatever they are nested in. */
        void around(JsonNode node) {
            if (node.isArray() && node.size() == 2 && node.get(0).isNumber()) {
                west = Math.min(west, node.get(0).asDouble());
                east = Math.max(east, node.get(0).asDouble());
                south = Math.min(south, node.get(1).asDouble());
                north = Math.max(north, node.get(1).asDouble());
            } else {
                node.forEach(this::around);
            }
        }
    }
}
