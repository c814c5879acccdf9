package org.suban.catalog.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibility;
import org.suban.catalog.search.ItemSearch;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** The list to look things up in: search first, the tree beside it, a page for each line, and who answers for it where. */
@Controller
@RequestMapping("/list")
class ListPages {

    private static final int MOST = 30;
    private static final int OFFERED = 12;

    private final Catalog catalog;
    private final ItemSearch search;
    private final Answering answering;
    private final ItemViews views;
    private final Problems problems;
    private final Clock clock;

    ListPages(
            Catalog catalog, ItemSearch search, Answering answering, ItemViews views, Problems problems, Clock clock) {
        this.catalog = catalog;
        this.search = search;
        this.answering = answering;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String browse(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String in, Model model) {
        var list = catalog.inForce();
        var open = ItemCode.isOne(in) ? list.find(new ItemCode(in)) : Optional.<CatalogItem>empty();
        model.addAttribute("q", q);
        model.addAttribute("version", list.version());
        model.addAttribute("total", catalog.leaves().size());
        model.addAttribute("found", q.isBlank() ? List.of() : search.lines(q, MOST));
        model.addAttribute(
                "above",
                open.map(it -> it.code().upwards().reversed().stream()
                                .flatMap(code -> list.find(code).stream())
                                .toList())
                        .orElse(List.of()));
        model.addAttribute("rows", open.map(it -> list.below(it.code())).orElseGet(list::classes));
        return "catalog/list";
    }

    /** For a field in which an item is chosen while typing. */
    @GetMapping("/options")
    String options(@RequestParam(name = "item", defaultValue = "") String typed, Model model) {
        model.addAttribute("items", search.leaves(typed, OFFERED));
        return "catalog/options";
    }

    @GetMapping("/{code:[\\d-]+}")
    ModelAndView line(@PathVariable String code, Locale locale) {
        var item = ItemCode.isOne(code) ? catalog.find(new ItemCode(code)) : Optional.<CatalogItem>empty();
        if (item.isEmpty()) {
            return new ModelAndView("catalog/unknown", HttpStatus.NOT_FOUND).addObject("code", code);
        }
        return new ModelAndView("catalog/item")
                .addObject("item", item.get())
                .addObject("heir", catalog.living(item.get().code()).orElse(null))
                .addObject("answers", views.answers(item.get().code(), clock.instant(), locale))
                .addObject("history", views.history(item.get().code()));
    }

    @GetMapping("/who")
    ModelAndView who(
            @RequestParam(defaultValue = "") String item, @RequestParam(defaultValue = "") String area, Locale locale) {
        var typed = item.strip().split("\\s", 2)[0];
        var page = new ModelAndView("catalog/who")
                .addObject("item", item)
                .addObject("area", area)
                .addObject("areas", views.areas(locale));
        if (item.isBlank()) {
            return page;
        }
        return switch (answering.answer(typed, area)) {
            case Decision.Granted<Responsibility>(var answer) -> page.addObject("answer", views.answer(answer, locale));
            case Decision.Refused<Responsibility>(var why) -> refused(page, why.first(), locale);
        };
    }

    private ModelAndView refused(ModelAndView page, Refusal why, Locale locale) {
        page.setStatus(Problems.status(why.kind()));
        var next = problems.next(why, locale);
        return page.addObject("what", problems.what(why, locale)).addObject("next", next);
    }
}
