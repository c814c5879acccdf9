package org.suban.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suban.clock.Countdowns;
import org.suban.identity.Staff;
import org.suban.supervision.promise.Promises;

/** How promises were kept, and which dates were moved by tables of holidays. */
@Controller
class PromisePages {

    private static final List<Integer> DAYS = List.of(7, 30, 90);
    private static final int MOST_MOVED = 200;

    private final Promises promises;
    private final Countdowns countdowns;
    private final Clock clock;

    PromisePages(Promises promises, Countdowns countdowns, Clock clock) {
        this.promises = promises;
        this.countdowns = countdowns;
        this.clock = clock;
    }

    @GetMapping("/promises")
    String promises(@RequestParam(defaultValue = "30") int days, Staff by, Model model, HttpServletResponse response) {
        if (!by.maySeeFigures()) {
            return closed(response);
        }
        var asked = DAYS.contains(days) ? days : 30;
        var now = clock.instant();
        var lines = promises.of(now.minus(Duration.ofDays(asked)), now);
        model.addAttribute("view", new PromisesView(asked, DAYS, lines));
        return "supervision/promises";
    }

    @GetMapping("/moved-dates")
    String moved(Staff by, Model model, HttpServletResponse response) {
        if (!by.maySeeFigures()) {
            return closed(response);
        }
        model.addAttribute("moved", countdowns.replanned(MOST_MOVED));
        model.addAttribute("most", MOST_MOVED);
        return "supervision/moved";
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "supervision/closed";
    }
}
