package org.suban.organization.gazetteer;

import java.util.List;
import java.util.Map;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.City;
import org.suban.organization.NamedPlace;

/** STUB for compile. */
public final class Gazetteer {
    public Gazetteer(City city, Map<AreaCode, Area> areas, List<NamedPlace> places) {}
}
