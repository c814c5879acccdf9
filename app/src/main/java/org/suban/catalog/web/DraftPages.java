package org.suban.catalog.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.search.ItemSearch;
import org.suban.catalog.version.ListTable;
import org.suban.identity.Staff;

/** The lines of a draft, to be found by searching or by going down from the classes. */
@Controller
@RequestMapping("/list-versions/{number}/lines")
class DraftPages {

    private static final int MOST = 30;

    private final ListTable lists;
    private final ItemSearch search;

    DraftPages(ListTable lists, ItemSearch search) {
        this.lists = lists;
        this.search = search;
    }

    @GetMapping
    ModelAndView find(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String in,
            Staff by) {
        VersionPages.onlyForKeepers(by);
        var typed = q.strip();
        var page = new ModelAndView("catalog/lines").addObject("number", number).addObject("q", q);
        if (!typed.isEmpty()) {
            boolean unused = ItemCode.isOne(typed)
                    && lists.branch(number, new ItemCode(typed))
                            .find(new ItemCode(typed))
                            .isEmpty();
            return page.addObject("rows", search.lines(number, q, MOST)).addObject("free", unused ? typed : null);
        }
        return ItemCode.isOne(in)
                ? below(page, number, new ItemCode(in))
                : page.addObject("rows", lists.below(number, null));
    }

    private ModelAndView below(ModelAndView page, int number, ItemCode parent) {
        var branch = lists.branch(number, parent);
        var rows = lists.below(number, parent);
        return page.addObject("rows", rows)
                .addObject(
                        "above",
                        parent.upwards().reversed().stream()
                                .flatMap(it -> branch.find(it).stream())
                                .toList())
                .addObject("free", parent.leaf() || branch.find(parent).isEmpty() ? null : next(parent, rows));
    }

    /** The code after the last one. */
    private static String next(ItemCode parent, List<CatalogItem> rows) {
        int digits = parent.value().length() == 8 ? 3 : 2;
        int last = rows.stream()
                .map(it -> it.code().value().substring(parent.value().length() + 1))
                .mapToInt(Integer::parseInt)
                .filter(it -> it < (digits == 3 ? 900 : 90))
                .max()
                .orElse(0);
        return parent.value() + "-" + ("%0" + digits + "d").formatted(last + 1);
    }
}
