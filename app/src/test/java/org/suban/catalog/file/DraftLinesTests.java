package org.suban.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.file.DraftLines.Outcome;
import org.suban.catalog.search.ItemSearch;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.sheet.Fault;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class DraftLinesTests {

    private static final Staff KEEPER = keeper(931);
    private static final ItemCode LAMP = new ItemCode(Stage.LAMP);
    private static final ItemCode NEIGHBOURS = new ItemCode("01-02-02");

    @Autowired
    DraftLines lines;

    @Autowired
    Versioning versioning;

    @Autowired
    VersionTable versions;

    @Autowired
    Catalog catalog;

    @Autowired
    ItemSearch search;

    @Autowired
    SettableClock clock;

    private int draft;

    @BeforeEach
    void draft() {
        draft = Stage.granted(versioning.draft(KEEPER, clock.instant())).number();
    }

    @AfterEach
    void leaveNoDraft() {
        Stage.granted(versioning.discard(KEEPER, draft, "", clock.instant()));
    }

    @Test
    void oneLineIsWrittenAndAllOthersStay() {
        var before = catalog.version(draft);
        assertThat(written(LAMP, Map.of("name", "路灯与照明", "finish", "3wd", "host", "parks"), seen(LAMP)))
                .isInstanceOf(Outcome.Written.class);
        var after = catalog.version(draft);
        assertThat(after.find(LAMP).orElseThrow().name()).isEqualTo("路灯与照明");
        assertThat(after.rulesOf(LAMP))
                .singleElement()
                .satisfies(it -> assertThat(it.host().written()).isEqualTo("parks"));
        assertThat(others(before.all())).isEqualTo(others(after.all()));
        assertThat(after.rules().stream().filter(it -> !it.item().equals(LAMP)))
                .containsExactlyElementsOf(before.rules().stream()
                        .filter(it -> !it.item().equals(LAMP))
                        .toList());
    }

    @Test
    void rowsForSinglePlacesStayWhenTheLineIsWritten() {
        var street = catalog.version(draft).rulesOf(NEIGHBOURS).stream()
                .filter(it -> it.where().written().equals("STREET"))
                .toList();
        assertThat(street).hasSize(1);
        assertThat(written(NEIGHBOURS, Map.of("name", "邻里"), seen(NEIGHBOURS))).isInstanceOf(Outcome.Written.class);
        assertThat(catalog.version(draft).rulesOf(NEIGHBOURS)).containsAll(street);
    }

    @Test
    void twoPeopleMayWriteTwoLinesButNotOneOverTheOther() {
        var seen = seen(LAMP);
        var other = new ItemCode("02-02-01-004");
        var seenOther = seen(other);
        assertThat(written(LAMP, Map.of("name", "甲"), seen)).isInstanceOf(Outcome.Written.class);
        assertThat(written(other, Map.of("name", "乙"), seenOther)).isInstanceOf(Outcome.Written.class);
        assertThat(written(LAMP, Map.of("name", "丙"), seen))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        it -> assertThat(it.why().first().code()).isEqualTo("catalog.changed-meanwhile"));
    }

    @Test
    void aLineTypedByHandMeetsTheSameObjectionsAsALineOfAFile() {
        assertThat(faults(LAMP, Map.of("host", "urban-managment", "finish", "soon")))
                .extracting(Fault::kind, Fault::nearest)
                .contains(tuple("unit", "urban-management"));
        assertThat(faults(LAMP, Map.of("heir", LAMP.value())))
                .extracting(Fault::kind)
                .containsExactly("heir-cycle");
        assertThat(faults(LAMP, Map.of("heir", "99-99-99-999")))
                .extracting(Fault::kind)
                .containsExactly("item");
        assertThat(faults(new ItemCode("77-01"), Map.of("name", "无门类的大项")))
                .extracting(Fault::kind)
                .containsExactly("no-parent");
        assertThat(faults(LAMP, Map.of("host", "", "cohosts", "parks", "fallback", "")))
                .extracting(Fault::kind)
                .containsExactly("no-host");
    }

    @Test
    void aNewLineIsFoundAtOnce() {
        var fresh = new ItemCode("02-02-01-777");
        var cells = new HashMap<>(lines.open(draft, LAMP).cells());
        cells.putAll(Map.of("code", fresh.value(), "name", "极光水母"));
        assertThat(search.lines(draft, "极光水母", 1)).isEmpty();
        assertThat(lines.write(
                        KEEPER, draft, fresh, cells, lines.open(draft, fresh).seen(), clock.instant()))
                .isInstanceOf(Outcome.Written.class);
        assertThat(search.lines(draft, "jgsm", 1)).extracting(CatalogItem::code).containsExactly(fresh);
    }

    @Test
    void aLineAddedByMistakeIsTakenOutButOneThatWasApprovedStays() {
        var fresh = new ItemCode("02-02-01-778");
        var cells = new HashMap<>(lines.open(draft, LAMP).cells());
        cells.putAll(Map.of("code", fresh.value(), "name", "写错了的事项"));
        lines.write(KEEPER, draft, fresh, cells, lines.open(draft, fresh).seen(), clock.instant());

        assertThat(Stage.refusal(lines.remove(KEEPER, draft, fresh, "old", clock.instant())))
                .isEqualTo("catalog.changed-meanwhile");
        Stage.granted(lines.remove(KEEPER, draft, fresh, seen(fresh), clock.instant()));
        assertThat(catalog.version(draft).find(fresh)).isEmpty();
        assertThat(catalog.version(draft).rulesOf(fresh)).isEmpty();
        assertThat(Stage.refusal(lines.remove(KEEPER, draft, LAMP, seen(LAMP), clock.instant())))
                .isEqualTo("catalog.line-known");
    }

    @Test
    void whoWouldAnswerIsShownBeforeAnythingIsWritten() {
        var cells = new HashMap<>(lines.open(draft, LAMP).cells());
        cells.put("host", "parks");
        assertThat(lines.as(draft, LAMP, cells).rulesOf(LAMP))
                .extracting(it -> it.host().written())
                .containsExactly("parks");
        assertThat(catalog.version(draft).rulesOf(LAMP))
                .extracting(it -> it.host().written())
                .doesNotContain("parks");
    }

    private Outcome written(ItemCode code, Map<String, String> changed, String seen) {
        var cells = new HashMap<>(lines.open(draft, code).cells());
        cells.putAll(changed);
        return lines.write(KEEPER, draft, code, cells, seen, clock.instant());
    }

    private List<Fault> faults(ItemCode code, Map<String, String> changed) {
        return ((Outcome.Faulty) written(code, changed, seen(code))).faults();
    }

    private String seen(ItemCode code) {
        return lines.open(draft, code).seen();
    }

    private static List<CatalogItem> others(List<CatalogItem> all) {
        return all.stream().filter(it -> !it.code().equals(LAMP)).toList();
    }

    private static Staff keeper(long number) {
        return new Staff(new StaffId(number), "keeper-" + number, "keeper", Set.of(Role.CATALOGUE), null, true);
    }
}
