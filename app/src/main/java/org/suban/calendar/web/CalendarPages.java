package org.suban.calendar.web;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.calendar.CalendarTerms;
import org.suban.calendar.Calendars;
import org.suban.calendar.PublishingDays;
import org.suban.calendar.PublishingDays.Outcome;
import org.suban.calendar.WorkingCalendar;
import org.suban.identity.Role;
import org.suban.identity.Visitor;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;
import org.suban.shared.sheet.FaultWords;

/** The calendar of a year for everybody, when something is due, and the table that an administrator brings. */
@Controller
class CalendarPages {

    private static final int LAST_CHANGES = 40;

    private final Calendars calendars;
    private final PublishingDays publishing;
    private final DueQuestions questions;
    private final CalendarWords said;
    private final YearViews years;
    private final FaultWords words;
    private final Problems problems;
    private final Clock clock;

    CalendarPages(
            Calendars calendars,
            PublishingDays publishing,
            DueQuestions questions,
            CalendarWords said,
            YearViews years,
            FaultWords words,
            Problems problems,
            Clock clock) {
        this.calendars = calendars;
        this.publishing = publishing;
        this.questions = questions;
        this.said = said;
        this.years = years;
        this.words = words;
        this.problems = problems;
        this.clock = clock;
    }

    /** A year nobody knows is this one; without a question no date is told. */
    @GetMapping("/calendar")
    ModelAndView show(
            @RequestParam(defaultValue = CalendarTerms.CITY) String calendar,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String limit,
            Visitor by,
            Locale locale) {
        var page = page(calendars.find(calendar).orElse(calendars.city()), year, by, locale)
                .addObject("from", from)
                .addObject("limit", limit);
        if (from.isEmpty() && limit.isEmpty()) {
            return page;
        }
        return switch (questions.answer(from, limit, calendar)) {
            case Decision.Granted<DueQuestions.Answer>(var answer) ->
                page.addObject("answer", said.answer(answer, locale));
            case Decision.Refused<DueQuestions.Answer>(var why) -> refused(page, why.first(), locale);
        };
    }

    @PostMapping("/calendar")
    ModelAndView take(@RequestParam MultipartFile file, Visitor by, RedirectAttributes next, Locale locale)
            throws IOException {
        var name = String.valueOf(file.getOriginalFilename());
        return switch (publishing.publish(by, name, file.getBytes(), clock.instant())) {
            case Decision.Refused<Outcome>(var why) ->
                refused(page(calendars.city(), 0, by, locale), why.first(), locale);
            case Decision.Granted<Outcome>(Outcome.Faulty(var faults)) -> {
                var page = page(calendars.city(), 0, by, locale);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page.addObject("file", name)
                        .addObject("total", faults.size())
                        .addObject(
                                "faults",
                                faults.stream()
                                        .limit(FaultWords.SHOWN)
                                        .map(it -> words.line(it, locale))
                                        .toList());
            }
            case Decision.Granted<Outcome>(Outcome.Changed(var changes)) -> {
                next.addFlashAttribute("taken", changes.size());
                yield new ModelAndView("redirect:/calendar");
            }
        };
    }

    private ModelAndView refused(ModelAndView page, Refusal why, Locale locale) {
        page.setStatus(Problems.status(why.kind()));
        return page.addObject("what", problems.what(why, locale)).addObject("next", problems.next(why, locale));
    }

    private ModelAndView page(WorkingCalendar calendar, int year, Visitor by, Locale locale) {
        var staff = by.staff();
        boolean keeper = staff != null && staff.is(Role.ADMINISTRATOR);
        int present = ZonedDateTime.now(clock.withZone(calendar.terms().zone())).getYear();
        int shown = year < WorkingCalendar.FIRST_YEAR || year > WorkingCalendar.LAST_YEAR ? present : year;
        return new ModelAndView("calendar/calendar")
                .addObject("terms", calendar.terms())
                .addObject("calendars", said.calendars(calendars.all(), locale))
                .addObject("year", years.of(calendar, shown, locale))
                .addObject("from", "")
                .addObject("limit", "")
                .addObject("keeper", keeper)
                .addObject("changes", keeper ? said.changes(publishing.changes(LAST_CHANGES), locale) : null);
    }
}
