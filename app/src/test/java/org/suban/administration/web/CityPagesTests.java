package org.suban.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.suban.organization.Cities;
import org.suban.organization.Units;
import org.suban.support.SubanTest;

@SubanTest
@TestPropertySource(properties = "suban.test.city=changed")
class CityPagesTests extends AdministratorsPages {

    @Autowired
    Cities cities;

    @Autowired
    Units units;

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
}
