package org.suban.handling.question.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.suban.handling.question.AnsweringQuestions;
import org.suban.handling.question.Question;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** Where a person answers by the link that was sent; the link shows the question and nothing else of the request. */
@Controller
@RequestMapping("/q/{token}")
class AnswerPages {

    private static final String PAGE = "handling/answer";

    private final AnsweringQuestions answering;
    private final QuestionViews views;
    private final Problems problems;
    private final Clock clock;

    AnswerPages(AnsweringQuestions answering, QuestionViews views, Problems problems, Clock clock) {
        this.answering = answering;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @ModelAttribute("form") QuestionForm form,
            BindingResult told,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        return page(token, told, model, response, locale);
    }

    @PostMapping
    String answer(
            @PathVariable String token,
            @ModelAttribute("form") QuestionForm form,
            BindingResult told,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        return switch (answering.answer(token, form.typed(), clock.instant())) {
            case Decision.Granted<Question> granted -> "handling/answered";
            case Decision.Refused<Question>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield told.hasFieldErrors() ? page(token, told, model, response, locale) : PAGE;
            }
        };
    }

    private String page(String token, BindingResult told, Model model, HttpServletResponse response, Locale locale) {
        switch (answering.asked(token, clock.instant())) {
            case Decision.Granted<Question>(var question) -> model.addAttribute("asked", views.asked(question, token));
            case Decision.Refused<Question>(var objections) ->
                response.setStatus(problems.tell(objections, told, locale).value());
        }
        return PAGE;
    }
}
