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
import org.suban.support.SubanTest;
import org.suban.support.Web;
import org.suban.support.Web.Answer;
import org.suban.support.Web.Visit;

@SubanTest
@DirtiesContext
class CityFilePagesTests {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
    private static final Pattern REPORT = Pattern.compile("href=\"(/city/files/faults/[^\"]+)\"");

    @Autowired
    Web web;

    @Autowired
    Areas areas;

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
