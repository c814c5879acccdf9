package org.suban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;

class ShowTests {

    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    private final Show show = showIn(ZoneId.of("Asia/Shanghai"));

    ShowTests() throws IOException {}

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # due                 | urgency | Chinese      | English
            2026-11-28T06:00:00Z  | calm    | 还剩 5 天     | 5 days left
            2026-11-25T05:59:00Z  | calm    | 还剩 1 天     | 1 day left
            2026-11-24T06:00:00Z  | near    | 还剩 1 天     | 1 day left
            2026-11-24T05:59:00Z  | near    | 还剩 23 小时  | 23 hours left
            2026-11-23T09:00:00Z  | near    | 还剩 3 小时   | 3 hours left
            2026-11-23T07:00:00Z  | near    | 还剩 1 小时   | 1 hour left
            2026-11-23T06:59:59Z  | near    | 还剩 59 分钟  | 59 minutes left
            2026-11-23T06:00:59Z  | near    | 马上到时      | due now
            2026-11-23T06:00:00Z  | near    | 马上到时      | due now
            2026-11-23T05:59:30Z  | late    | 刚刚超时      | just late
            2026-11-23T05:59:00Z  | late    | 已超 1 分钟   | 1 minute late
            2026-11-23T01:00:00Z  | late    | 已超 5 小时   | 5 hours late
            2026-11-22T06:00:00Z  | late    | 已超 1 天     | 1 day late
            2026-11-20T05:00:00Z  | late    | 已超 3 天     | 3 days late
            """)
    void saysHowMuchTimeIsLeft(Instant due, String urgency, String chinese, String english) {
        assertThat(show.urgency(due)).isEqualTo(urgency);
        assertThat(in(Locale.CHINESE).due(due)).isEqualTo(chinese);
        assertThat(in(Locale.ENGLISH).due(due)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-25T10:00:00Z | 11月25日 周三 18:00     | Wed 25 Nov 18:00
            2026-11-25T16:30:00Z | 11月26日 周四 00:30     | Thu 26 Nov 00:30
            2027-01-04T01:00:00Z | 2027年1月4日 周一 09:00 | Mon 4 Jan 2027 09:00
            """)
    void saysMomentsInTheCitysZone(Instant at, String chinese, String english) {
        assertThat(in(Locale.CHINESE).moment(at)).isEqualTo(chinese);
        assertThat(in(Locale.ENGLISH).moment(at)).isEqualTo(english);
    }

    @Test
    void saysDaysAndTheTimeOfDay() {
        assertThat(in(Locale.CHINESE).day(LocalDate.of(2026, 10, 1))).isEqualTo("10月1日 周四");
        assertThat(show.day(Instant.parse("2025-12-31T16:00:00Z"))).isEqualTo("1月1日 周四");
        assertThat(show.clock(NOW)).isEqualTo("14:00");
        assertThat(show.machine(NOW)).isEqualTo("2026-11-23T14:00:00+08:00");
    }

    @Test
    void tellsTheTimeOfTheWorldWhenNoCityIsKnown() throws IOException {
        LocaleContextHolder.setLocale(Locale.CHINESE);

        assertThat(showIn(null).moment(NOW)).isEqualTo("11月23日 周一 06:00");
    }

    @Test
    void spellsDigitsOneByOne() {
        assertThat(show.spelled("2611 23")).isEqualTo("2 6 1 1 2 3");
    }

    private Show in(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        return show;
    }

    private static Show showIn(@Nullable ZoneId zone) throws IOException {
        var beans = new StaticListableBeanFactory();
        if (zone != null) {
            beans.addBean("zone", zone);
        }
        return new Show(
                WordsConfiguration.messageSource(),
                beans.getBeanProvider(ZoneId.class),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
