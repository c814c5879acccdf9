package org.suban.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.calendar.Calendars;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** What the page and the program's answer say. */
@SubanTest
class CalendarPagesTests {

    @Autowired
    Web web;

    @Autowired
    Calendars calendars;

    @Test
    void aProgramIsToldTheDateWithItsOffsetAndTheWayToIt() {
        var answer = web.visit().speaking("en").get(due("2026-02-12T09:00:00+08:00", "3wd", "city"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("due").asString()).isEqualTo("2026-02-24T17:30:00+08:00");
        assertThat(answer.json().path("provisional").asBoolean()).isFalse();
        assertThat(answer.json().path("steps")).hasSize(5);
        assertThat(answer.json().path("steps").get(2).path("text").asString())
                .contains("14", "is a make-up workday (春节)", "2 so far");
        assertThat(answer.json().path("steps").get(3).path("kind").asString()).isEqualTo("HOLIDAY");
        assertThat(web.visit()
                        .get(due("2026-02-12 09:00", "3wd", "city"))
                        .json()
                        .path("due"))
                .as("without an offset the city's clock is meant")
                .isEqualTo(answer.json().path("due"));
    }

    @Test
    void eachCalendarCountsByItsOwnDays() {
        assertThat(web.visit()
                        .get(due("2026-10-01 09:00", "2wd", "daily"))
                        .json()
                        .path("due")
                        .asString())
                .isEqualTo("2026-10-03T20:00:00+08:00");
    }

    @Test
    void aYearWithoutATableIsSaidToBeProvisional() {
        assertThat(web.visit()
                        .get(due("2058-02-12 09:00", "3wd", "city"))
                        .json()
                        .path("provisional")
                        .asBoolean())
                .isTrue();
        assertThat(web.visit().get("/calendar?year=2058").body()).contains("2058 年的放假安排还没有公布");
        assertThat(web.visit().get("/calendar?year=2026").body()).doesNotContain("还没有公布");
    }

    @Test
    void whatCannotBeAnsweredIsRefusedWithWhatToWrite() {
        for (var wrong : Map.of(
                        due("yesterday", "3wd", "city"), "calendar.from",
                        due("2026-02-12 09:00", "-3", "city"), "calendar.limit",
                        due("2026-02-12 09:00", "3wd", "lunar"), "calendar.unknown",
                        due("1900-01-01", "3wd", "city"), "calendar.beyond",
                        due("", "", "city"), "calendar.from")
                .entrySet()) {
            var answer = web.visit().get(wrong.getKey());
            assertThat(answer.status()).as(wrong.getKey()).isEqualTo(422);
            assertThat(answer.code()).isEqualTo(wrong.getValue());
        }
        assertThat(web.visit().get("/calendar?from=yesterday&limit=3wd").body()).contains("“yesterday”不是时间");
    }

    @Test
    void everybodySeesTheYearAndTheWayWithoutScripts() {
        assertThat(web.visit()
                        .get("/calendar?year=2026&from=2026-02-12+09:00&limit=3wd")
                        .body())
                .contains("class=\"calendar-makeup\"", "是调休工作日（春节）", "至此 3 天", "2月24日")
                .doesNotContain("新的放假安排");
        assertThat(web.visit().get("/calendar?year=12345").status()).isEqualTo(200);
    }

    @Test
    void anAdministratorBringsATableAndOthersCannot() {
        var dispatcher = web.visit().signIn("dispatcher", "anlan-2026");
        assertThat(dispatcher.get("/calendar").body()).doesNotContain("新的放假安排");
        assertThat(upload(dispatcher, "/account", "day,kind,name\n2048-10-01,holiday,国庆节\n")
                        .status())
                .isEqualTo(403);
        var admin = web.visit().signIn("admin", "anlan-2026");
        assertThat(upload(admin, "/calendar", "day,kind,name\n2048-10-01,holliday,国庆节\n")
                        .body())
                .contains("没有采用", "holliday", "holiday");
        assertThat(calendars.published()).doesNotContain(2048);
        assertThat(upload(admin, "/calendar", "day,kind,name\n2048-10-01,holiday,国庆节\n")
                        .status())
                .isEqualTo(302);
        assertThat(calendars.published()).contains(2048);
        assertThat(admin.get("/calendar").body()).contains("2048", "放假 国庆节", "平常日");
    }

    private static Web.Answer upload(Web.Visit visit, String page, String csv) {
        var boundary = "----table";
        var body = "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n"
                + "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"days.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n%3$s\r\n--%1$s--\r\n";
        return visit.postRaw(
                "/calendar",
                "multipart/form-data; boundary=" + boundary,
                body.formatted(boundary, visit.csrfOn(page), csv).getBytes(StandardCharsets.UTF_8));
    }

    private static String due(String from, String limit, String calendar) {
        return "/api/v1/calendar/due?from=%s&limit=%s&calendar=%s"
                .formatted(URLEncoder.encode(from, StandardCharsets.UTF_8), limit, calendar);
    }
}
