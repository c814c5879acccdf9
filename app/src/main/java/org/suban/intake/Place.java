package org.suban.intake;

import org.jspecify.annotations.Nullable;
import org.suban.organization.AreaCode;
import org.suban.organization.GeoPoint;

/** Where it is, as far as was said; {@code areaFrom} tells whose word the area is, and is there whenever an area is. */
public record Place(
        @Nullable AreaCode area,
        @Nullable AreaFrom areaFrom,
        @Nullable GeoPoint point,
        @Nullable String address) {

    public Place {
        if ((area == null) != (areaFrom == null)) {
            throw new IllegalArgumentException("An area is known from somewhere: " + area + ", " + areaFrom);
        }
    }

    /** Somebody chose it, a point lies in it, or the words name it: the last may be mistaken, and staff are told so. */
    public enum AreaFrom {
        CHOICE,
        POINT,
        WORDS
    }
}
