package org.suban.insight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suban.identity.Staff;
import org.suban.insight.Weeks;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** The first-dispatch figure of some weeks, as a page and as files. */
@Controller
@RequestMapping("/insight")
class InsightPages {

    private final FigureQuestions questions;
    private final FigureViews views;
    private final FigureFile file;
    private final Problems problems;

    InsightPages(FigureQuestions questions, FigureViews views, FigureFile file, Problems problems) {
        this.questions = questions;
        this.views = views;
        this.file = file;
        this.problems = problems;
    }

    /** Weeks that cannot be read are told, and the usual ones shown. */
    @GetMapping("/first-dispatch")
    String show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var weeks = switch (questions.weeks(from, to)) {
            case Decision.Granted<Weeks>(var read) -> read;
            case Decision.Refused<Weeks>(var objections) -> {
                tell(objections.first(), model, response, locale);
                yield Weeks.upTo(questions.thisWeek());
            }
        };
        model.addAttribute("view", orDenied(views.of(by, weeks, questions.thisWeek(), locale)));
        return "insight/first-dispatch";
    }

    @GetMapping("/first-dispatch.csv")
    ResponseEntity<Object> download(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "week") String by,
            Staff staff,
            Locale locale) {
        return file.answer(from, to, by, staff, locale);
    }

    private void tell(Refusal refusal, Model model, HttpServletResponse response, Locale locale) {
        response.setStatus(Problems.status(refusal.kind()).value());
        model.addAttribute("what", problems.what(refusal, locale));
        model.addAttribute("next", problems.next(refusal, locale));
    }

    private static <T> T orDenied(Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> value;
            case Decision.Refused<T> refused -> throw new AccessDeniedException("figures are not for everybody");
        };
    }
}
