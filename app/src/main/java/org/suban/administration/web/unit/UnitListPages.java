package org.suban.administration.web.unit;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.administration.form.AdministratorsOnly;
import org.suban.administration.form.Search;
import org.suban.administration.web.unit.UnitTree.Spot;
import org.suban.identity.Staff;
import org.suban.organization.AreaCode;
import org.suban.organization.Unit.Kind;

/** The units of a kind, or those that were searched for. */
@Controller
@RequestMapping("/city/units")
class UnitListPages {

    private static final int SHOWN = 100;

    private final UnitViews views;
    private final UnitTree tree;
    private final Search search;

    UnitListPages(UnitViews views, UnitTree tree, Search search) {
        this.views = views;
        this.tree = tree;
        this.search = search;
    }

    @GetMapping
    ModelAndView browse(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String in,
            Staff by,
            Locale locale) {
        AdministratorsOnly.check(by);
        var opened =
                Stream.of(Kind.values()).filter(it -> it.name().equals(kind)).findFirst();
        var spot = new Spot(opened.orElse(Kind.DEPARTMENT), AreaCode.isOne(in) ? new AreaCode(in) : null, null);
        var shown = q.isBlank() ? tree.opened(spot) : search.units(q, SHOWN);
        return new ModelAndView("administration/units")
                .addObject("q", q)
                .addObject("tree", tree.tree(spot, locale))
                .addObject(
                        "units",
                        shown.stream()
                                .limit(SHOWN)
                                .map(it -> views.view(it, locale))
                                .toList())
                .addObject("more", Math.max(0, shown.size() - SHOWN));
    }
}
