package org.suban.calendar.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** A year to look at: its months in weeks from Monday on, and whether its table has come out. */
record YearView(int year, boolean provisional, List<MonthView> months) {

    /** {@code weeks} are of seven days each, those of other months empty. */
    record MonthView(Month month, List<List<DayView>> weeks) {}

    /** {@code mark} is off, holiday, makeup or empty; {@code words} say it aloud. */
    record DayView(int day, LocalDate date, String mark, String words) {

        static final DayView NONE = new DayView(0, LocalDate.EPOCH, "", "");
    }
}
