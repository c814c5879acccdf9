package org.suban.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says times and numbers the way people say them; templates call it {@code @show}. */
@Component("show")
public class Show {

    private final MessageSource words;
    private final ObjectProvider<ZoneId> zone;
    private final Clock clock;

    Show(MessageSource words, ObjectProvider<ZoneId> zone, Clock clock) {
        this.words = words;
        this.zone = zone;
        this.clock = clock;
    }

    /** In the city's own zone, like 11月25日 周三 18:00; the year is said only when it is another one. */
    public String moment(Instant at) {
        return moment(at, cityZone());
    }

    public String moment(Instant at, ZoneId where) {
        var there = at.atZone(where);
        return pattern(there.getYear() == thisYear(where) ? "ui.time.moment" : "ui.time.moment-year")
                .format(there);
    }

    public String day(LocalDate day) {
        return pattern(day.getYear() == thisYear(cityZone()) ? "ui.time.day" : "ui.time.day-year")
                .format(day);
    }

    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, cityZone()));
    }

    public String clock(Instant at) {
        return pattern("ui.time.clock").format(at.atZone(cityZone()));
    }

    /** For the {@code datetime} attribute, with the city's offset. */
    public String machine(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(cityZone()));
    }

    /** How much time is left or how late it is, in words: 还剩 3 小时. */
    public String due(Instant due) {
        return due(due, clock.instant());
    }

    public String due(Instant due, Instant at) {
        return say(TimeLeft.until(due, at));
    }

    /** One of {@code late}, {@code near}, {@code calm}; the due chip takes its colour and shape from it. */
    public String urgency(Instant due) {
        return TimeLeft.until(due, clock.instant()).urgency();
    }

    /** Digits apart, so that a screen reader says them one by one. */
    public String spelled(String digits) {
        return String.join(" ", digits.replaceAll("\\s", "").split(""));
    }

    private String say(TimeLeft left) {
        return words.getMessage(left.key(), new Object[] {left.count()}, locale());
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(words.getMessage(key, null, locale()), locale());
    }

    private int thisYear(ZoneId where) {
        return clock.instant().atZone(where).getYear();
    }

    private ZoneId cityZone() {
        return zone.getIfAvailable(() -> ZoneOffset.UTC);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
