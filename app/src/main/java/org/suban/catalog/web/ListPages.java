package org.suban.catalog.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibility;
import org.suban.catalog.search.ItemChoices;
import org.suban.catalog.search.ItemSearch;
import org.suban.catalog.web.view.TreeView;
import org.suban.organization.search.AreaSearch;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;
import org.suban.ui.FinderView;
import org.suban.ui.Finding;

/** The list to look things up in: search first, the tree beside it, a page for each line, and who answers for it where. */
@Controller
@RequestMapping("/list")
class ListPages {

    private static final int MOST = 30;

    private final Catalog catalog;
    private final ItemSearch search;
    private final ItemChoices choices;
    private final AreaSearch areas;
    private final Answering answering;
    private final ItemViews views;
    private final Problems problems;
    private final Clock clock;

    ListPages(
            Catalog catalog,
            ItemSearch search,
            ItemChoices choices,
            AreaSearch areas,
            Answering answering,
            ItemViews views,
            Problems problems,
            Clock clock) {
        this.catalog = catalog;
        this.search = search;
        this.choices = choices;
        this.areas = areas;
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
        var above = open.stream()
                .flatMap(it -> it.code().upwards().reversed().stream())
                .flatMap(it -> list.find(it).stream())
                .toList();
        model.addAttribute("above", above);
        model.addAttribute("tree", tree(list, list.classes(), above));
        model.addAttribute("rows", open.map(it -> list.below(it.code())).orElseGet(list::classes));
        return "catalog/list";
    }

    private static List<TreeView> tree(CatalogList list, List<CatalogItem> level, List<CatalogItem> open) {
        return level.stream()
                .filter(it -> !it.leaf())
                .map(it -> new TreeView(
                        it.code().value(),
                        it.name(),
                        !open.isEmpty() && it.equals(open.getLast()),
                        open.contains(it) ? tree(list, list.below(it.code()), open) : List.of()))
                .toList();
    }

    /** What a finder offers while somebody types; staff see the codes too. */
    @GetMapping("/options")
    String options(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean codes,
            Model model) {
        model.addAttribute("offered", choices.offers(q, codes));
        return "ui/finder :: options";
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
                .addObject("shares", views.shares(catalog.inForce(), item.get().code(), clock.instant(), locale))
                .addObject("history", views.history(item.get().code(), locale));
    }

    @GetMapping("/who")
    ModelAndView who(
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String itemCode,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String areaCode,
            @RequestParam @Nullable String find,
            Locale locale) {
        var pressed = Finding.in("item", find);
        var finder = choices.finder(item, itemCode, pressed, true);
        var pressedArea = Finding.in("area", find);
        var where = areas.finder(area, areaCode, pressedArea, locale);
        var page = new ModelAndView("catalog/who").addObject("item", finder).addObject("area", where);
        // A class, group or subject may be asked for by its code.
        var code = finder.code().isEmpty() ? item.strip().split("\\s", 2)[0] : finder.code();
        if (code.isEmpty() || pressed.asks() || pressedArea.asks()) {
            return page;
        }
        return switch (answering.answer(code, where.code().isEmpty() ? where.text() : where.code())) {
            case Decision.Granted<Responsibility>(var answer) -> page.addObject("answer", views.answer(answer, locale));
            case Decision.Refused<Responsibility>(var why) -> refused(page, why.first(), finder, locale);
        };
    }

    private ModelAndView refused(ModelAndView page, Refusal why, FinderView finder, Locale locale) {
        page.setStatus(Problems.status(why.kind()));
        if (finder.code().isEmpty() && "item".equals(why.field())) {
            page.addObject("item", finder.offering(choices.offers(finder.text(), true)));
        }
        return page.addObject("what", problems.what(why, locale)).addObject("next", problems.next(why, locale));
    }
}
