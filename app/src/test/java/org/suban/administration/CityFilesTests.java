package org.suban.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.organization.AreaCode;
import org.suban.organization.Cities;
import org.suban.organization.CitySheet;
import org.suban.organization.Units;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.FaultWords;
import org.suban.shared.sheet.SheetFile;
import org.suban.shared.sheet.SheetPrint;
import org.suban.support.SubanTest;

/** The city by files: whole or not at all, with every fault said. */
@SubanTest
@TestPropertySource(properties = "suban.test.city=changed")
class CityFilesTests extends ChangedCity {

    @Autowired
    CityChanges changes;

    @Autowired
    Units units;

    @Autowired
    Cities cities;

    @Autowired
    FaultWords words;

    @Test
    void aFileIsTakenAtOnceAndWrittenDown() {
        var before = cities.edition();
        var outcome = taken("改名.csv", "code,level,name,aliases\n%s,COMMUNITY,兰桥新村社区,兰桥|新村\n".formatted(community(1)));
        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        assertThat(areas.find(new AreaCode(community(1)))).hasValueSatisfying(it -> {
            assertThat(it.names()).containsExactly("兰桥新村社区", "兰桥", "新村");
        });
        assertThat(cities.edition()).isGreaterThan(before);
        assertThat(changes.last(1)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(CityChange.Kind.SHEETS);
            assertThat(it.by()).isEqualTo(stage.person("admin").actor());
            assertThat(it.subject()).isEqualTo("改名.csv");
            assertThat(it.counts().areas()).isEqualTo(1);
            assertThat(it.counts().all()).isEqualTo(1);
        });
    }

    @Test
    void aFileWithOneFaultChangesNothing() {
        var before = cities.edition();
        var noted = changes.last(1);
        var faults = faults("areas.csv", """
                code,name,level
                %s,好名字,COMMUNITY
                %s,,COMMUNITY
                """.formatted(community(1), community(2)));
        assertThat(faults).extracting(Fault::kind, Fault::row).containsExactly(tuple("empty", 3));
        assertThat(name(1)).isEqualTo("兰桥社区");
        assertThat(cities.edition()).isEqualTo(before);
        assertThat(changes.last(1)).isEqualTo(noted);
    }

    @Test
    void theExportTakenBackChangesNothing() throws IOException {
        taken("posts.csv", "code,unit,name,rank\nlamp-lead,urban-management,科长,LEAD\n");
        taken("places.csv", "name,kind,area,aliases\n兰桥花园,ESTATE,%s,兰花\n".formatted(community(1)));
        var before = cities.edition();
        var out = new ByteArrayOutputStream();
        SheetPrint.xlsx(granted(keeping.written(admin)), out);
        assertThat(granted(keeping.take(admin, "city.xlsx", out.toByteArray(), clock.instant())))
                .isInstanceOf(Outcome.Same.class);
        assertThat(cities.edition()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "parent-cycle; units; code,parent | housing,transport | transport,housing",
                "heir-cycle; units; code,heir,valid_to | housing,housing,2026-12-31",
                "twice; units; code,duty | housing,白天 | housing,晚上",
                "level-order; areas; code,parent,level,name | 990188000000,990000000000,DISTRICT,甲区 | 990188001000,990188000000,DISTRICT,乙街",
                "city-twice; areas; code,level,name | 980000000000,CITY,别的市",
                "area-code; areas; code,name | 12345,短码",
                "level; areas; code,level | 990000000000,VILAGE",
                "area; units; code,area | housing,990199999999",
                "unit; units; code,standin | housing,housng-fund",
                "unit-kind; units; code,kind | housing,OFFICE",
                "unit-code; posts; code,unit,name,rank | 科长,housing,科长,LEAD",
                "rank; posts; code,unit,name,rank | lead,housing,科长,BOSS",
                "date; units; code,valid_to | housing,明年",
                "place-kind; places; name,kind,area | 兰桥,BRIDGE,990000000000",
                "name-twice; places; name,kind,area | 兰桥,ROAD,990000000000 | 兰桥,ROAD,990000000000",
                "too-long; areas; code,name | 990000000000,%s",
                "column-unknown; areas; code,nmae | 990000000000,安澜",
                "column-missing; units; name,duty | 住建局,白天",
                "sheet-other; areas; code,unit,name,rank | lead,housing,科长,LEAD",
                "sheet-unknown; 表一; 编码,名称 | 1,安澜"
            })
    void eachFaultIsToldInBothLanguages(String kind, String name, String lines) {
        var text = lines.replace(" | ", "\n").replace("%s", "长".repeat(101));
        var faults = faults(name.strip() + ".csv", text);
        assertThat(faults).extracting(Fault::kind).contains(kind.strip());
        for (var fault : faults) {
            assertThat(words.line(fault, Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            assertThat(words.line(fault, Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void aFaultSaysWhereWhatAndWhatWasPerhapsMeant() {
        var faults = faults("units.csv", "code,duty,standin\nhousing,白天,urban-managment\n");
        assertThat(faults)
                .singleElement()
                .satisfies(it -> assertThat(words.line(it, Locale.SIMPLIFIED_CHINESE))
                        .isEqualTo("units 第 2 行 standin： 没有“urban-managment”这个单位。 是不是“urban-management”？"));
    }

    @Test
    void thousandsOfFaultsAreAllListed() {
        var lines = new StringBuilder("code,level,name,parent\n");
        for (int i = 0; i < 3_000; i++) {
            lines.append("9901010%05d,STRET,无名,990101\n".formatted(i));
        }
        assertThat(faults("areas.csv", lines.toString())).hasSize(6_000).last().satisfies(it -> {
            assertThat(it.row()).isEqualTo(3_001);
            assertThat(it.kind()).isEqualTo("area");
        });
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedInASentence() {
        var chinese = new byte[] {(byte) 0xC4, (byte) 0xE3};
        assertThat(refused("city.pdf", new byte[0])).isEqualTo("administration.file-kind");
        assertThat(refused("city", new byte[0])).isEqualTo("administration.file-kind");
        assertThat(refused("city.xlsx", "code,name\n".getBytes(UTF_8))).isEqualTo("sheet.file-not-xlsx");
        assertThat(refused("city.csv", chinese)).isEqualTo("sheet.file-not-utf8");
        assertThat(refused("city.geojson", chinese)).isEqualTo("administration.outlines-unreadable");
        assertThat(refused("city.geojson", new byte[SheetFile.LARGEST + 1])).isEqualTo("sheet.file-too-large");
        assertThat(refusal(keeping.take(admin, CitySheet.UNITS, "o.geojson", new byte[0], clock.instant())))
                .isEqualTo("sheet.file-kind");
    }

    @Test
    void aWorkbookMustHoldTheKindThatIsDemanded() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetPrint.xlsx(List.of(granted(keeping.written(admin)).getFirst()), out);
        assertThat(granted(keeping.take(admin, CitySheet.UNITS, "a.xlsx", out.toByteArray(), clock.instant())))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        it -> assertThat(it.faults()).extracting(Fault::kind).containsExactly("sheet-missing"));
    }

    private String refused(String name, byte[] bytes) {
        return refusal(keeping.take(admin, name, bytes, clock.instant()));
    }
}
