package org.suban.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.administration.CityChange.Cell;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.identity.Visitor;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.ChangingTheCity.Line;
import org.suban.organization.Cities;
import org.suban.organization.CitySheet;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.sheet.Fault;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
@DirtiesContext
class KeepingTheCityTests extends ChangedCity {

    @Autowired
    CityChanges changes;

    @Autowired
    ChangingTheCity changing;

    @Autowired
    Units units;

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyAdministratorsAndTheOperatorChangeTheCity() {
        var file = "code,name\n%s,别的名字\n".formatted(community(1)).getBytes(UTF_8);
        var row = Map.of("code", community(1), "name", "别的名字");
        for (var other : List.of(
                new Visitor(null),
                new Visitor(stage.person("dispatcher")),
                new Visitor(stage.person(Stage.LAMP_UNIT)),
                new Visitor(stage.person("inspector")))) {
            assertThat(List.of(
                            refusal(keeping.take(other, "areas.csv", file, clock.instant())),
                            refusal(keeping.take(other, CitySheet.AREAS, "areas.csv", file, clock.instant())),
                            refusal(keeping.takeOutlines(other, "o.geojson", file, clock.instant())),
                            refusal(keeping.write(other, CitySheet.AREAS, row, seen(1), clock.instant())),
                            refusal(keeping.written(other))))
                    .containsOnly("administration.administrators-only");
        }
        assertThat(name(1)).isEqualTo("兰桥社区");
        assertThat(granted(keeping.take(Visitor.OPERATOR, "areas.csv", file, clock.instant())))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(changes.last(1).getFirst().by().code()).isEqualTo("machine:operator");
    }

    @Test
    void aRowChangedByHandIsWrittenDownWithWhatStoodThere() {
        var row = Map.of("code", community(1), "name", "兰桥新村社区", "aliases", "兰桥");
        assertThat(granted(keeping.write(admin, CitySheet.AREAS, row, seen(1), clock.instant())))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(changes.last(1)).singleElement().satisfies(it -> {
            assertThat(it.subject()).isEqualTo(community(1) + " 兰桥新村社区");
            assertThat(it.cells()).containsExactly(new Cell("aliases", "", "兰桥"), new Cell("name", "兰桥社区", "兰桥新村社区"));
        });
        assertThat(granted(keeping.write(admin, CitySheet.AREAS, row, seen(1), clock.instant())))
                .isInstanceOf(Outcome.Same.class);
    }

    @Test
    void whoseRowWasChangedMeanwhileIsTold() {
        var old = seen(1);
        granted(keeping.write(admin, CitySheet.AREAS, renamed("一"), old, clock.instant()));
        assertThat(refusal(keeping.write(admin, CitySheet.AREAS, renamed("二"), old, clock.instant())))
                .isEqualTo("administration.changed-meanwhile");
        assertThat(name(1)).isEqualTo("一");
    }

    @Test
    void ofTwoWhoChangeARowAtOnceOneWins() {
        var seen = seen(1);
        List<Decision<Outcome>> both = atOnce(
                () -> keeping.write(admin, CitySheet.AREAS, renamed("一"), seen, clock.instant()),
                () -> keeping.write(admin, CitySheet.AREAS, renamed("二"), seen, clock.instant()));
        assertThat(loserOf(both)).isEqualTo("administration.changed-meanwhile");
    }

    @Test
    void aNewUnitNeedsACodeThatNobodyHas() {
        var row = Map.of(
                "code",
                "park-office",
                "name",
                "公园管理处",
                "kind",
                "DEPARTMENT",
                "area",
                cities.get().code().value());
        assertThat(granted(keeping.write(admin, CitySheet.UNITS, row, Line.NONE, clock.instant())))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(units.find(new UnitCode("park-office"))).isPresent();
        assertThat(granted(keeping.write(admin, CitySheet.UNITS, row, Line.NONE, clock.instant())))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        it -> assertThat(it.faults()).extracting(Fault::kind).containsExactly("taken"));
    }

    @Test
    void theCityGoesByTheNameOfItsArea() {
        var code = cities.get().code().value();
        var name = cities.get().name();
        taken("areas.csv", "code,name\n%s,澜安市\n".formatted(code));
        assertThat(cities.get().name()).isEqualTo("澜安市");
        taken("areas.csv", "code,name\n%s,%s\n".formatted(code, name));
    }

    @Test
    void whatWasWrittenDownStays() {
        taken("areas.csv", "code,name\n%s,另名\n".formatted(community(1)));
        for (var sql : List.of("update city_change set actor = 'resident'", "delete from city_change_cell")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("history is appended");
        }
    }

    private Map<String, String> renamed(String name) {
        return Map.of("code", community(1), "name", name);
    }

    private String seen(int number) {
        return changing.line(CitySheet.AREAS, community(number)).orElseThrow().seen();
    }
}
