package org.suban.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.suban.organization.Cities;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.support.SubanTest;

@SubanTest
@TestPropertySource(properties = "suban.test.city=changed")
class UnitPagesTests extends AdministratorsPages {

    @Autowired
    Cities cities;

    @Autowired
    Units units;

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
}
