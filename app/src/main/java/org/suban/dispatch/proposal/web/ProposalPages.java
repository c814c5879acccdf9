package org.suban.dispatch.proposal.web;

import static org.suban.dispatch.proposal.web.ProposalForm.orEmpty;

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
import org.suban.dispatch.proposal.Judged;
import org.suban.dispatch.proposal.JudgingProposals;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** What rulings ask of the list: each is taken into the draft, or dismissed with a reason. */
@Controller
@RequestMapping("/list-proposals")
class ProposalPages {

    private final JudgingProposals judging;
    private final ProposalViews views;
    private final Problems problems;
    private final Clock clock;

    ProposalPages(JudgingProposals judging, ProposalViews views, Problems problems, Clock clock) {
        this.judging = judging;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String all(Staff by, Model model, HttpServletResponse response, Locale locale) {
        if (!by.mayKeepTheList()) {
            return closed(response);
        }
        model.addAttribute("proposals", views.open(locale));
        return "dispatch/proposals";
    }

    @GetMapping("/{receipt}")
    String open(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response, Locale locale) {
        model.addAttribute("form", ProposalForm.EMPTY);
        return show(by, receipt, model, response, locale);
    }

    @PostMapping("/{receipt}/host")
    String takeHost(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") ProposalForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        var decision = judging.takeHost(by, receipt.request(), orEmpty(form.place()), clock.instant());
        return after(decision, receipt, told, by, model, response, next, locale);
    }

    @PostMapping("/{receipt}/words")
    String takeWords(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") ProposalForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        var decision = judging.takeWords(by, receipt.request(), orEmpty(form.words()), clock.instant());
        return after(decision, receipt, told, by, model, response, next, locale);
    }

    @PostMapping("/{receipt}/dismiss")
    String dismiss(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") ProposalForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        var decision = judging.dismiss(by, receipt.request(), orEmpty(form.reason()), clock.instant());
        return after(decision, receipt, told, by, model, response, next, locale);
    }

    private String after(
            Decision<Judged> decision,
            Receipt receipt,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (decision) {
            case Decision.Granted<Judged>(var judged) -> {
                next.addFlashAttribute("done", judged.draft() == null ? "dismissed" : "taken");
                yield "redirect:/list-proposals/" + receipt.digits();
            }
            case Decision.Refused<Judged>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield show(by, receipt, model, response, locale);
            }
        };
    }

    private String show(Staff by, Receipt receipt, Model model, HttpServletResponse response, Locale locale) {
        if (!by.mayKeepTheList()) {
            return closed(response);
        }
        var view = views.one(receipt.request(), locale);
        if (view.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("unknown", true);
            return "dispatch/proposal-closed";
        }
        model.addAttribute("open", view.get());
        return "dispatch/proposal";
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "dispatch/proposal-closed";
    }
}
