package org.suban.organization.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.AreaCode;
import org.suban.organization.City;
import org.suban.organization.GeoPoint;
import org.suban.organization.NamedPlace;
import org.suban.organization.NamedPlace.Kind;
import org.suban.organization.Whereabouts;

class GazetteerTests {

    private static final Map<AreaCode, Area> AREAS = new LinkedHashMap<>();

    static {
        area("990000000000", null, Level.CITY, "安澜市");
        area("990101000000", "990000000000", Level.DISTRICT, "云渡区");
        area("990101001000", "990101000000", Level.STREET, "老渡口街道");
        area("990101001001", "990101001000", Level.COMMUNITY, "缆绳巷社区", "缆厂居委会");
        area("990101003000", "990101000000", Level.STREET, "柳堤湾街道");
        area("990101003001", "990101003000", Level.COMMUNITY, "柳堤社区");
        area("990102000000", "990000000000", Level.DISTRICT, "澄波区");
        area("990102001000", "990102000000", Level.STREET, "建设镇", "建设乡");
        area("990102001201", "990102001000", Level.COMMUNITY, "上篱村");
    }

    private final Gazetteer gazetteer = new Gazetteer(
            new City(new AreaCode("990000000000"), "安澜市", "Anlan", ZoneId.of("UTC"), new GeoPoint(30, 118)),
            AREAS,
            List.of(
                    place("桂花苑", Kind.ESTATE, "990101003001", "桂花苑小区"),
                    place("缆绳巷", Kind.ROAD, "990101001001"),
                    place("云渡大道", Kind.ROAD, "990101000000"),
                    place("人民路", Kind.ROAD, "990101001000"),
                    place("人民路", Kind.ROAD, "990102001000"),
                    place("三号亭", Kind.LANDMARK, "990101003001")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    云渡区柳堤湾街道桂花苑小区12栋楼道堆物       | 990101003001
                    安澜市 云渡区 柳堤湾 街道 桂花苑 12-3        | 990101003001
                    我家住桂花苑，楼上漏水                       | 990101003001
                    三号亭往东的路灯都不亮了                     | 990101003001
                    柳堤湾那边天天有人烧烤                       | 990101003000
                    云渡柳堤湾的步道坏了                         | 990101003000
                    云渡的公交车太少                             | 990101000000
                    缆厂居委会门口的垃圾没人收                   | 990101001001
                    缆绳巷12号对面路灯不亮                       | 990101001001
                    云渡大道修路修了半年                         | 990101000000
                    澄波区人民路口红绿灯坏了                     | 990102001000
                    建设镇上篱村的水管爆了                       | 990102001201
                    老渡口街道和柳堤湾街道都停水了               | 990101000000
                    柳地湾街道的路灯不亮                         | 990101003000
                    我家在桂花院小区，没水了                     | 990101003001
                    """)
    void findsTheSmallestAreaThatTheWordsAgreeOn(String text, String area) {
        assertThat(gazetteer.read(text))
                .isInstanceOfSatisfying(
                        Whereabouts.Found.class,
                        it -> assertThat(it.place().area().value()).isEqualTo(area));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    希望尽快建设一所学校                         | 990102001000
                    人民路的井盖不见了                           | 990101000000
                    我住云渡区，单位在澄波区，两边都停电         | 990101000000
                    """)
    void namesCandidatesWhereTheWordsDoNotDecide(String text, String likeliest) {
        var district = likeliest.substring(0, 6) + "000000";
        assertThat(gazetteer.read(text))
                .isInstanceOfSatisfying(
                        Whereabouts.Doubtful.class,
                        it -> assertThat(it.candidates())
                                .extracting(candidate -> candidate.area().value())
                                .contains(district));
    }

    @ParameterizedTest
    @CsvSource({"柳堤湾路上车太多", "路灯不亮", "Street lamps are out", "🙂", "''"})
    void answersNothingWhereNoPlaceIsNamed(String text) {
        assertThat(gazetteer.read(text)).isInstanceOf(Whereabouts.Unknown.class);
    }

    @Test
    void saysWhatItMatchedTheMoreTellingFirst() {
        assertThat(gazetteer.read("云渡区柳堤湾街道桂花苑12栋"))
                .isInstanceOfSatisfying(
                        Whereabouts.Found.class,
                        it -> assertThat(it.place().words()).containsExactly("桂花苑"));
        assertThat(gazetteer.read("云渡区柳堤湾街道的井盖"))
                .isInstanceOfSatisfying(
                        Whereabouts.Found.class,
                        it -> assertThat(it.place().words()).containsExactly("柳堤湾街道"));
    }

    @Test
    void aNameSaidAHundredTimesOutweighsNobody() {
        assertThat(gazetteer.read("云渡区".repeat(100) + "澄波区")).isInstanceOf(Whereabouts.Doubtful.class);
    }

    private static void area(String code, @Nullable String parent, Level level, String name, String... aliases) {
        AREAS.put(
                new AreaCode(code),
                new Area(
                        new AreaCode(code),
                        parent == null ? null : new AreaCode(parent),
                        level,
                        name,
                        name,
                        List.of(aliases)));
    }

    private static NamedPlace place(String name, Kind kind, String area, String... aliases) {
        return new NamedPlace(name, kind, new AreaCode(area), List.of(aliases));
    }
}
