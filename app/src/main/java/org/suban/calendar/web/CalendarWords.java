package org.suban.calendar.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suban.calendar.CalendarChange;
import org.suban.calendar.WorkingCalendar;
import org.suban.calendar.words.DayWords;

/** What the calendar's page says, in the reader's language. */
@Component
class CalendarWords {

    private final DayWords days;
    private final StepWords steps;

    CalendarWords(DayWords days, StepWords steps) {
        this.days = days;
        this.steps = steps;
    }

    AnswerView answer(DueQuestions.Answer it, Locale locale) {
        return new AnswerView(
                it.due().toInstant(),
                it.provisional(),
                it.way().stream()
                        .map(step -> steps.of(step, it.limit(), locale))
                        .toList());
    }

    List<ChoiceView> calendars(List<WorkingCalendar> all, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return all.stream()
                .map(it -> it.terms())
                .map(it -> new ChoiceView(it.code(), english ? it.english() : it.name()))
                .toList();
    }

    List<ChangeView> changes(List<CalendarChange> all, Locale locale) {
        return all.stream()
                .map(it -> new ChangeView(
                        it.at(), it.day(), it.file(), days.of(it.before(), locale), days.of(it.after(), locale)))
                .toList();
    }
}
