package org.suban.catalog.spread;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.Host;
import org.suban.organization.Area;

/**
 * Where one answer holds: a host as its row names it, or nobody; in the whole city or in these places, unless another share
 * speaks of something smaller in there.
 */
public record Share(@Nullable Host host, boolean everywhere, List<Place> places, int areas) {

    /** An area with what lies in it, or each area of a level within one. */
    public record Place(Area area, Area.@Nullable Level each) {}

    public Share {
        places = List.copyOf(places);
    }
}
