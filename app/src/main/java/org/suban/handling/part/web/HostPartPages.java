package org.suban.handling.part.web;

import static org.suban.handling.part.web.PartForm.orEmpty;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.part.OpeningParts;
import org.suban.handling.part.Part;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** The host's page: who helps with a request, another part for another unit, and a part taken back. */
@Controller
@RequestMapping("/desk/{receipt}/parts")
class HostPartPages {

    private final OpeningParts opening;
    private final PartViews views;
    private final Problems problems;
    private final Clock clock;

    HostPartPages(OpeningParts opening, PartViews views, Problems problems, Clock clock) {
        this.opening = opening;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    /** With {@code instead}, the same task as that part's for another unit. */
    @GetMapping
    String all(
            @PathVariable Receipt receipt,
            @RequestParam(required = false) @Nullable Integer instead,
            Staff by,
            Model model,
            HttpServletResponse response) {
        var view = views.host(by, receipt.request());
        if (view.isEmpty()) {
            return closed(response);
        }
        model.addAttribute("view", view.get());
        model.addAttribute(
                "form",
                view.get().parts().stream()
                        .map(PartView::part)
                        .filter(it -> instead != null && it.number() == instead)
                        .findFirst()
                        .map(PartForm::inPlaceOf)
                        .orElse(PartForm.EMPTY));
        return "handling/parts";
    }

    @PostMapping
    String open(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") PartForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (opening.open(by, receipt.request(), form.asking(), clock.instant())) {
            case Decision.Granted<Part> granted -> done(receipt, "opened", next);
            case Decision.Refused<Part>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                var view = views.host(by, receipt.request());
                view.ifPresent(it -> model.addAttribute("view", it));
                yield view.isPresent() ? "handling/parts" : closed(response);
            }
        };
    }

    @GetMapping("/{number}/withdraw")
    String withdraw(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            Staff by,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("form", PartForm.EMPTY);
        return one(receipt, number, by, model, response);
    }

    @PostMapping("/{number}/withdraw")
    String withdraw(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @ModelAttribute("form") PartForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (opening.withdraw(by, receipt.request(), number, orEmpty(form.reason()), clock.instant())) {
            case Decision.Granted<Part> granted -> done(receipt, "withdrawn", next);
            case Decision.Refused<Part>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield one(receipt, number, by, model, response);
            }
        };
    }

    private String one(Receipt receipt, int number, Staff by, Model model, HttpServletResponse response) {
        var part = views.host(by, receipt.request()).stream()
                .flatMap(it -> it.parts().stream())
                .filter(it -> it.part().number() == number)
                .findFirst();
        part.ifPresent(it -> model.addAttribute("view", it));
        return part.isPresent() ? "handling/part-withdraw" : closed(response);
    }

    private static String done(Receipt receipt, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/desk/" + receipt.digits() + "/parts";
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "handling/closed";
    }
}
