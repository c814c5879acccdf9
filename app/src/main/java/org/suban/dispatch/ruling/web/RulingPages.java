package org.suban.dispatch.ruling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
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
import org.suban.dispatch.ruling.Ruling;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;
import org.suban.ui.Finding;

/** The arbiter's desk: what waits for a ruling, and each dispute on one page. */
@Controller
@RequestMapping("/rulings")
class RulingPages {

    private static final String ITEM = "item";

    private final RulingDisputes ruling;
    private final RulingViews views;
    private final Journal journal;
    private final Problems problems;
    private final Clock clock;

    RulingPages(RulingDisputes ruling, RulingViews views, Journal journal, Problems problems, Clock clock) {
        this.ruling = ruling;
        this.views = views;
        this.journal = journal;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String all(Staff by, Model model, HttpServletResponse response, Locale locale) {
        if (!by.mayRule()) {
            return closed(response);
        }
        model.addAttribute("rulings", views.all(locale));
        return "dispatch/rulings";
    }

    @GetMapping("/{receipt}")
    String open(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response, Locale locale) {
        if (!by.mayRule()) {
            return closed(response);
        } else if (views.one(receipt.request(), locale).isEmpty()) {
            return unknown(response, model);
        }
        journal.append(new Entry(receipt.request(), "dispatch", "viewed", by.actor(), clock.instant(), Map.of()));
        var form = views.empty(receipt.request());
        model.addAttribute("form", form);
        return show(receipt.request(), form, Finding.NOTHING, model, response, locale);
    }

    /** The finder's button, for those whose browser runs no scripts. */
    @PostMapping(path = "/{receipt}", params = "find")
    String find(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") RulingForm form,
            BindingResult none,
            @RequestParam String find,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (!by.mayRule()) {
            return closed(response);
        }
        return show(receipt.request(), form, Finding.in(ITEM, find), model, response, locale);
    }

    @PostMapping("/{receipt}")
    String rule(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") RulingForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale) {
        return switch (ruling.rule(by, receipt.request(), views.choice(form), clock.instant())) {
            case Decision.Granted<Ruling> ruled -> {
                redirect.addFlashAttribute("done", true);
                yield "redirect:/rulings/" + receipt.digits();
            }
            case Decision.Refused<Ruling>(var objections) -> {
                if (!by.mayRule()) {
                    yield closed(response);
                }
                response.setStatus(problems.tell(objections, told, locale).value());
                var pressed = told.hasFieldErrors(ITEM) ? Finding.ASKED : Finding.NOTHING;
                yield show(receipt.request(), form, pressed, model, response, locale);
            }
        };
    }

    private String show(
            RequestId request,
            RulingForm form,
            Finding pressed,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var view = views.one(request, locale);
        if (view.isEmpty()) {
            return unknown(response, model);
        }
        model.addAttribute("open", view.get());
        model.addAttribute(ITEM, views.item(form, pressed));
        model.addAttribute("units", views.units(locale));
        return "dispatch/ruling";
    }

    private static String unknown(HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("unknown", true);
        return "dispatch/ruling-closed";
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "dispatch/ruling-closed";
    }
}
