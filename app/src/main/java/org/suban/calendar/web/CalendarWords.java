package org.suban.calendar.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.calendar.CalendarChange;
import org.suban.calendar.WorkingCalendar;

/** What the calendar's page says, in the reader's language. */
@Component
class CalendarWords {

    private final MessageSource words;
    private final StepWords steps;

    CalendarWords(MessageSource words, StepWords steps) {
        this.words = words;
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
                .map(it ->
                        new ChangeView(it.at(), it.day(), it.file(), day(it.before(), locale), day(it.after(), locale)))
                .toList();
    }

    private String day(String written, Locale locale) {
        if (written.isEmpty()) {
            return words.getMessage("calendar.day.ordinary", null, locale);
        }
        var parts = written.split(" ", 2);
        var kind = words.getMessage("calendar.kind." + parts[0], null, locale);
        return parts.length == 1 ? kind : kind + " " + parts[1];
    }
}
