package org.suban.notification.web;

import static org.suban.notification.web.PagesView.SIZE;

import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.suban.identity.Staff;
import org.suban.notification.MessageId;
import org.suban.notification.Messages;
import org.suban.notification.Page;
import org.suban.shared.Decision;

/** What one has been told, the unread first; whoever opens the case from here has read it. */
@Controller
@RequestMapping("/messages")
class MessagePages {

    private final Messages messages;
    private final Clock clock;

    MessagePages(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "0") int page, Staff by) {
        var number = PagesView.page(page);
        var rows = messages.of(by, new Page(number, SIZE)).stream()
                .map(MessageView::of)
                .toList();
        return new ModelAndView("notification/messages")
                .addObject("messages", PagesView.of(rows, number, "/messages?page="))
                .addObject("count", messages.unread(by.id()));
    }

    /** With {@code open}, on to the case. */
    @PostMapping("/{id}/read")
    String read(@PathVariable String id, @RequestParam(defaultValue = "false") boolean open, Staff by) {
        return switch (mark(MessageId.read(id), by)) {
            case Decision.Granted<String>(var link) -> "redirect:" + (open ? link : "/messages");
            case Decision.Refused<String> unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    @PostMapping("/read")
    String readAll(Staff by) {
        messages.readAll(by, clock.instant());
        return "redirect:/messages";
    }

    private Decision<String> mark(Optional<MessageId> id, Staff by) {
        return id.map(it -> messages.read(by, it, clock.instant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
