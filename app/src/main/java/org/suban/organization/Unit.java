package org.suban.organization;

import java.util.Locale;

/** An office that answers for things: a department, a district or street government, or a public enterprise. */
public record Unit(UnitCode code, String name, String english, Kind kind, AreaCode area, String phone) {

    /** What sort of office it is; work of a department may not be pushed down to a street. */
    public enum Kind {
        DEPARTMENT,
        DISTRICT,
        STREET,
        ENTERPRISE
    }

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : name;
    }
}
