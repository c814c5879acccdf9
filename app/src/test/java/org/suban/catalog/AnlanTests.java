package org.suban.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.check.Checks;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Places;
import org.suban.organization.UnitCode;
import org.suban.organization.Whereabouts;
import org.suban.support.SubanTest;

/** What is promised of the sample city. */
@SubanTest
class AnlanTests {

    @Autowired
    Catalog catalog;

    @Autowired
    Checks checks;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    Areas areas;

    @Autowired
    Places places;

    @Autowired
    Clock clock;

    @Test
    void hasEighteenClassesAndExactly4377ItemsThatPassEveryCheck() {
        assertThat(catalog.inForce().classes()).hasSize(18);
        assertThat(catalog.leaves()).hasSize(4_377);
        assertThat(checks.of(catalog.inForce(), clock.instant())).isEmpty();
    }

    @Test
    void noNameAndNoSayingStandsUnderTwoItems() {
        var names = new HashSet<String>();
        var sayings = new HashSet<String>();
        for (var item : catalog.leaves()) {
            assertThat(names.add(item.name())).as(item.name()).isTrue();
            assertThat(item.line().sayings())
                    .as(item.name())
                    .hasSizeBetween(5, 10)
                    .allMatch(sayings::add);
        }
    }

    @Test
    void noiseAloneIsThirtyFiveItemsInTheHandsOfTenUnits() {
        var noise = catalog.leaves().stream()
                .filter(it -> it.code().value().startsWith("05-01-"))
                .toList();
        assertThat(noise).hasSize(35);
        assertThat(noise.stream()
                        .map(it -> responsibilities
                                .of(it.code(), null)
                                .orElseThrow()
                                .host())
                        .collect(Collectors.toSet()))
                .hasSize(10);
    }

    @Test
    void whereARowOnlyNamesHelpersTheUnitAboveItStaysTheHost() {
        var manhole = responsibilities.of(new ItemCode("02-01-03-001"), null).orElseThrow();
        assertThat(manhole.host().value()).isEqualTo("urban-management");
        assertThat(manhole.cohosts())
                .extracting(UnitCode::value)
                .containsExactly("drainage-company", "power-company", "communications");
    }

    @Test
    void nineDistrictsSeventyStreetsAndSixHundredFiftyCommunitiesTileTheCity() {
        var levels = areas.all().stream().collect(Collectors.groupingBy(Area::level, Collectors.counting()));
        assertThat(levels)
                .containsEntry(Area.Level.DISTRICT, 9L)
                .containsEntry(Area.Level.STREET, 70L)
                .containsEntry(Area.Level.COMMUNITY, 650L);
        assertThat(areas.all()).allMatch(it -> areas.outlined(it.code()));
    }

    @Test
    void everyLetterNamesAnItemAndTheUnitThatTheListFindsForIt() throws IOException {
        int letters = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("../sample-city/letters.csv"))) {
            for (var row : rows) {
                var item = new ItemCode(row.getField("item"));
                var area = row.getField("area");
                var answer = responsibilities.of(item, area.isEmpty() ? null : new AreaCode(area));
                assertThat(answer.orElseThrow().host().value())
                        .as(row.getField("id"))
                        .isEqualTo(row.getField("unit"));
                letters++;
            }
        }
        assertThat(letters).isEqualTo(600);
    }

    /** The gazetteer may know less than the writer of a letter did, but must not send anybody to another place. */
    @Test
    void whereALetterNamesItsPlaceTheRightOneIsFound() throws IOException {
        int found = 0;
        int right = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("../sample-city/letters.csv"))) {
            for (var row : rows) {
                var text = row.getField("title") + "\n" + row.getField("content");
                if (!row.getField("area").isEmpty() && places.in(text) instanceof Whereabouts.Found it) {
                    found++;
                    right += liesOnTheWay(it.place().area(), new AreaCode(row.getField("area"))) ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThan(200);
        assertThat(right).as("of " + found).isGreaterThan(found * 95 / 100);
    }

    private boolean liesOnTheWay(AreaCode found, AreaCode truth) {
        return areas.upwardsFrom(truth).stream().anyMatch(it -> it.code().equals(found))
                || areas.upwardsFrom(found).stream().anyMatch(it -> it.code().equals(truth));
    }
}
