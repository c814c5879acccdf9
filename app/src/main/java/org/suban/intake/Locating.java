package org.suban.intake;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.intake.Place.AreaFrom;
import org.suban.intake.words.Words;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.GeoPoint;
import org.suban.organization.Places;
import org.suban.organization.Whereabouts;

/** Finds the area of what somebody says: as chosen, else around the point, and more closely where the words name a part of it. */
@Component
class Locating {

    private final Areas areas;
    private final Places places;

    Locating(Areas areas, Places places) {
        this.areas = areas;
        this.places = places;
    }

    /** Of a submission that has been checked. */
    Place place(Submission said) {
        var point = point(said.where());
        var address = Words.cleanOrNull(said.where().address());
        var chosen = said.where().areaCode();
        if (point != null && chosen == null) {
            return new Place(areas.at(point).orElseThrow().code(), AreaFrom.POINT, point, address);
        }
        var around = chosen == null ? null : new AreaCode(chosen);
        return named(said)
                .filter(it -> around == null || liesBelow(it, around))
                .map(it -> new Place(it, AreaFrom.WORDS, point, address))
                .orElseGet(() -> new Place(around, around == null ? null : AreaFrom.CHOICE, point, address));
    }

    /** Of a part of a letter: where its own words say, within what the person chose; else where the letter is. */
    Place place(Place letter, String words) {
        if (letter.areaFrom() == AreaFrom.POINT) {
            return letter;
        }
        var around = letter.areaFrom() == AreaFrom.CHOICE ? letter.area() : null;
        return named(words)
                .filter(it -> around == null || liesBelow(it, around))
                .map(it -> new Place(it, AreaFrom.WORDS, letter.point(), letter.address()))
                .orElse(letter);
    }

    private Optional<AreaCode> named(Submission said) {
        return named(Stream.of(said.where().address(), said.title(), said.text())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("\n")));
    }

    private Optional<AreaCode> named(String words) {
        return switch (places.in(words)) {
            case Whereabouts.Found(var place) -> Optional.of(place.area());
            case Whereabouts.Doubtful doubtful -> Optional.empty();
            case Whereabouts.Unknown unknown -> Optional.empty();
        };
    }

    private boolean liesBelow(AreaCode part, AreaCode whole) {
        return !part.equals(whole)
                && areas.upwardsFrom(part).stream().anyMatch(it -> it.code().equals(whole));
    }

    private static @Nullable GeoPoint point(Submission.Where where) {
        var lat = where.lat();
        var lon = where.lon();
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }
}
