package org.suban.organization;

import java.time.ZoneId;
import java.util.Locale;

/** The city this installation serves; its zone is the one all dates for residents are told in. */
public record City(AreaCode code, String name, String english, ZoneId zone, GeoPoint centre) {

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals("en") ? english : name;
    }
}
