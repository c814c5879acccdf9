package org.suban.organization;

import java.util.List;
import java.util.stream.Stream;

/** A road, an estate or a landmark by the names people give it, in the smallest area that holds all of it. */
public record NamedPlace(String name, Kind kind, AreaCode area, List<String> aliases) {

    /** What sort of place it is; a road alone says less than an estate, for it has two ends. */
    public enum Kind {
        ROAD,
        ESTATE,
        LANDMARK
    }

    public NamedPlace {
        aliases = List.copyOf(aliases);
    }

    /** Every name it goes by, the usual one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
