package org.suban.benchmarks.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.suban.calendar.Limit;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;

/** A list with some hundreds of changes that no check minds; each edition differs from every other. */
final class Amended {

    private final CatalogList before;
    private final int edition;

    private Amended(CatalogList before, int edition) {
        this.before = before;
        this.edition = edition;
    }

    /** Spread evenly: names, limits, sayings and laws in turn, and helpers of as many rows of responsibility as a quarter. */
    static CatalogList of(CatalogList before, int changes, int edition) {
        return new Amended(before, edition).with(changes);
    }

    /** What people say from this edition on and never said before, for the item that stands first. */
    static String saying(int edition) {
        return "月亮掉进第" + edition + "口井";
    }

    static ItemCode said(CatalogList list) {
        return list.all().stream()
                .filter(CatalogItem::leaf)
                .map(CatalogItem::code)
                .findFirst()
                .orElseThrow();
    }

    private CatalogList with(int changes) {
        var lines = new ArrayList<Line>();
        var first = said(before);
        var turns = new HashMap<ItemCode, Integer>();
        var leaves = before.all().stream().filter(CatalogItem::leaf).toList();
        int apart = Math.max(1, leaves.size() / changes);
        for (int i = 0; i < leaves.size(); i += apart) {
            turns.put(leaves.get(i).code(), i / apart % 4);
        }
        for (var item : before.all()) {
            var turn = turns.get(item.code());
            var line = turn == null ? item.line() : changed(item.line(), turn);
            lines.add(item.code().equals(first) ? says(line, saying(edition)) : line);
        }
        return new CatalogList(before.version() + edition, lines, rules(changes / 4));
    }

    private Line changed(Line line, int turn) {
        var terms = Objects.requireNonNull(line.terms());
        return switch (turn) {
            case 0 -> with(line, line.name() + mark(), line.sayings(), terms);
            case 1 -> with(line, line.name(), line.sayings(), finish(terms, new Limit(31 + edition, Limit.Unit.DAYS)));
            case 2 -> says(line, line.name() + "说法" + edition);
            default -> with(line, line.name(), line.sayings(), basis(terms, terms.basis() + mark()));
        };
    }

    private String mark() {
        return "第" + edition + "稿";
    }

    private static Line says(Line line, String saying) {
        var sayings = Stream.concat(line.sayings().stream(), Stream.of(saying)).toList();
        return with(line, line.name(), sayings, Objects.requireNonNull(line.terms()));
    }

    private static Line with(Line it, String name, List<String> sayings, ItemTerms terms) {
        return new Line(
                it.code(),
                name,
                it.aliases(),
                sayings,
                it.includes(),
                it.excludes(),
                terms,
                it.heir(),
                it.validFrom(),
                it.validTo());
    }

    private static ItemTerms finish(ItemTerms it, Limit finish) {
        return terms(it, finish, it.basis());
    }

    private static ItemTerms basis(ItemTerms it, String basis) {
        return terms(it, it.finish(), basis);
    }

    private static ItemTerms terms(ItemTerms it, Limit finish, String basis) {
        return new ItemTerms(
                it.type(),
                it.urgency(),
                it.confidential(),
                it.departmentOnly(),
                it.sign(),
                it.contact(),
                finish,
                basis,
                it.closing(),
                it.evidence());
    }

    private List<Rule> rules(int changes) {
        var rules = new ArrayList<Rule>();
        var all = before.rules();
        int apart = Math.max(1, all.size() / Math.max(1, changes));
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            var cohosts = i % apart == 0 && it.cohosts().isEmpty() ? List.of(it.host()) : it.cohosts();
            rules.add(new Rule(it.item(), it.where(), it.host(), cohosts, it.fallback(), it.validFrom(), it.validTo()));
        }
        return rules;
    }
}
