package org.suban.organization;

import java.util.Locale;

/** A position in a unit (岗位), whoever holds it; {@code code} is unique in the city, such as {@code housing-lead}. */
public record Post(String code, UnitCode unit, String name, String english, Rank rank) {

    /** Who is told when those below do not act. */
    public enum Rank {
        LEAD,
        DEPUTY,
        STAFF,
        DUTY
    }

    public Post {
        if (!UnitCode.isOne(code)) {
            throw new IllegalArgumentException("Not a post's code: " + code);
        }
    }

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : name;
    }
}
