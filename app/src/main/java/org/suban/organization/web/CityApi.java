package org.suban.organization.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.organization.Places;
import org.suban.organization.Whereabouts;

/** The areas with their codes, and their outlines for a map. */
@RestController
class CityApi {

    private static final int LONGEST_TEXT = 4_000;

    private final Areas areas;
    private final Places places;

    CityApi(Areas areas, Places places) {
        this.areas = areas;
        this.places = places;
    }

    record AreaBody(String code, @Nullable String parent, String level, String name) {}

    @GetMapping("/api/v1/areas")
    List<AreaBody> areas(Locale locale) {
        return areas.all().stream().map(it -> body(it, locale)).toList();
    }

    /** What a text says of where it happened: one area, several to choose from, or none; with the words that said so. */
    record WhereaboutsBody(String answer, List<CandidateBody> candidates) {}

    record CandidateBody(String code, String name, List<String> words) {}

    @GetMapping("/api/v1/areas/named")
    WhereaboutsBody named(@RequestParam String text, Locale locale) {
        return switch (places.in(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))) {
            case Whereabouts.Found(var place) -> new WhereaboutsBody("FOUND", List.of(body(place, locale)));
            case Whereabouts.Doubtful(var candidates) ->
                new WhereaboutsBody(
                        "DOUBTFUL",
                        candidates.stream().map(it -> body(it, locale)).toList());
            case Whereabouts.Unknown() -> new WhereaboutsBody("UNKNOWN", List.of());
        };
    }

    private CandidateBody body(Whereabouts.Candidate it, Locale locale) {
        var way = areas.upwardsFrom(it.area()).reversed().stream().skip(1);
        return new CandidateBody(
                it.area().value(), way.map(area -> area.nameIn(locale)).collect(Collectors.joining(" › ")), it.words());
    }

    /** Down to the streets, or only the areas directly within one: a whole city's communities are more than a map needs at once. */
    @GetMapping("/areas.geojson")
    ResponseEntity<String> outlines(@RequestParam @Nullable String within) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)))
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .body(areas.outlines(it -> within == null
                        ? it.level().compareTo(Area.Level.STREET) <= 0
                        : it.parent() != null && within.equals(it.parent().value())));
    }

    private static AreaBody body(Area it, Locale locale) {
        var parent = it.parent();
        return new AreaBody(
                it.code().value(),
                parent == null ? null : parent.value(),
                it.level().name(),
                it.nameIn(locale));
    }
}
