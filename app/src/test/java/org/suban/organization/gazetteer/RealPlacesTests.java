package org.suban.organization.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.AreaCode;
import org.suban.organization.City;
import org.suban.organization.GeoPoint;
import org.suban.organization.Whereabouts;

/** Real letters whose answering unit tells the district, read with nothing but the official table of streets. */
class RealPlacesTests {

    private static final Path LETTERS = Path.of("../../shared/data/letters-shanghai.csv");
    private static final Path STREETS = Path.of("../../shared/data/streets_shanghai.csv");
    private static final AreaCode CITY = new AreaCode("310000000000");

    @Test
    void whereItNamesADistrictItIsRightInNinetySevenOfAHundred() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(LETTERS),
                "NOT RUN: this test needs the real letters, which are not part of the project: " + LETTERS);
        var areas = areas();
        var city = new City(CITY, "市", "City", ZoneId.of("Asia/Shanghai"), new GeoPoint(31.2, 121.5));
        var gazetteer = new Gazetteer(city, areas, List.of());

        int asked = 0;
        int named = 0;
        int right = 0;
        for (var letter : rows(LETTERS)) {
            var district = letter.getField("district");
            if (!district.equals("市级")) {
                asked++;
                var answer = gazetteer.read(letter.getField("title") + "\n" + letter.getField("content"));
                if (answer instanceof Whereabouts.Found(var place)) {
                    named++;
                    right += district(place.area(), areas).startsWith(district) ? 1 : 0;
                }
            }
        }
        System.out.printf("Letters answered in a district: %d; district named: %d; right: %d%n", asked, named, right);
        assertThat(named).isGreaterThan(800);
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * named));
    }

    private static String district(AreaCode code, Map<AreaCode, Area> areas) {
        return Objects.requireNonNull(areas.get(new AreaCode(code.value().substring(0, 6) + "000000")))
                .name();
    }

    private static Map<AreaCode, Area> areas() throws IOException {
        var areas = new LinkedHashMap<AreaCode, Area>();
        put(areas, new Area(CITY, null, Level.CITY, "市", "", List.of()));
        for (var row : rows(STREETS)) {
            var district = new AreaCode(row.getField("area_code") + "000000");
            put(areas, new Area(district, CITY, Level.DISTRICT, row.getField("area"), "", List.of()));
            var street = new AreaCode(row.getField("street_code") + "000");
            put(areas, new Area(street, district, Level.STREET, row.getField("street"), "", List.of()));
        }
        return areas;
    }

    private static void put(Map<AreaCode, Area> areas, Area area) {
        areas.put(area.code(), area);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
