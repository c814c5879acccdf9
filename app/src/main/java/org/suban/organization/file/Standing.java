package org.suban.organization.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.suban.organization.Area;
import org.suban.organization.ChangingTheCity.Counts;
import org.suban.organization.NamedPlace;
import org.suban.organization.Post;
import org.suban.organization.Unit;

/** What the city has, by the key under which a row of a sheet means the same thing again. */
public record Standing(
        Map<String, Area> areas, Map<String, Unit> units, Map<String, Post> posts, Map<String, NamedPlace> places) {

    public static Standing of(
            Collection<Area> areas, Collection<Unit> units, Collection<Post> posts, Collection<NamedPlace> places) {
        return new Standing(
                by(areas, it -> it.code().value()),
                by(units, it -> it.code().value()),
                by(posts, Post::code),
                by(places, Standing::key));
    }

    static Standing nothing() {
        return of(List.of(), List.of(), List.of(), List.of());
    }

    static String key(NamedPlace place) {
        return place.area() + " " + place.name();
    }

    /** This with what was read laid over it. */
    Standing with(Standing over) {
        return new Standing(
                laid(areas, over.areas), laid(units, over.units), laid(posts, over.posts), laid(places, over.places));
    }

    /** What of this the other does not say in just the same way. */
    public Standing without(Standing other) {
        return new Standing(
                unlike(areas, other.areas),
                unlike(units, other.units),
                unlike(posts, other.posts),
                unlike(places, other.places));
    }

    public int size() {
        return areas.size() + units.size() + posts.size() + places.size();
    }

    public Counts counts() {
        return new Counts(areas.size(), units.size(), posts.size(), places.size(), 0);
    }

    private static <T> Map<String, T> unlike(Map<String, T> all, Map<String, T> known) {
        var unlike = new LinkedHashMap<>(all);
        unlike.entrySet().removeIf(it -> it.getValue().equals(known.get(it.getKey())));
        return unlike;
    }

    private static <T> Map<String, T> laid(Map<String, T> below, Map<String, T> over) {
        var both = new LinkedHashMap<>(below);
        both.putAll(over);
        return both;
    }

    private static <T> Map<String, T> by(Collection<T> all, Function<T, String> key) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(it -> map.put(key.apply(it), it));
        return map;
    }
}
