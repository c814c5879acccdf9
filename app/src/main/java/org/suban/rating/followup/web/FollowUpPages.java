package org.suban.rating.followup.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
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
import org.suban.identity.Staff;
import org.suban.intake.Contact;
import org.suban.rating.followup.FollowUp.CameTo;
import org.suban.rating.followup.FollowingUp;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** The desk of those who ask: the list, and one closing with the words to say. */
@Controller
@RequestMapping("/follow-up")
class FollowUpPages {

    private static final Duration A_MONTH = Duration.ofDays(30);

    private final FollowingUp following;
    private final FollowUpViews views;
    private final Problems problems;
    private final Clock clock;

    FollowUpPages(FollowingUp following, FollowUpViews views, Problems problems, Clock clock) {
        this.following = following;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String list(Staff by, Model model, HttpServletResponse response) {
        if (!by.mayFollowUp()) {
            return closed(response);
        }
        model.addAttribute("rows", views.list(by));
        model.addAttribute("count", following.count(clock.instant().minus(A_MONTH)));
        return "rating/follow-ups";
    }

    @GetMapping("/{receipt}")
    String open(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        model.addAttribute("form", FollowUpForm.EMPTY);
        return page(receipt, by, model, response);
    }

    /** Either nobody was reached, or the person has a word. */
    @PostMapping("/{receipt}")
    String tried(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") FollowUpForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (decide(form, receipt, by)) {
            case Decision.Granted<?> granted -> {
                next.addFlashAttribute("done", form.cameTo() == null ? CameTo.REACHED : form.cameTo());
                yield "redirect:/follow-up";
            }
            case Decision.Refused<?>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield page(receipt, by, model, response);
            }
        };
    }

    /** Answers with the contact at once: it must not be in an address, and not be kept to be shown again. */
    @PostMapping("/{receipt}/contact")
    String contact(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") FollowUpForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        switch (following.contact(by, receipt.request(), clock.instant())) {
            case Decision.Granted<Contact>(var contact) -> model.addAttribute("contact", contact);
            case Decision.Refused<Contact>(var objections) ->
                response.setStatus(problems.tell(objections, told, locale).value());
        }
        return page(receipt, by, model, response);
    }

    private Decision<?> decide(FollowUpForm form, Receipt receipt, Staff by) {
        var cameTo = form.cameTo();
        return cameTo == null || cameTo == CameTo.REACHED
                ? following.verdict(by, receipt.request(), form.verdict(), clock.instant())
                : following.attempt(by, receipt.request(), cameTo, form.wordsOrNone(), clock.instant());
    }

    private String page(Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        var view = views.one(by, receipt.request());
        view.ifPresent(it -> model.addAttribute("view", it));
        return view.isPresent() ? "rating/follow-up" : closed(response);
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "rating/closed";
    }
}
