package org.suban.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;
import org.suban.supervision.Orders;
import org.suban.supervision.Supervising;
import org.suban.supervision.Suspects;

/** The inspector's desk: what is late, short or looks false, and what to say to the unit. */
@Controller
class SupervisionPages {

    private final Supervising supervising;
    private final Suspects suspects;
    private final Orders orders;
    private final WatchViews views;
    private final Requests requests;
    private final Handlings handlings;
    private final Units units;
    private final Problems problems;
    private final Clock clock;

    SupervisionPages(
            Supervising supervising,
            Suspects suspects,
            Orders orders,
            WatchViews views,
            Requests requests,
            Handlings handlings,
            Units units,
            Problems problems,
            Clock clock) {
        this.supervising = supervising;
        this.suspects = suspects;
        this.orders = orders;
        this.views = views;
        this.requests = requests;
        this.handlings = handlings;
        this.units = units;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/supervision")
    String desk(
            @RequestParam(required = false) @Nullable String pile,
            Staff by,
            Model model,
            HttpServletResponse response) {
        if (!by.maySupervise()) {
            return closed(response);
        }
        model.addAttribute("view", views.of(by, pile, clock.instant()));
        return "supervision/desk";
    }

    @GetMapping("/supervision/{receipt}")
    String one(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        model.addAttribute("form", SupervisionForm.EMPTY);
        return page(receipt, by, model, response);
    }

    @PostMapping("/supervision/{receipt}")
    String act(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") SupervisionForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (decide(form, by, receipt.request())) {
            case Decision.Granted<?> granted -> {
                next.addFlashAttribute("done", form.act());
                yield "redirect:/supervision/" + receipt.digits();
            }
            case Decision.Refused<?>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                model.addAttribute("doing", form.act());
                yield page(receipt, by, model, response);
            }
        };
    }

    private Decision<?> decide(SupervisionForm form, Staff by, RequestId request) {
        var at = clock.instant();
        return switch (form.act()) {
            case URGE -> supervising.urge(by, request, form.wordsOrNone(), at);
            case ORDER -> supervising.order(by, request, form.order(), at);
            case LOOKED -> suspects.looked(by, request, at);
            case null -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String page(Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        var sheet = handlings.find(receipt.request());
        if (!by.maySupervise() || sheet.isEmpty()) {
            return closed(response);
        }
        model.addAttribute("sheet", sheet.get());
        model.addAttribute(
                "matter", requests.find(receipt.request()).orElseThrow().title());
        model.addAttribute("unit", units.get(sheet.get().unit()));
        model.addAttribute("orders", orders.of(receipt.request()));
        model.addAttribute("suspects", suspects.openOf(receipt.request()));
        return "supervision/one";
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "supervision/closed";
    }
}
