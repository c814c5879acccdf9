package org.suban.handling.time.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.approval.AnsweringApproval;
import org.suban.handling.approval.Approval;
import org.suban.handling.approval.Approvals;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** What waits for another person's word. */
@Controller
class ApprovalPages {

    private static final int MOST = 50;

    private final Approvals approvals;
    private final AnsweringApproval answering;
    private final ApprovalViews views;
    private final Problems problems;
    private final Clock clock;

    ApprovalPages(
            Approvals approvals, AnsweringApproval answering, ApprovalViews views, Problems problems, Clock clock) {
        this.approvals = approvals;
        this.answering = answering;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/approvals")
    String list(Staff by, Model model, HttpServletResponse response) {
        if (!approvals.answers(by)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return "handling/closed";
        }
        model.addAttribute("rows", views.of(approvals.waitingFor(by, MOST)));
        return "handling/approvals";
    }

    @PostMapping("/approvals/{receipt}/{number}")
    String answer(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String words,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (answering.answer(by, receipt.request(), number, granted, words, clock.instant())) {
            case Decision.Granted<Approval> done -> {
                next.addFlashAttribute("done", granted);
                yield "redirect:/approvals";
            }
            case Decision.Refused<Approval>(var objections) -> {
                response.setStatus(Problems.status(objections.first().kind()).value());
                model.addAttribute("what", problems.what(objections.first(), locale));
                model.addAttribute("next", problems.next(objections.first(), locale));
                yield list(by, model, response);
            }
        };
    }
}
