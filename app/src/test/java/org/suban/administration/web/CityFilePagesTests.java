package org.suban.administration.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.suban.support.SubanTest;
import org.suban.support.Web.Answer;

@SubanTest
@TestPropertySource(properties = "suban.test.city=changed")
class CityFilePagesTests extends AdministratorsPages {

    private static final Pattern REPORT = Pattern.compile("href=\"(/city/files/faults/[^\"]+)\"");

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

    private Answer upload(String name, String text) {
        var part = "--cut\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        var body = part.formatted("_csrf", "", admin.csrfOn("/city/files"))
                + part.formatted("file", "; filename=\"" + name + "\"", text)
                + "--cut--\r\n";
        return admin.postRaw("/city/files", "multipart/form-data; boundary=cut", body.getBytes(UTF_8));
    }
}
