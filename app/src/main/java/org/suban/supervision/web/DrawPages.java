package org.suban.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.supervision.draw.Draw;
import org.suban.supervision.draw.Draw.Finding;
import org.suban.supervision.draw.Drawing;

/** Spot checks: a draw by a seed, and what was found. */
@Controller
class DrawPages {

    private final Drawing drawing;
    private final Requests requests;
    private final Problems problems;
    private final Clock clock;

    DrawPages(Drawing drawing, Requests requests, Problems problems, Clock clock) {
        this.drawing = drawing;
        this.requests = requests;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/spot-checks")
    String show(Staff by, Model model, HttpServletResponse response) {
        if (!by.maySupervise()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return "supervision/closed";
        }
        var newest = drawing.newest();
        model.addAttribute("draw", newest.orElse(null));
        model.addAttribute(
                "said",
                requests.all(newest.stream()
                        .flatMap(it -> it.drawn().stream())
                        .map(Draw.Drawn::request)
                        .toList()));
        return "supervision/draw";
    }

    /** Without a seed the moment is one. */
    @PostMapping("/spot-checks")
    String draw(
            @RequestParam int days,
            @RequestParam int size,
            @RequestParam(required = false) @Nullable Long seed,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var at = clock.instant();
        return answer(
                drawing.draw(by, days, size, seed == null ? at.toEpochMilli() : seed, at), by, model, response, locale);
    }

    @PostMapping("/spot-checks/{draw}/{receipt}")
    String found(
            @PathVariable long draw,
            @PathVariable Receipt receipt,
            @RequestParam Finding finding,
            @RequestParam(defaultValue = "") String words,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var found = drawing.found(by, draw, receipt.request(), finding, words, clock.instant());
        return answer(found, by, model, response, locale);
    }

    private String answer(Decision<?> decision, Staff by, Model model, HttpServletResponse response, Locale locale) {
        return switch (decision) {
            case Decision.Granted<?> granted -> "redirect:/spot-checks";
            case Decision.Refused<?>(var objections) -> {
                response.setStatus(Problems.status(objections.first().kind()).value());
                model.addAttribute("what", problems.what(objections.first(), locale));
                model.addAttribute("next", problems.next(objections.first(), locale));
                yield show(by, model, response);
            }
        };
    }
}
