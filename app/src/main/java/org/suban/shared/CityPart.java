package org.suban.shared;

/** What a module takes from the city's folder, once, before the first request; parts are loaded in their {@code @Order}. */
public interface CityPart {

    void loadFrom(CityFolder city);
}
