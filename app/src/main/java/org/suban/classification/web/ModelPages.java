package org.suban.classification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.classification.model.ChoosingModels;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Problems;

/** What names and how good it is; a text typed there is named now and kept nowhere. */
@Controller
@RequestMapping("/models")
class ModelPages {

    private final ModelViews views;
    private final ChoosingModels choosing;
    private final Problems problems;
    private final Clock clock;

    ModelPages(ModelViews views, ChoosingModels choosing, Problems problems, Clock clock) {
        this.views = views;
        this.choosing = choosing;
        this.problems = problems;
        this.clock = clock;
    }

    /** The page's own form posts the text: an address is written down by servers between, and is too short for a long letter. */
    @RequestMapping(method = {RequestMethod.GET, RequestMethod.POST})
    String all(
            @RequestParam(defaultValue = "") String text,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        model.addAttribute("text", text);
        if (text.isBlank()) {
            return show(by, null, model, response, locale);
        }
        return switch (views.ask(by, text)) {
            case Decision.Granted<AskedView>(var asked) -> show(by, asked, model, response, locale);
            case Decision.Refused<AskedView>(var objections) -> {
                tell(objections, model, response, locale);
                yield show(by, null, model, response, locale);
            }
        };
    }

    @GetMapping("/{number}")
    String one(@PathVariable int number, Staff by, Model model, HttpServletResponse response, Locale locale) {
        return switch (views.one(by, number, locale)) {
            case Decision.Granted<ModelView>(var view) -> {
                model.addAttribute("view", view);
                yield "classification/model";
            }
            case Decision.Refused<ModelView>(var objections) -> closed(objections, model, response, locale);
        };
    }

    @PostMapping("/in-force")
    String choose(
            ModelForm form,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (choosing.choose(by, form.chosen(), clock.instant())) {
            case Decision.Granted<String> done -> {
                next.addFlashAttribute("done", true);
                yield "redirect:/models";
            }
            case Decision.Refused<String>(var objections) -> {
                tell(objections, model, response, locale);
                yield show(by, null, model, response, locale);
            }
        };
    }

    private String show(Staff by, @Nullable AskedView asked, Model model, HttpServletResponse response, Locale locale) {
        return switch (views.all(by, asked)) {
            case Decision.Granted<ModelsView>(var view) -> {
                model.addAttribute("view", view);
                yield "classification/models";
            }
            case Decision.Refused<ModelsView>(var objections) -> closed(objections, model, response, locale);
        };
    }

    private String closed(Objections objections, Model model, HttpServletResponse response, Locale locale) {
        tell(objections, model, response, locale);
        return "classification/closed";
    }

    private void tell(Objections objections, Model model, HttpServletResponse response, Locale locale) {
        var first = objections.first();
        response.setStatus(Problems.status(first.kind()).value());
        model.addAttribute("what", problems.what(first, locale));
        model.addAttribute("next", problems.next(first, locale));
    }
}
