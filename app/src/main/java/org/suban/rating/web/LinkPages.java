package org.suban.rating.web;

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
import org.suban.handling.Handlings;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.rating.Rating;
import org.suban.rating.link.RatingByLink;
import org.suban.rating.link.RatingByLink.Judged;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** Where a person who was sent the reply says by its link whether it is solved. */
@Controller
@RequestMapping("/v/{token}")
class LinkPages {

    private static final String PAGE = "rating/link";

    private final RatingByLink rating;
    private final Requests requests;
    private final Handlings handlings;
    private final Units units;
    private final Problems problems;
    private final Clock clock;

    LinkPages(
            RatingByLink rating, Requests requests, Handlings handlings, Units units, Problems problems, Clock clock) {
        this.rating = rating;
        this.requests = requests;
        this.handlings = handlings;
        this.units = units;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String token,
            @ModelAttribute("form") VerdictForm form,
            BindingResult told,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        return page(token, told, model, response, locale);
    }

    @PostMapping
    String rate(
            @PathVariable String token,
            @ModelAttribute("form") VerdictForm form,
            BindingResult told,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        return switch (rating.rate(token, form.verdict(), clock.instant())) {
            case Decision.Granted<Rating>(var rated) -> {
                model.addAttribute("rated", rated);
                yield "rating/rated";
            }
            case Decision.Refused<Rating>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield told.hasFieldErrors() ? page(token, told, model, response, locale) : PAGE;
            }
        };
    }

    private String page(String token, BindingResult told, Model model, HttpServletResponse response, Locale locale) {
        switch (rating.open(token, clock.instant())) {
            case Decision.Granted<Judged>(var it) -> {
                var request = it.subject().request();
                model.addAttribute("judged", it);
                model.addAttribute("token", token);
                model.addAttribute(
                        "matter", requests.find(request).orElseThrow().title());
                model.addAttribute(
                        "unit", units.get(handlings.find(request).orElseThrow().unit()));
            }
            case Decision.Refused<Judged>(var objections) ->
                response.setStatus(problems.tell(objections, told, locale).value());
        }
        return PAGE;
    }
}
