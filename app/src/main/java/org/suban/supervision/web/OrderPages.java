package org.suban.supervision.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.supervision.Order;
import org.suban.supervision.Orders;
import org.suban.supervision.Supervising;

/** The orders that a unit has to answer. */
@Controller
class OrderPages {

    private static final int MOST = 50;

    private final Orders orders;
    private final Supervising supervising;
    private final Requests requests;
    private final Units units;
    private final Problems problems;
    private final Clock clock;

    OrderPages(Orders orders, Supervising supervising, Requests requests, Units units, Problems problems, Clock clock) {
        this.orders = orders;
        this.supervising = supervising;
        this.requests = requests;
        this.units = units;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/supervision-orders")
    String list(Staff by, Model model) {
        var open = orders.openFor(by, MOST);
        var said = requests.all(open.stream().map(Order::request).toList());
        List<OrderView> rows = open.stream()
                .map(it -> new OrderView(
                        it, requireNonNull(said.get(it.request())).title(), units.get(units.today(it.unit()))))
                .toList();
        model.addAttribute("rows", rows);
        return "supervision/orders";
    }

    @PostMapping("/supervision-orders/{receipt}/{number}")
    String answer(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String words,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (supervising.answer(by, receipt.request(), number, words, clock.instant())) {
            case Decision.Granted<Order> done -> {
                next.addFlashAttribute("done", true);
                yield "redirect:/supervision-orders";
            }
            case Decision.Refused<Order>(var objections) -> {
                response.setStatus(Problems.status(objections.first().kind()).value());
                model.addAttribute("what", problems.what(objections.first(), locale));
                model.addAttribute("next", problems.next(objections.first(), locale));
                yield list(by, model);
            }
        };
    }
}
