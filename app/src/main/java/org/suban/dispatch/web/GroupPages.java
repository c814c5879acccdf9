package org.suban.dispatch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Choice;
import org.suban.dispatch.SendingGroups;
import org.suban.dispatch.SendingGroups.Each;
import org.suban.dispatch.Waiting.Group;
import org.suban.identity.Staff;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;

/** Sends a group of the same at once, and takes back at once what was just sent; for each it is a decision of its own. */
@Controller
@RequestMapping("/dispatch")
class GroupPages {

    private final SendingGroups groups;
    private final QueueViews views;
    private final Catalog catalog;
    private final DeskWords words;
    private final Clock clock;

    GroupPages(SendingGroups groups, QueueViews views, Catalog catalog, DeskWords words, Clock clock) {
        this.groups = groups;
        this.views = views;
        this.catalog = catalog;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/group")
    String look(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String unit,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (!by.mayDispatch()) {
            return QueuePages.closed(response);
        }
        return group(item, unit)
                .map(it -> {
                    model.addAttribute("group", views.group(it, clock.instant(), locale));
                    return "dispatch/group";
                })
                .orElse("redirect:/dispatch");
    }

    @PostMapping("/group")
    String send(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") List<Receipt> receipt,
            Staff by,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale) {
        if (!by.mayDispatch()) {
            return QueuePages.closed(response);
        }
        var choice = new Choice(item, unit, null);
        var at = clock.instant();
        var sent = told(groups.send(by, requests(receipt), choice, at), redirect, locale);
        if (!sent.isEmpty()) {
            redirect.addFlashAttribute("sent", words.sent(sent, at, locale));
        }
        return "redirect:/dispatch";
    }

    @PostMapping("/undo")
    String undo(
            @RequestParam(defaultValue = "") List<Receipt> receipt,
            SpotForm spot,
            Staff by,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale) {
        if (!by.mayDispatch()) {
            return QueuePages.closed(response);
        }
        Instant at = clock.instant();
        var undone = told(groups.undo(by, requests(receipt), at), redirect, locale);
        if (!undone.isEmpty()) {
            redirect.addFlashAttribute("undone", words.undone(undone, locale));
        }
        var queue = views.queue(spot, null, at, locale);
        return "redirect:"
                + queue.href(
                        undone.size() == 1
                                ? undone.getFirst().request().receipt().digits()
                                : "");
    }

    private static List<RequestId> requests(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::request).toList();
    }

    /** Those that were granted; of the others the page says why not. */
    private List<Assignment> told(Decision<Each> decision, RedirectAttributes redirect, Locale locale) {
        return switch (decision) {
            case Decision.Granted<Each>(var each) -> {
                redirect.addFlashAttribute(
                        "refused",
                        each.refused().stream()
                                .map(it -> words.refused(it.request(), it.objections(), locale))
                                .toList());
                yield each.granted();
            }
            case Decision.Refused<Each>(var objections) -> {
                redirect.addFlashAttribute("refused", List.of(words.refused(objections, locale)));
                yield List.of();
            }
        };
    }

    private Optional<Group> group(String item, String unit) {
        return Optional.of(item)
                .filter(ItemCode::isOne)
                .map(ItemCode::new)
                .filter(it -> catalog.find(it).isPresent() && !unit.isBlank())
                .map(it -> new Group(it, new UnitCode(unit)));
    }
}
