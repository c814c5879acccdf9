package org.suban.organization.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.CitySheet;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

class CityReadingTests {

    private static final AreaCode CITY = new AreaCode("990000000000");
    private static final AreaCode DISTRICT = new AreaCode("990101000000");
    private static final AreaCode STREET = new AreaCode("990101001000");

    private final Standing city = Standing.of(
            List.of(
                    new Area(CITY, null, Area.Level.CITY, "安澜市", "Anlan", List.of()),
                    new Area(DISTRICT, CITY, Area.Level.DISTRICT, "云渡区", "Yundu", List.of("云渡")),
                    new Area(STREET, DISTRICT, Area.Level.STREET, "老渡口街道", "Laodukou", List.of("老渡口"))),
            List.of(unit("housing"), unit("water")),
            List.of(),
            List.of());

    @Test
    void whatWasWrittenIsReadUnchanged() {
        var tables = List.of(CitySheet.values()).stream()
                .map(it -> CityPrint.table(it, city))
                .toList();
        var result = CityReading.of(tables, city);
        assertThat(result.faults()).isEmpty();
        assertThat(result.read().without(city).size()).isZero();
    }

    @Test
    void columnsThatASheetDoesNotBringStayAsTheyAre() {
        var result = read("areas", "code,name", "990101001000,新渡口街道");
        assertThat(result.faults()).isEmpty();
        assertThat(result.read().areas().values())
                .containsExactly(new Area(STREET, DISTRICT, Area.Level.STREET, "新渡口街道", "Laodukou", List.of("老渡口")));
    }

    @Test
    void aSheetIsKnownByItsColumnsWhateverItIsCalled() {
        assertThat(read("Sheet1", "code,unit,name,rank", "housing-lead,housing,科长,LEAD")
                        .read()
                        .posts())
                .containsOnlyKeys("housing-lead");
        assertThat(read("社区", "name,telephone", "a,b").faults()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo("sheet-unknown");
            assertThat(it.read()).isEqualTo("name, telephone");
        });
    }

    @Test
    void aSheetOfTheWrongKindIsToldOnceAndNotRowByRow() {
        assertThat(read("units", "code,parent,level,name", "990101001001,990101001000,COMMUNITY,兰桥社区")
                        .faults())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo("sheet-other");
                    assertThat(it.about()).isEqualTo("areas");
                });
        assertThat(read("areas", "name,level", "兰桥社区,COMMUNITY").faults())
                .extracting(Fault::kind, Fault::column)
                .containsExactly(tuple("column-missing", "code"));
    }

    @Test
    void emptySheetsOfAWorkbookSayNothing() {
        var filled = table("areas", "code,name", "990101001000,新渡口街道");
        assertThat(CityReading.of(List.of(filled, new Table("Sheet2", List.of(), List.of())), city)
                        .faults())
                .isEmpty();
        assertThat(CityReading.of(List.of(new Table("Sheet1", List.of(), List.of())), city)
                        .faults())
                .extracting(Fault::kind)
                .containsExactly("sheet-unknown");
    }

    @Test
    void aCircleOfParentsOrHeirsIsToldAtItsRows() {
        var result = read("units", "code,parent,heir", "housing,water,", "water,housing,water");
        assertThat(result.faults())
                .extracting(Fault::kind, Fault::row, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple("parent-cycle", 2, "parent"),
                        tuple("parent-cycle", 3, "parent"),
                        tuple("heir-cycle", 3, "heir"));
    }

    @Test
    void aCodeTwiceIsAFaultAlsoInTwoSheets() {
        var tables = List.of(
                table("areas", "code,name", "990101001000,甲街道", "990101001000,乙街道"),
                table("more", "code,level,name", "990101001000,STREET,丙街道"));
        assertThat(CityReading.of(tables, city).faults())
                .extracting(Fault::sheet, Fault::row, Fault::kind)
                .containsExactly(tuple("areas", 3, "twice"), tuple("more", 2, "twice"));
    }

    @Test
    void anAreaLiesInALargerOneAndOnlyOneIsTheCity() {
        assertThat(read("areas", "code,parent,level,name", "990101001001,990101001000,DISTRICT,兰桥社区")
                        .faults())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo("level-order");
                    assertThat(it.row()).isEqualTo(2);
                    assertThat(it.about()).isEqualTo("老渡口街道");
                });
        // What already lies in it counts too.
        assertThat(read("areas", "code,level", "990101000000,GRID").faults())
                .extracting(Fault::kind)
                .containsExactly("level-order");
        assertThat(read("areas", "code,level,name", "980000000000,CITY,别的市").faults())
                .extracting(Fault::kind)
                .containsExactly("city-twice");
    }

    @Test
    void whatIsNotKnownIsToldWithTheNearestGoodValue() {
        var result = read("units", "code,name,kind,area,parent", "new-unit,新单位,DEPARTMEN,990101001009,housin");
        assertThat(result.faults())
                .extracting(Fault::kind, Fault::nearest)
                .containsExactly(
                        tuple("unit-kind", "DEPARTMENT"), tuple("area", "990101001000"), tuple("unit", "housing"));
    }

    private CityReading.Result read(String name, String... lines) {
        return CityReading.of(List.of(table(name, lines)), city);
    }

    private static Table table(String name, String... lines) {
        var columns = List.of(lines[0].split(","));
        var rows = new ArrayList<Table.Row>();
        for (int i = 1; i < lines.length; i++) {
            var said = lines[i].split(",", -1);
            var cells = new HashMap<String, String>();
            for (int j = 0; j < said.length; j++) {
                cells.put(columns.get(j), said[j]);
            }
            rows.add(new Table.Row(name, i + 1, cells));
        }
        return new Table(name, columns, rows);
    }

    private static Unit unit(String code) {
        return new Unit(
                new UnitCode(code), code, code, Unit.Kind.DEPARTMENT, CITY, "", List.of(), null, "", null, null, null);
    }
}
