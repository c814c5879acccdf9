package org.suban.calendar.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.calendar.Stretch;
import org.suban.ui.Show;

/** Says each stretch of the way to a date in words: 2月14日 周六是调休工作日（春节），至此 2 天. */
@Component
class StepWords {

    private final MessageSource words;
    private final Show show;

    StepWords(MessageSource words, Show show) {
        this.words = words;
        this.show = show;
    }

    String of(Stretch it, Limit limit, Locale locale) {
        var days = it.from().equals(it.to())
                ? show.day(it.from())
                : say("calendar.days", locale, show.day(it.from()), show.day(it.to()));
        var what = say("calendar.step." + it.kind(), locale, days, named(it, locale));
        return switch (it.kind()) {
            case WORKDAY, MAKEUP_WORKDAY -> say("calendar.step.counted." + limit.unit(), locale, what, it.counted());
            case START, NATURAL, DAY_OFF, HOLIDAY -> what;
        };
    }

    private String named(Stretch it, Locale locale) {
        return it.name().isEmpty() ? "" : say("calendar.step.name", locale, it.name());
    }

    private String say(String key, Locale locale, Object... values) {
        return words.getMessage(key, values, locale);
    }
}
