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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.question.AskingThePerson;
import org.suban.handling.question.Question;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** Where a handler asks the person something and reads the answer. */
@Controller
@RequestMapping("/desk/{receipt}/questions")
class QuestionPages {

    private final AskingThePerson asking;
    private final QuestionViews views;
    private final Problems problems;
    private final Clock clock;

    QuestionPages(AskingThePerson asking, QuestionViews views, Problems problems, Clock clock) {
        this.asking = asking;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        model.addAttribute("form", QuestionForm.EMPTY);
        return page(receipt, by, model, response);
    }

    @PostMapping
    String ask(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") QuestionForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (asking.ask(by, receipt.request(), form.typed(), clock.instant())) {
            case Decision.Granted<Question> granted -> {
                next.addFlashAttribute("done", true);
                yield "redirect:/desk/" + receipt.digits() + "/questions";
            }
            case Decision.Refused<Question>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield page(receipt, by, model, response);
            }
        };
    }

    private String page(Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        var view = views.of(by, receipt.request(), clock.instant());
        view.ifPresent(it -> model.addAttribute("view", it));
        if (view.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        return view.isPresent() ? "handling/questions" : "handling/closed";
    }
}
