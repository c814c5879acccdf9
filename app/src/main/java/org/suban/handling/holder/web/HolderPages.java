package org.suban.handling.holder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.Handling;
import org.suban.handling.holder.HandingOver;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** Where a request is handed over: the desk's form leads here, and back to the desk once it is done. */
@Controller
@RequestMapping("/desk/{receipt}/holder")
class HolderPages {

    private final HandingOver handing;
    private final HolderViews views;
    private final People people;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    HolderPages(
            HandingOver handing,
            HolderViews views,
            People people,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.handing = handing;
        this.views = views;
        this.people = people;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        views.of(by, receipt.request()).ifPresent(it -> model.addAttribute("handing", it.form()));
        return page(receipt, by, model, response);
    }

    @PostMapping
    String hand(
            @PathVariable Receipt receipt,
            @ModelAttribute("handing") HolderForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (handing.hand(by, receipt.request(), form.said(), clock.instant())) {
            case Decision.Granted<Handling>(var now) -> {
                var name = people.nameOf(Objects.requireNonNull(now.holder()));
                next.addFlashAttribute("done", words(by, now, name, locale));
                next.addFlashAttribute("stays", true);
                yield "redirect:/desk/" + receipt.digits();
            }
            case Decision.Refused<Handling>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield page(receipt, by, model, response);
            }
        };
    }

    private String words(Staff by, Handling now, String name, Locale locale) {
        var key = by.id().equals(now.holder()) ? "handling.holder.taken" : "handling.holder.handed";
        return messages.getMessage(key, new Object[] {name}, locale);
    }

    private String page(Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        var view = views.of(by, receipt.request());
        view.ifPresent(it -> model.addAttribute("holder", it));
        if (view.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        return view.isPresent() ? "handling/holder" : "handling/closed";
    }
}
