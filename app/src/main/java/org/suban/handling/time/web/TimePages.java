package org.suban.handling.time.web;

import static org.suban.handling.time.web.TimeForm.orEmpty;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.approval.AskingApproval;
import org.suban.handling.time.Pausing;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;

/** Where a handler sees how each date was reckoned, and asks for more time, a wait or an honest end. */
@Controller
@RequestMapping("/desk/{receipt}/time")
class TimePages {

    private final AskingApproval asking;
    private final Pausing pausing;
    private final TimeViews views;
    private final Problems problems;
    private final Clock clock;

    TimePages(AskingApproval asking, Pausing pausing, TimeViews views, Problems problems, Clock clock) {
        this.asking = asking;
        this.pausing = pausing;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        model.addAttribute("form", TimeForm.EMPTY);
        return page(receipt, by, model, response);
    }

    @PostMapping
    String act(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") TimeForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (decide(form, by, receipt.request())) {
            case Decision.Granted<?> granted -> {
                next.addFlashAttribute("done", form.act());
                yield "redirect:/desk/" + receipt.digits() + "/time";
            }
            case Decision.Refused<?>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                model.addAttribute("doing", form.act());
                yield page(receipt, by, model, response);
            }
        };
    }

    private Decision<?> decide(TimeForm form, Staff by, RequestId request) {
        var at = clock.instant();
        return switch (form.act()) {
            case EXTEND -> asking.moreTime(by, request, form.days(), form.reason(), orEmpty(form.words()), at);
            case PAUSE -> pausing.hold(by, request, form.days(), orEmpty(form.words()), at);
            case GO_ON -> pausing.release(by, request, at);
            case DEAD_END -> asking.noSolution(by, request, form.end(), at);
            case null -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String page(Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        var view = views.of(by, receipt.request(), clock.instant());
        view.ifPresent(it -> model.addAttribute("view", it));
        if (view.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        return view.isPresent() ? "handling/time" : "handling/closed";
    }
}
