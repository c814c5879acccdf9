package org.suban.catalog.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.web.view.PrintedView;
import org.suban.catalog.web.view.PrintedView.RowView;
import org.suban.catalog.words.Naming;
import org.suban.identity.Staff;

/** A version or one class of it as it goes on paper. */
@Controller
class PrintPages {

    private static final int NAMED = 6;

    private final Catalog catalog;
    private final Naming naming;
    private final ObjectProvider<ZoneId> zone;
    private final Clock clock;

    PrintPages(Catalog catalog, Naming naming, ObjectProvider<ZoneId> zone, Clock clock) {
        this.catalog = catalog;
        this.naming = naming;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping("/list/print")
    ModelAndView inForce(@RequestParam(defaultValue = "") String in, Locale locale) {
        return page(catalog.inForce(), in, "/list/print", locale);
    }

    @GetMapping("/list-versions/{number}/print")
    ModelAndView version(
            @PathVariable int number, @RequestParam(defaultValue = "") String in, Staff by, Locale locale) {
        VersionPages.onlyForKeepers(by);
        return page(catalog.version(number), in, "/list-versions/" + number + "/print", locale);
    }

    private ModelAndView page(CatalogList list, String in, String here, Locale locale) {
        var some = list.classes().stream()
                .filter(it -> in.isEmpty() || it.code().value().equals(in))
                .map(it -> new PrintedView(it.code().value(), it.name(), rows(list, it, locale)))
                .toList();
        return new ModelAndView("catalog/print")
                .addObject("version", list.version())
                .addObject("classes", list.classes())
                .addObject("in", in)
                .addObject("here", here)
                .addObject("printed", some);
    }

    private List<RowView> rows(CatalogList list, CatalogItem of, Locale locale) {
        var today = clock.instant().atZone(zone.getObject()).toLocalDate();
        var rows = new ArrayList<RowView>();
        below(list, of).filter(it -> !it.line().over(today)).forEach(it -> rows.add(row(list, it, locale)));
        return rows;
    }

    private static Stream<CatalogItem> below(CatalogList list, CatalogItem of) {
        return list.below(of.code()).stream().flatMap(it -> Stream.concat(Stream.of(it), below(list, it)));
    }

    private RowView row(CatalogList list, CatalogItem it, Locale locale) {
        var terms = it.line().terms();
        return new RowView(
                it.code().value(),
                it.name(),
                it.leaf(),
                it.line().includes(),
                terms == null ? "" : naming.say("catalog.type." + terms.type(), locale),
                terms == null ? "" : limits(terms, locale),
                it.leaf() ? hosts(list, it, locale) : List.of(),
                terms == null ? "" : terms.basis(),
                terms == null ? "" : terms.closing());
    }

    private String limits(ItemTerms terms, Locale locale) {
        return naming.say(
                "catalog.limits.are",
                locale,
                naming.limit(terms.sign(), locale),
                naming.limit(terms.contact(), locale),
                naming.limit(terms.finish(), locale));
    }

    /** The rows of the nearest line that has any; many are only counted. */
    private List<String> hosts(CatalogList list, CatalogItem item, Locale locale) {
        var rules = item.code().upwards().stream()
                .map(list::rulesOf)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
        var said = new ArrayList<>(
                rules.stream().limit(NAMED).map(it -> naming.rule(it, locale)).toList());
        if (rules.size() > NAMED) {
            said.add(naming.say("catalog.more-places", locale, rules.size() - NAMED));
        }
        return said;
    }
}
