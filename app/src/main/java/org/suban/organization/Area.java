package org.suban.organization;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of the city; {@code parent} is missing only for the city itself. */
public record Area(AreaCode code, @Nullable AreaCode parent, Level level, String name, String english) {

    /** From large to small. */
    public enum Level {
        CITY,
        DISTRICT,
        STREET
    }

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : name;
    }
}
