package org.suban.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.identity.Visitor;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.shared.sheet.Fault;
import org.suban.support.Stage;

/** A city with two communities more in one of its streets, to be changed by an administrator. */
abstract class ChangedCity {

    @Autowired
    KeepingTheCity keeping;

    @Autowired
    Areas areas;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    Visitor admin = new Visitor(null);
    String street = "";

    @BeforeEach
    void givenTwoCommunitiesMore() {
        admin = new Visitor(stage.person("admin"));
        street = areas.all().stream()
                .filter(it -> it.level() == Area.Level.STREET)
                .findFirst()
                .orElseThrow()
                .code()
                .value();
        taken("areas.csv", """
                code,parent,level,name
                %1$s901,%2$s,COMMUNITY,兰桥社区
                %1$s902,%2$s,COMMUNITY,竹桥社区
                """.formatted(street.substring(0, 9), street));
    }

    String community(int number) {
        return street.substring(0, 9) + "90" + number;
    }

    String name(int number) {
        return areas.find(new AreaCode(community(number))).orElseThrow().name();
    }

    Outcome taken(String name, String text) {
        return granted(keeping.take(admin, name, text.getBytes(UTF_8), clock.instant()));
    }

    List<Fault> faults(String name, String text) {
        return ((Outcome.Faulty) taken(name, text)).faults();
    }

    Outcome outlines(String... features) {
        return taken(
                "outlines.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }
}
