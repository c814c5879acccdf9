package org.suban.handling.evidence.web;

import static org.suban.handling.evidence.web.EvidenceForm.orEmpty;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.evidence.Evidence;
import org.suban.handling.evidence.FilingEvidence;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** Where a handler, often on a phone in the street, files what shows the work. */
@Controller
@RequestMapping("/desk/{receipt}/evidence")
class EvidencePages {

    private final FilingEvidence filing;
    private final EvidenceViews views;
    private final Problems problems;
    private final Clock clock;

    EvidencePages(FilingEvidence filing, EvidenceViews views, Problems problems, Clock clock) {
        this.filing = filing;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response, Locale locale) {
        model.addAttribute("form", EvidenceForm.EMPTY);
        return page(receipt, by, model, response, locale);
    }

    @PostMapping
    String file(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale)
            throws IOException {
        var decision = form.pictures()
                .then(it -> filing.file(
                        by, receipt.request(), orEmpty(form.kind()), orEmpty(form.words()), it, clock.instant()));
        return switch (decision) {
            case Decision.Granted<List<Evidence>>(var filed) -> {
                next.addFlashAttribute("done", filed.size());
                yield "redirect:/desk/" + receipt.digits() + "/evidence";
            }
            case Decision.Refused<List<Evidence>>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield page(receipt, by, model, response, locale);
            }
        };
    }

    private String page(Receipt receipt, Staff by, Model model, HttpServletResponse response, Locale locale) {
        var view = views.of(by, receipt.request(), locale);
        view.ifPresent(it -> model.addAttribute("view", it));
        if (view.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        return view.isPresent() ? "handling/evidence" : "handling/closed";
    }
}
