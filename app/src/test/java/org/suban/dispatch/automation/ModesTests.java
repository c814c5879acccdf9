package org.suban.dispatch.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.Modes;
import org.suban.dispatch.automation.mode.Scope;
import org.suban.journal.Actor;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;

class ModesTests {

    private static final ItemCode LIGHTS = new ItemCode("02");
    private static final ItemCode NOISE = new ItemCode("05");
    private static final AreaCode DISTRICT = new AreaCode("990101000000");
    private static final Area STREET =
            new Area(new AreaCode("990101001000"), DISTRICT, Area.Level.STREET, "某街道", "Street", List.of());
    private static final Area ABOVE = new Area(DISTRICT, null, Area.Level.DISTRICT, "某区", "District", List.of());
    private static final List<Area> WAY = List.of(STREET, ABOVE);

    @Test
    void beforeAnybodySaysAnythingTheMachineIsOnlyWatched() {
        assertThat(Modes.on(List.of(), LIGHTS, WAY)).isEqualTo(Mode.SHADOW);
    }

    @Test
    void aClassMayBeLetActAlone() {
        var set = List.of(set(Scope.CITY, Mode.SHADOW), set(Scope.of(LIGHTS), Mode.ON));
        assertThat(Modes.on(set, LIGHTS, WAY)).isEqualTo(Mode.ON);
        assertThat(Modes.on(set, NOISE, WAY)).isEqualTo(Mode.SHADOW);
    }

    @Test
    void ofAClassAndAnAreaTheMoreCautiousCounts() {
        var set =
                List.of(set(Scope.CITY, Mode.ON), set(Scope.of(LIGHTS), Mode.ON), set(Scope.of(DISTRICT), Mode.SHADOW));
        assertThat(Modes.on(set, LIGHTS, WAY)).isEqualTo(Mode.SHADOW);
        assertThat(Modes.on(set, LIGHTS, List.of())).isEqualTo(Mode.ON);
    }

    @Test
    void theNearestAreaCounts() {
        var set = List.of(set(Scope.of(DISTRICT), Mode.OFF), set(Scope.of(STREET.code()), Mode.ON));
        assertThat(Modes.on(set, LIGHTS, WAY)).isEqualTo(Mode.ON);
        assertThat(Modes.on(set, LIGHTS, List.of(ABOVE))).isEqualTo(Mode.OFF);
    }

    @Test
    void offInTheCityIsOffEverywhere() {
        var set = List.of(set(Scope.CITY, Mode.OFF), set(Scope.of(LIGHTS), Mode.ON), set(Scope.of(DISTRICT), Mode.ON));
        assertThat(Modes.on(set, LIGHTS, WAY)).isEqualTo(Mode.OFF);
    }

    @Test
    void aScopeIsAClassOrAnAreaAndNoDeeperItem() {
        assertThatThrownBy(() -> new Scope(LIGHTS, DISTRICT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scope.of(new ItemCode("02-01"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ModeSet set(Scope scope, Mode mode) {
        return new ModeSet(scope, mode, "试", null, null, Actor.staff(1), Instant.EPOCH);
    }
}
