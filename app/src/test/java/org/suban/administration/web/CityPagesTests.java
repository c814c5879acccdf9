package org.suban.administration.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.support.SubanTest;
import org.suban.support.Web;
import org.suban.support.Web.Answer;
import org.suban.support.Web.Visit;

@SubanTest
@DirtiesContext
class CityPagesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern REPORT = Pattern.compile("href=\"(/city/files/faults/[^\"]+)\"");

    @Autowired
    Web web;

    @Autowired
    Areas areas;

    @Autowired
    Cities cities;

    @Autowired
    Units units;

    private Visit admin = new Visit("");
    private Area street = new Area(new AreaCode("000000000000"), null, Level.CITY, "", "", List.of());

    @BeforeEach
    void signIn() {
        admin = web.visit().signIn("admin", "anlan-2026");
        street = areas.all().stream()
                .filter(it -> it.level() == Level.STREET)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyAdministratorsFindTheDoor() {
        var dispatcher = web.visit().signIn("dispatcher", "anlan-2026");
        for (var page :
                List.of("/city/areas", "/city/units", "/city/files", "/city/files/city.xlsx", "/city/new-unit")) {
            assertThat(dispatcher.get(page).status()).as(page).isEqualTo(403);
            assertThat(web.visit().get(page).status()).as(page).isEqualTo(302);
        }
        var code = street.code().value();
        assertThat(dispatcher
                        .submit("/account", "/city/areas/" + code, Map.of("name", "别的"))
                        .status())
                .isEqualTo(403);
        assertThat(dispatcher.get("/list").body()).doesNotContain("href=\"/city\"");
        assertThat(admin.get("/list").body()).contains("href=\"/city\"");
    }

    @Test
    void theTreeOpensStepByStepWithoutScripts() {
        var district = areas.below(cities.get().code()).getFirst();
        var inside = areas.below(district.code()).getFirst();
        assertThat(admin.get("/city/areas").body())
                .contains("href=\"/city/areas/" + district.code())
                .doesNotContain("href=\"/city/areas/" + inside.code());
        assertThat(admin.get("/city/areas/" + district.code()).body()).contains("href=\"/city/areas/" + inside.code());
        assertThat(admin.get("/city/areas?q=" + inside.code()).body()).contains(inside.name());
        assertThat(admin.get("/city/areas/980000000000").status()).isEqualTo(404);
        assertThat(admin.get("/city/areas?q=qwertz").body()).contains("没有这样的辖区");
    }

    @Test
    void anAreaIsRenamedAndTakesAliasesInAnyWriting() {
        var page = "/city/areas/" + street.code();
        var saved = admin.submit(page, page, form(page, Map.of("name", "新名街道", "aliases", "甲、乙，丙|甲")));
        assertThat(saved.status()).isEqualTo(302);
        assertThat(areas.find(street.code()).orElseThrow().names()).containsExactly("新名街道", "甲", "乙", "丙");
        assertThat(admin.get("/city/files").body()).contains("系统管理员", "新名街道", street.name());
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedIsKept() {
        var page = "/city/areas/" + street.code();
        var refused = admin.submit(page, page, form(page, Map.of("name", "", "aliases", "别称")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"name-error\"", "不能为空", "别称");
        var stale = admin.submit(page, page, Map.of("name", "某街道", "seen", "r1"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("刚被别人改过");
        assertThat(admin.submit(page, page, form(page, Map.of("name", "a\0b"))).status())
                .isEqualTo(422);
    }

    @Test
    void namesAreWordsAndNeverMarkup() {
        var page = "/city/areas/" + street.code();
        admin.submit(page, page, form(page, Map.of("name", "<b>粗</b>街道")));
        assertThat(admin.get(page).body()).contains("&lt;b&gt;粗").doesNotContain("<b>粗");
        assertThat(admin.get("/city/files").body()).doesNotContain("<b>粗");
        admin.submit(page, page, form(page, Map.of("name", street.name())));
    }

    @Test
    void aUnitIsChosenByItsCodeWithItsName() {
        var page = "/city/units/housing";
        var fields = Map.of(
                "name",
                "住房局",
                "kind",
                "DEPARTMENT",
                "area",
                cities.get().code() + " 安澜市",
                "standIn",
                "urban-management 城市管理局",
                "duty",
                "白天");
        assertThat(admin.submit(page, page, form(page, fields)).status()).isEqualTo(302);
        assertThat(units.get(new UnitCode("housing")).standIn()).isEqualTo(new UnitCode("urban-management"));
        var wrong = new HashMap<>(fields);
        wrong.put("standIn", "urban-managment");
        var refused = admin.submit(page, page, form(page, wrong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"standIn-error\"", "是不是“urban-management”");
        assertThat(admin.get("/city/options/units?heir=" + "urban-mana").body()).contains("value=\"urban-management ");
        assertThat(admin.get("/city/options/areas?area=" + street.code()).body())
                .contains(street.code().value());
        assertThat(admin.get("/city/units/no-such-unit").status()).isEqualTo(404);
    }

    @Test
    void anHeirIsNamedAndTakenAway() {
        var page = "/city/units/transport";
        var fields = new HashMap<>(Map.of(
                "name",
                "交通局",
                "kind",
                "DEPARTMENT",
                "area",
                cities.get().code().value(),
                "heir",
                "housing",
                "validTo",
                "2026-12-31"));
        admin.submit(page, page, form(page, fields));
        assertThat(units.today(new UnitCode("transport"))).isEqualTo(new UnitCode("housing"));
        assertThat(admin.get(page).body()).contains("已并入");
        assertThat(admin.get("/city/units?q=transport").body()).contains("已并入");
        fields.put("heir", "transport");
        assertThat(admin.submit(page, page, form(page, fields)).body()).contains("承接关系绕成了圈");
        fields.put("heir", "");
        admin.submit(page, page, form(page, fields));
        assertThat(units.today(new UnitCode("transport"))).isEqualTo(new UnitCode("transport"));
    }

    @Test
    void aUnitAndAPostAreAddedAndThePostShowsItsHolders() {
        var unit = Map.of(
                "code",
                "park-office",
                "name",
                "公园处",
                "kind",
                "DEPARTMENT",
                "area",
                cities.get().code().value());
        assertThat(admin.submit("/city/new-unit", "/city/new-unit", unit).header("Location"))
                .endsWith("/city/units/park-office");
        assertThat(admin.submit("/city/new-unit", "/city/new-unit", unit).body())
                .contains("编码 park-office 已经有了");
        var posts = "/city/units/park-office/posts";
        var post = Map.of("code", "park-head", "name", "处长", "rank", "LEAD");
        assertThat(admin.submit(posts, posts, post).status()).isEqualTo(302);
        assertThat(admin.get("/city/units/park-office").body()).contains("处长", "空缺");
        var person = Map.of(
                "username",
                "park-head",
                "name",
                "林园",
                "roles",
                "HANDLER",
                "unit",
                "park-office",
                "post",
                "park-head",
                "password",
                "a good sentence");
        assertThat(admin.submit("/people/new", "/people/new", person).status()).isEqualTo(302);
        assertThat(admin.get("/city/units/park-office").body()).contains("林园");
        var one = posts + "/park-head";
        assertThat(admin.submit(one, one, form(one, Map.of("name", "主任", "rank", "DEPUTY")))
                        .status())
                .isEqualTo(302);
        assertThat(units.post("park-head").orElseThrow().name()).isEqualTo("主任");
        assertThat(admin.get("/city/units/housing/posts/park-head").status()).isEqualTo(404);
    }

    @Test
    void aFileWithFaultsShowsThemAndGivesThemAllAsCsv() {
        var rows = new StringBuilder("code,level,name\n");
        for (int i = 0; i < 1_100; i++) {
            rows.append("990199%06d,STRET,某地\n".formatted(i));
        }
        var refused = upload("areas.csv", rows.toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("2,200 处问题", "“STRET”不是层级", "是不是“STREET”");
        var report = REPORT.matcher(refused.body());
        assertThat(report.find()).isTrue();
        var all = admin.get(report.group(1));
        assertThat(all.header("Content-Disposition")).contains("faults.csv");
        assertThat(all.body()).startsWith("\uFEFF");
        assertThat(all.body().lines()).hasSize(2_201);
        assertThat(web.visit()
                        .signIn("dispatcher", "anlan-2026")
                        .get(report.group(1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aGoodFileIsTakenAndShownAmongTheLastChanges() {
        var taken = upload("places.csv", "name,kind,area\n兰花园,ESTATE,%s\n".formatted(street.code()));
        assertThat(taken.status()).isEqualTo(302);
        assertThat(admin.get("/city/files").body()).contains("收下了", "places.csv", "1 个地方");
        assertThat(admin.get("/city/areas/" + street.code()).body()).contains("兰花园");
        assertThat(upload("places.csv", "name,kind,area\n兰花园,ESTATE,%s\n".formatted(street.code()))
                        .status())
                .isEqualTo(302);
        assertThat(admin.get("/city/files").body()).contains("没有变化");
        var wrong = upload("city.pdf", "%PDF");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("不是 XLSX、CSV 或 GeoJSON");
        assertThat(admin.get("/city/files/city.xlsx").header("Content-Disposition"))
                .contains("city.xlsx");
    }

    /** As a browser sends it: what the form brought, with what was changed in it. */
    private Map<String, String> form(String page, Map<String, String> changed) {
        var seen = SEEN.matcher(admin.get(page).body());
        var fields = new HashMap<>(changed);
        fields.put("seen", seen.find() ? seen.group(1) : "");
        return fields;
    }

    private Answer upload(String name, String text) {
        var part = "--cut\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("_csrf", "", admin.csrfOn("/city/files"))
                + part.formatted("file", "; filename=\"" + name + "\"", text)
                + "--cut--\r\n";
        return admin.postRaw("/city/files", "multipart/form-data; boundary=cut", body.getBytes(UTF_8));
    }
}
