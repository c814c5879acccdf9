package org.suban.organization;

/** A place on earth in degrees, WGS 84; five decimals are about a metre. */
public record GeoPoint(double lat, double lon) {

    public GeoPoint {
        if (!isOne(lat, lon)) {
            throw new IllegalArgumentException("Latitude is -90 to 90 and longitude -180 to 180 degrees");
        }
    }

    public static boolean isOne(double lat, double lon) {
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }
}
