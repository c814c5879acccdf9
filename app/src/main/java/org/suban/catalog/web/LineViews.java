package org.suban.catalog.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.catalog.file.DraftLines.Opened;
import org.suban.catalog.search.ItemSearch;
import org.suban.catalog.search.NameSearch;
import org.suban.catalog.search.Named;
import org.suban.catalog.sheet.LineReader;
import org.suban.catalog.words.Naming;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Gathers what the form of one line of a draft offers and shows. */
@Component
class LineViews {

    private static final List<Unit.Kind> LOCAL = List.of(Unit.Kind.DISTRICT, Unit.Kind.STREET, Unit.Kind.COMMUNITY);

    private final Naming naming;
    private final ItemViews items;
    private final ItemSearch search;
    private final NameSearch names;
    private final LineReader reader;
    private final Units units;

    LineViews(Naming naming, ItemViews items, ItemSearch search, NameSearch names, LineReader reader, Units units) {
        this.naming = naming;
        this.items = items;
        this.search = search;
        this.names = names;
        this.reader = reader;
        this.units = units;
    }

    LineForm form(int number, Opened line, Locale locale) {
        return LineForm.of(line.cells(), it -> host(it, locale), it -> item(number, it));
    }

    /** Beside the form: where the line stands, what can be chosen, and who answers by the branch as it would be. */
    Map<String, Object> page(CatalogList branch, ItemCode code, Instant at, Locale locale) {
        var model = new LinkedHashMap<String, Object>();
        model.put("number", branch.version());
        model.put("code", code.value());
        model.put("leaf", code.leaf());
        model.put("isNew", branch.find(code).isEmpty());
        model.put("name", branch.find(code).map(CatalogItem::name).orElse(""));
        model.put(
                "path",
                code.parent().flatMap(branch::find).map(CatalogItem::path).orElse(""));
        choices(model, branch.find(code).isEmpty(), locale);
        model.put("shares", items.shares(branch, code, at, locale));
        model.put(
                "others",
                branch.rulesOf(code).stream()
                        .filter(it -> !reader.isBeside(it))
                        .map(it -> naming.rule(it, locale))
                        .toList());
        return model;
    }

    /** A new line has no type and urgency yet, and none is guessed. */
    private void choices(Map<String, Object> model, boolean isNew, Locale locale) {
        var types = new LinkedHashMap<String, String>();
        var urgencies = new LinkedHashMap<String, String>();
        if (isNew) {
            types.put("", naming.say("catalog.choose", locale));
            urgencies.put("", naming.say("catalog.choose", locale));
        }
        Stream.of(RequestType.values())
                .forEach(it -> types.put(it.written(), naming.say("catalog.type." + it, locale)));
        model.put("types", types);
        Stream.of(Urgency.values())
                .forEach(it -> urgencies.put(it.written(), naming.say("catalog.urgency." + it, locale)));
        model.put("urgencies", urgencies);
        var yesNo = new LinkedHashMap<String, String>();
        List.of("no", "yes").forEach(it -> yesNo.put(it, naming.say("catalog." + it, locale)));
        model.put("yesNo", yesNo);
        var limits = new LinkedHashMap<String, String>();
        LineReader.LIMITS.forEach(it -> Limit.read(it).ifPresent(limit -> limits.put(it, naming.limit(limit, locale))));
        model.put("limits", limits);
    }

    /** Units and local offices to choose from while typing. */
    List<Named> units(String typed, int most, Locale locale) {
        var local =
                LOCAL.stream().map(it -> new Named("@" + it, naming.say("catalog.office." + it, locale), List.of()));
        var named = units.all().stream()
                .map(it -> new Named(
                        it.code().value(),
                        it.nameIn(locale),
                        Stream.concat(Stream.of(it.name(), it.english()), it.aliases().stream())
                                .toList()));
        return names.search(typed, Stream.concat(local, named).toList(), most);
    }

    private String host(String code, Locale locale) {
        return Host.read(code)
                .map(it -> code + " "
                        + switch (it) {
                            case Host.Named(UnitCode unit) -> naming.unit(unit, locale);
                            case Host.Local local -> naming.host(local, locale);
                        })
                .orElse(code);
    }

    private String item(int number, String code) {
        return code.isEmpty()
                ? ""
                : search.lines(number, code, 1).stream()
                        .findFirst()
                        .map(it -> it.code() + " " + it.name())
                        .orElse(code);
    }
}
