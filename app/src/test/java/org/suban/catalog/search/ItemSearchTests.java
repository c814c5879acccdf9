package org.suban.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suban.calendar.Limit;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.Line;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;

class ItemSearchTests {

    private static final ItemTerms TERMS = new ItemTerms(
            RequestType.HELP,
            Urgency.NORMAL,
            false,
            false,
            new Limit(4, Limit.Unit.HOURS),
            new Limit(24, Limit.Unit.HOURS),
            new Limit(5, Limit.Unit.WORKING_DAYS),
            "b",
            "c",
            List.of());

    private final ItemIndex index = new ItemIndex(
            new CatalogList(
                            1,
                            List.of(
                                    line("02", "市政设施", ""),
                                    line("02-02", "道路照明", ""),
                                    line("02-02-01", "路灯", ""),
                                    line("02-02-01-001", "路灯不亮", "晚上黑灯瞎火"),
                                    line("02-02-01-002", "路灯闪烁", "一闪一闪"),
                                    line("02-02-02-001", "重庆路道路照明", "一条街没灯")),
                            List.of())
                    .all(),
            LocalDate.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "路灯不亮",
                "ludengbuliang",
                "ldbl",
                "lu deng bu l",
                "ludbl",
                "0202010 01",
                "02-02-01-001",
                "黑灯瞎火",
                "路灯 黑灯"
            })
    void theLampThatDoesNotShineIsFoundByWhateverPeopleType(String query) {
        assertThat(index.lines(query.replace("0 0", "00"), 5))
                .extracting(CatalogItem::name)
                .first()
                .isEqualTo("路灯不亮");
    }

    @Test
    void eitherReadingOfACharacterFindsIt() {
        assertThat(index.lines("chongqing", 5)).hasSize(1);
        assertThat(index.lines("zhongqing", 5)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!!!", "不存在的东西", "zzzz", "99-99"})
    void whatNobodySaysFindsNothing(String query) {
        assertThat(index.lines(query, 5)).isEmpty();
    }

    private static Line line(String code, String name, String saying) {
        return new Line(
                new ItemCode(code),
                name,
                List.of(),
                saying.isEmpty() ? List.of() : List.of(saying),
                "",
                "",
                code.length() == 12 ? TERMS : null,
                null,
                null,
                null);
    }
}
