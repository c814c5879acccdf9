package org.suban.organization.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.NamedPlace;
import org.suban.organization.loaded.LoadedCity;
import org.suban.organization.loaded.LoadedCity.Snapshot;
import org.suban.organization.search.AreaIndex.Hit;
import org.suban.shared.WarmUp;
import org.suban.ui.FinderView;
import org.suban.ui.FinderView.Option;
import org.suban.ui.Finding;

/** Finds districts, streets and communities by name, alias, pinyin or code, and by the estates and landmarks that lie in them. */
@Component
public class AreaSearch implements WarmUp {

    private record Built(long edition, AreaIndex index) {}

    private static final int OFFERED = 8;
    private static final int LONGEST = 40;
    private static final String SEPARATOR = " › ";

    private final LoadedCity loaded;
    private final Areas areas;
    private volatile @Nullable Built built;

    AreaSearch(LoadedCity loaded, Areas areas) {
        this.loaded = loaded;
        this.areas = areas;
    }

    /** Nobody should wait for the sounds of a city's names with the first letter of the day. */
    @Override
    public void warmUp() {
        index();
    }

    /** What a finder offers while somebody types: each area with what it lies in, and with the place that was asked for. */
    public List<Option> offers(String typed, Locale locale) {
        var asked = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return index().stream()
                .flatMap(it -> it.search(asked, OFFERED).stream())
                .map(it -> option(it, locale))
                .toList();
    }

    /** An area as it would be offered. */
    public Option option(Area area, Locale locale) {
        return option(new Hit(area, null), locale);
    }

    /** A finder as it stands: with what was pressed beside it, with what its words or the code beside them name, or the words alone. */
    public FinderView finder(String words, String code, Finding pressed, Locale locale) {
        var view = known(pressed.code())
                .or(() -> chosen(words, code, locale))
                .map(it -> FinderView.of(option(it, locale)))
                .orElseGet(() -> FinderView.of(words));
        return pressed.asks() ? view.offering(offers(words, locale)) : view;
    }

    /** The code that was picked counts as long as the words beside it are still that area's name. */
    private Optional<Area> chosen(String words, String code, Locale locale) {
        var typed = words.strip();
        return known(code)
                .filter(it -> it.nameIn(locale).equals(typed))
                .or(() -> known(typed))
                .or(() -> typed.isEmpty() ? Optional.empty() : named(typed));
    }

    private Optional<Area> known(String code) {
        return Optional.of(code).filter(AreaCode::isOne).map(AreaCode::new).flatMap(areas::find);
    }

    /** The only area that goes by this name, or holds the only place that does. */
    public Optional<Area> named(String name) {
        var found = index().map(it -> it.called(name)).orElse(List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Option option(Hit hit, Locale locale) {
        var area = hit.area();
        var above = areas.upwardsFrom(area.code()).reversed().stream()
                .filter(it -> it.level() != Area.Level.CITY && !it.equals(area))
                .map(it -> it.nameIn(locale));
        var path = Stream.concat(above, Stream.ofNullable(hit.place())).collect(Collectors.joining(SEPARATOR));
        return new Option(area.code().value(), area.nameIn(locale), path);
    }

    private Optional<AreaIndex> index() {
        return loaded.snapshot().map(city -> {
            var known = built;
            if (known == null || known.edition() != city.edition()) {
                known = new Built(city.edition(), over(city));
                built = known;
            }
            return known.index();
        });
    }

    private static AreaIndex over(Snapshot city) {
        var places = placesIn(city);
        return new AreaIndex(
                city.areas().values().stream()
                        .filter(it -> it.level() != Area.Level.CITY && it.level() != Area.Level.GRID)
                        .toList(),
                it -> places.getOrDefault(it, List.of()));
    }

    /** A road crosses many communities and names none. */
    private static Map<AreaCode, List<String>> placesIn(Snapshot city) {
        var names = new HashMap<AreaCode, List<String>>();
        city.places().stream()
                .filter(it -> it.kind() != NamedPlace.Kind.ROAD)
                .forEach(it -> names.merge(
                        it.area(),
                        it.names(),
                        (one, more) ->
                                Stream.concat(one.stream(), more.stream()).toList()));
        return names;
    }
}
