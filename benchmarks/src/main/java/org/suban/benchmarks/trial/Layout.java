package org.suban.benchmarks.trial;

/** Which community lies in which street and district, and where on the ground: ten to a street, side by side. */
record Layout(String city, int communities) {

    static final int MOST_COMMUNITIES = 20_000;
    private static final int A_STREET = 10;
    private static final int ACROSS = 5;

    Layout {
        if (communities < 1 || communities > MOST_COMMUNITIES) {
            throw new IllegalArgumentException("No city of " + communities + " communities");
        }
    }

    int streets() {
        return Math.ceilDiv(communities, A_STREET);
    }

    int districts() {
        return Math.ceilDiv(streets(), streetsOfADistrict());
    }

    int streetOf(int community) {
        return community / A_STREET;
    }

    int districtOf(int street) {
        return street / streetsOfADistrict();
    }

    String districtCode(int district) {
        return "%s%02d000000".formatted(city.substring(0, 4), district + 1);
    }

    String streetCode(int street) {
        return "%s%03d000"
                .formatted(districtCode(districtOf(street)).substring(0, 6), street % streetsOfADistrict() + 1);
    }

    String communityCode(int community) {
        return "%s%03d".formatted(streetCode(streetOf(community)).substring(0, 9), community % A_STREET + 1);
    }

    int x(int community) {
        int street = streetOf(community);
        int place = street % streetsAcross();
        // There and back again, so that the streets of a district touch.
        int column = street / streetsAcross() % 2 == 0 ? place : streetsAcross() - 1 - place;
        return column * ACROSS + community % A_STREET % ACROSS;
    }

    int y(int community) {
        return streetOf(community) / streetsAcross() * (A_STREET / ACROSS) + community % A_STREET / ACROSS;
    }

    private int streetsOfADistrict() {
        return Math.max(2, (int) Math.ceil(1.3 * Math.sqrt(streets())));
    }

    private int streetsAcross() {
        return Math.max(1, (int) Math.round(Math.sqrt(0.4 * streets())));
    }
}
