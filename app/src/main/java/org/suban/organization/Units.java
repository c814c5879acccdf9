package org.suban.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.organization.loaded.LoadedCity;

/** All units of the city. */
@Component
public class Units {

    private final LoadedCity loaded;

    Units(LoadedCity loaded) {
        this.loaded = loaded;
    }

    public Optional<Unit> find(UnitCode code) {
        return loaded.snapshot().map(it -> it.units().get(code));
    }

    /** Those that work; what was merged into another is found by its code only. */
    public List<Unit> all() {
        return loaded.snapshot()
                .map(it -> it.units().values().stream().filter(Unit::working).toList())
                .orElse(List.of());
    }

    /** Also those that work no more. */
    public List<Unit> everyOne() {
        return loaded.snapshot().map(it -> List.copyOf(it.units().values())).orElse(List.of());
    }

    /** The posts in a unit, in the order of their codes. */
    public List<Post> posts(UnitCode unit) {
        return loaded.snapshot()
                .map(it -> it.posts().getOrDefault(unit, List.of()))
                .orElse(List.of());
    }

    public Optional<Post> post(String code) {
        return loaded.snapshot().stream()
                .flatMap(it -> it.posts().values().stream().flatMap(List::stream))
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    /** A unit that other rows refer to and that therefore exists. */
    public Unit get(UnitCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No unit " + code));
    }

    /** The unit, or the one that took over its work. */
    public Optional<Unit> living(UnitCode code) {
        var unit = find(code);
        for (int hops = 0; hops < 10 && unit.isPresent(); hops++) {
            var heir = unit.get().heir();
            if (heir == null) {
                return unit;
            }
            unit = find(heir);
        }
        return Optional.empty();
    }

    /** Who answers for a unit's work today: itself, or whoever took it over. */
    public UnitCode today(UnitCode code) {
        return living(code).map(Unit::code).orElse(code);
    }

    /** The unit, and those whose work it took over. */
    public List<UnitCode> withForerunners(UnitCode code) {
        return Stream.concat(
                        Stream.of(code),
                        everyOne().stream()
                                .filter(it -> !it.working())
                                .map(Unit::code)
                                .filter(it -> today(it).equals(code)))
                .toList();
    }

    /** The district's or street's own office on the way from an area up to the city, or the one that took it over. */
    public Optional<Unit> office(Unit.Kind kind, List<Area> way) {
        return way.stream()
                .flatMap(area -> loaded.snapshot().stream()
                        .flatMap(it -> it.offices().getOrDefault(area.code(), List.of()).stream()))
                .filter(it -> it.kind() == kind)
                .flatMap(it -> living(it.code()).stream())
                .findFirst();
    }
}
