package org.suban.organization;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the city; {@code parent} is missing only for the city itself; {@code aliases} are the other names people use. */
public record Area(
        AreaCode code, @Nullable AreaCode parent, Level level, String name, String english, List<String> aliases) {

    /** From large to small. */
    public enum Level {
        CITY,
        DISTRICT,
        STREET,
        COMMUNITY,
        GRID
    }

    public Area {
        aliases = List.copyOf(aliases);
    }

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : name;
    }

    /** Every name it goes by, the official one first. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
