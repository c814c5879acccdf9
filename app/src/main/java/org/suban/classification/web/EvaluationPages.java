package org.suban.classification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.suban.classification.evaluation.upload.StartingEvaluations;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Problems;

/** How good naming would be on the city's own past: files in, figures out, the files gone. */
@Controller
@RequestMapping("/models/evaluations")
class EvaluationPages {

    private final EvaluationViews views;
    private final StartingEvaluations starting;
    private final Problems problems;
    private final Clock clock;

    EvaluationPages(EvaluationViews views, StartingEvaluations starting, Problems problems, Clock clock) {
        this.views = views;
        this.starting = starting;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String all(Staff by, Model model, HttpServletResponse response, Locale locale) {
        model.addAttribute("form", EvaluationForm.USUAL);
        return show(by, model, response, locale);
    }

    @GetMapping("/{number}")
    String one(@PathVariable int number, Staff by, Model model, HttpServletResponse response, Locale locale) {
        return switch (views.one(by, number, clock.instant(), locale)) {
            case Decision.Granted<EvaluationView>(var view) -> {
                model.addAttribute("view", view);
                yield "classification/evaluation";
            }
            case Decision.Refused<EvaluationView>(var objections) -> closed(objections, model, response, locale);
        };
    }

    @PostMapping
    String start(
            @ModelAttribute("form") EvaluationForm form,
            BindingResult errors,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        return switch (starting.start(by, form.asking(), clock.instant())) {
            case Decision.Granted<Integer>(var number) -> "redirect:/models/evaluations/" + number;
            case Decision.Refused<Integer>(var objections) -> {
                var page = show(by, model, response, locale);
                response.setStatus(problems.tell(objections, errors, locale).value());
                yield page;
            }
        };
    }

    private String show(Staff by, Model model, HttpServletResponse response, Locale locale) {
        return switch (views.all(by, clock.instant(), locale)) {
            case Decision.Granted<List<EvaluationView>>(var all) -> {
                model.addAttribute("all", all);
                yield "classification/evaluations";
            }
            case Decision.Refused<List<EvaluationView>>(var objections) -> closed(objections, model, response, locale);
        };
    }

    private String closed(Objections objections, Model model, HttpServletResponse response, Locale locale) {
        var first = objections.first();
        response.setStatus(Problems.status(first.kind()).value());
        model.addAttribute("what", problems.what(first, locale));
        model.addAttribute("next", problems.next(first, locale));
        return "classification/closed";
    }
}
