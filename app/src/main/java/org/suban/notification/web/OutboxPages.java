package org.suban.notification.web;

import static org.suban.notification.web.PagesView.SIZE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.identity.Staff;
import org.suban.notification.MessageId;
import org.suban.notification.Page;
import org.suban.notification.State;
import org.suban.notification.delivery.Outbox;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** The outbox in piles; what is stuck says why and can be sent again. */
@Controller
@RequestMapping("/outbox")
class OutboxPages {

    private final Outbox outbox;
    private final OutboxViews views;
    private final Problems problems;
    private final Clock clock;

    OutboxPages(Outbox outbox, OutboxViews views, Problems problems, Clock clock) {
        this.outbox = outbox;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String pile(
            @RequestParam(defaultValue = "") String pile,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        return switch (outbox.counts(by)) {
            case Decision.Granted<Map<State, Integer>>(var counts) -> {
                show(State.read(pile).orElse(State.WAITING), PagesView.page(page), counts, by, model, locale);
                yield "notification/outbox";
            }
            case Decision.Refused<Map<State, Integer>>(var why) -> {
                response.setStatus(Problems.status(why.first().kind()).value());
                yield "notification/closed";
            }
        };
    }

    @PostMapping("/{id}/again")
    String again(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String pile,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        var decision = MessageId.read(id)
                .map(it -> outbox.again(by, it, clock.instant()))
                .orElseGet(Outbox::unknown);
        return after(decision.map(it -> 1), pile, next, locale);
    }

    @PostMapping("/again")
    String allAgain(@RequestParam(defaultValue = "") String pile, Staff by, RedirectAttributes next, Locale locale) {
        var state = State.read(pile).orElse(State.WAITING);
        return after(outbox.allAgain(by, state, clock.instant()), pile, next, locale);
    }

    private String after(Decision<Integer> decision, String pile, RedirectAttributes next, Locale locale) {
        switch (decision) {
            case Decision.Granted<Integer>(var many) -> next.addFlashAttribute("again", many);
            case Decision.Refused<Integer>(var why) -> {
                next.addFlashAttribute("what", problems.what(why.first(), locale));
                next.addFlashAttribute("next", problems.next(why.first(), locale));
            }
        }
        return "redirect:/outbox?pile=" + State.read(pile).orElse(State.WAITING).code();
    }

    private void show(State pile, int page, Map<State, Integer> counts, Staff by, Model model, Locale locale) {
        var messages = outbox.pile(by, pile, new Page(page, SIZE)).orNull();
        var rows = views.rows(messages == null ? List.of() : messages, locale);
        model.addAttribute("outbox", PagesView.of(rows, page, "/outbox?pile=" + pile.code() + "&page="));
        model.addAttribute("piles", views.piles(counts, pile));
        model.addAttribute("pile", pile);
    }
}
