package org.suban.administration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.administration.form.LinkView;
import org.suban.administration.form.Search;
import org.suban.administration.form.TreeView;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.Units;

/** Gathers what the pages of areas show. */
@Component
class AreaViews {

    private static final int MOST_PLACES = 60;

    private final Areas areas;
    private final Units units;
    private final Search search;

    AreaViews(Areas areas, Units units, Search search) {
        this.areas = areas;
        this.units = units;
        this.search = search;
    }

    AreaView view(Area area, Locale locale) {
        var way = areas.upwardsFrom(area.code());
        var parts = areas.below(area.code());
        var places = areas.placesIn(area.code());
        return new AreaView(
                area.code().value(),
                area.nameIn(locale),
                area.level().name(),
                area.parent() == null ? null : area.parent().value(),
                way.reversed().stream().map(it -> search.link(it, locale)).toList(),
                String.join("、", area.aliases()),
                parts.size(),
                areas.outlined(area.code()) || parts.stream().anyMatch(it -> areas.outlined(it.code())),
                offices(way, locale),
                units.all().stream().filter(it -> it.area().equals(area.code())).count(),
                places.stream().limit(MOST_PLACES).toList(),
                places.size());
    }

    /** The own offices on the way up: the committee, the street, the district. */
    private List<LinkView> offices(List<Area> way, Locale locale) {
        return Stream.of(Unit.Kind.COMMUNITY, Unit.Kind.STREET, Unit.Kind.DISTRICT)
                .flatMap(it -> units.office(it, way).stream())
                .map(it -> new LinkView(it.code().value(), it.nameIn(locale), it.phone()))
                .toList();
    }

    /** Everything on the way from the city to the area, each with all its parts, and the area's own. */
    TreeView tree(Area here, Locale locale) {
        var way = areas.upwardsFrom(here.code()).stream().map(Area::code).toList();
        return branch(areas.find(way.getLast()).orElse(here), here, way, locale);
    }

    private TreeView branch(Area area, Area here, List<AreaCode> way, Locale locale) {
        var parts = areas.below(area.code());
        var below = new ArrayList<TreeView>();
        if (way.contains(area.code())) {
            parts.forEach(it -> below.add(branch(it, here, way, locale)));
        }
        var state = area.equals(here)
                ? "here"
                : way.contains(area.code()) ? "open" : Objects.equals(area.parent(), here.code()) ? "below" : "beside";
        return new TreeView(area.nameIn(locale), "/city/areas/" + area.code(), parts.size(), state, List.copyOf(below));
    }
}
