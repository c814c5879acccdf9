package org.suban.intake;

import org.jspecify.annotations.Nullable;
import org.suban.organization.AreaCode;
import org.suban.organization.GeoPoint;

/** Where it is, as far as was said; a point inside the city also tells the area. */
public record Place(
        @Nullable AreaCode area,
        @Nullable GeoPoint point,
        @Nullable String address) {}
