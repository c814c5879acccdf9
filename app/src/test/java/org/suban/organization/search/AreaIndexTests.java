package org.suban.organization.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.AreaCode;

class AreaIndexTests {

    private static final String STREET = "990101001000";
    private static final String QUAY = "990101001001";

    private final AreaIndex index = new AreaIndex(
            List.of(
                    area("990101000000", null, Level.DISTRICT, "云渡区", "Yundu District"),
                    area(STREET, "990101000000", Level.STREET, "老渡口街道", "Laodukou Subdistrict", "老渡口"),
                    area(QUAY, STREET, Level.COMMUNITY, "老码头社区", "Laomatou Community"),
                    area("990101001002", STREET, Level.COMMUNITY, "重庆路社区", "Chongqing Road Community"),
                    area("990101001003", STREET, Level.COMMUNITY, "缆绳巷社区", "Lanshengxiang Community")),
            it -> Map.of(new AreaCode(QUAY), List.of("轮渡新村", "渡口里")).getOrDefault(it, List.of()));

    @ParameterizedTest
    @CsvSource({
        "老码头社区,990101001001",
        "码头,990101001001",
        "laomatou,990101001001",
        "lmt,990101001001",
        "lao ma tou,990101001001",
        "轮渡新村,990101001001",
        "ldxc,990101001001",
        "chongqing,990101001002",
        "zhongqinglu,990101001002",
        "Laodukou Subdistrict,990101001000",
        "990101001003,990101001003",
        "９９０１０１００１００３,990101001003",
    })
    void anAreaIsFoundByWhateverPeopleCallIt(String typed, String code) {
        assertThat(index.search(typed, 5).getFirst().area().code().value()).isEqualTo(code);
    }

    @Test
    void anAreasOwnNameComesBeforeAPlaceInAnotherAndThePlaceIsSaid() {
        var hits = index.search("渡口", 5);
        assertThat(hits).extracting(it -> it.area().code().value()).containsExactly(STREET, QUAY);
        assertThat(hits).extracting(AreaIndex.Hit::place).containsExactly(null, "渡口里");
    }

    @Test
    void theFirstDigitsOfACodeListWhatLiesInIt() {
        assertThat(index.search("990101", 3))
                .extracting(it -> it.area().level())
                .containsExactly(Level.DISTRICT, Level.STREET, Level.COMMUNITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!", "没有的地方", "zzzz", "12", "%", "老渡口老渡口"})
    void whatNobodyCallsAnythingFindsNothing(String typed) {
        assertThat(index.search(typed, 5)).isEmpty();
    }

    @Test
    void onlyAWholeNameNames() {
        assertThat(index.called("轮渡新村")).extracting(Area::name).containsExactly("老码头社区");
        assertThat(index.called("老渡口")).extracting(Area::name).containsExactly("老渡口街道");
        assertThat(index.called("码头")).isEmpty();
        assertThat(index.called("")).isEmpty();
    }

    private static Area area(
            String code, @Nullable String parent, Level level, String name, String english, String... aliases) {
        return new Area(
                new AreaCode(code),
                parent == null ? null : new AreaCode(parent),
                level,
                name,
                english,
                List.of(aliases));
    }
}
