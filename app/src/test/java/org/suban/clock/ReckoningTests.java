package org.suban.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.calendar.WorkingCalendar;
import org.suban.journal.Actor;
import org.suban.support.OfficialDays;

/** Dates that a clerk can check against the official table of 2026. */
class ReckoningTests {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private final WorkingCalendar office = OfficialDays.office(CITY);

    @Test
    void moreTimeIsCountedFromTheEndItHad() {
        var it = reckoning("2026-09-28T10:00", "3wd");
        assertThat(it.due(List.of())).isEqualTo(at("2026-10-08T17:30"));
        assertThat(it.due(List.of(extended("2wd"))))
                .as("Friday the 9th, then Saturday the 10th, which is made up for")
                .isEqualTo(at("2026-10-10T17:30"));
    }

    @Test
    void whatWasHeldIsAddedAsWorkTime() {
        var it = reckoning("2026-09-28T10:00", "3wd");
        assertThat(it.due(List.of(held("2026-09-29T16:00", "2026-10-08T10:30"))))
                .as("1 h 30 on Tuesday, a whole Wednesday, 1 h 30 on the 8th: ten hours of work")
                .isEqualTo(at("2026-10-10T12:00"));
    }

    @Test
    void aHoldOverAHolidayAloneGivesNothing() {
        var it = reckoning("2026-09-28T10:00", "3wd");
        assertThat(it.due(List.of(held("2026-10-01T00:00", "2026-10-07T23:59"))))
                .isEqualTo(at("2026-10-08T17:30"));
    }

    @Test
    void naturalTimeIsHeldInNaturalTime() {
        var it = reckoning("2026-09-30T22:00", "24h");
        assertThat(it.due(List.of(held("2026-10-01T08:00", "2026-10-02T08:00"))))
                .isEqualTo(at("2026-10-02T22:00"));
    }

    @Test
    void noGrantEverBringsTheEndForward() {
        var random = new Random(20261126);
        for (int life = 0; life < 2_000; life++) {
            var began = LocalDateTime.of(2026, 1, 5, 0, 0).plusMinutes(random.nextInt(400_000));
            var it = new Reckoning(
                    office, began.atZone(CITY).toInstant(), new Limit(1 + random.nextInt(15), unit(random)));
            var from = it.began().plusSeconds(random.nextInt(500_000));
            var more = move(new Move.Extended(new Limit(1 + random.nextInt(10), Limit.Unit.WORKING_DAYS)));
            var held = move(new Move.Held(from, from.plusSeconds(random.nextInt(2_000_000))));
            var none = it.due(List.of()).at();
            var both = it.due(List.of(more, held)).at();
            for (var one : List.of(more, held)) {
                assertThat(it.due(List.of(one)).at()).as("%s", it).isBetween(none, both);
            }
        }
    }

    private static Limit.Unit unit(Random random) {
        return Limit.Unit.values()[random.nextInt(Limit.Unit.values().length)];
    }

    private Reckoning reckoning(String began, String limit) {
        return new Reckoning(office, moment(began), Limit.read(limit).orElseThrow());
    }

    private static Move extended(String limit) {
        return move(new Move.Extended(Limit.read(limit).orElseThrow()));
    }

    private static Move held(String from, String to) {
        return move(new Move.Held(moment(from), moment(to)));
    }

    private static Move move(Move.Why why) {
        return new Move(why, Instant.EPOCH, Instant.EPOCH, "", Actor.machine("test"), Instant.EPOCH);
    }

    private static Due at(String time) {
        return new Due(moment(time), false);
    }

    private static Instant moment(String time) {
        return LocalDateTime.parse(time).atZone(CITY).toInstant();
    }
}
