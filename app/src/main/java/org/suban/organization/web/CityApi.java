package org.suban.organization.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.organization.Area;
import org.suban.organization.Areas;

/** The areas with their codes, and their outlines for a map. */
@RestController
class CityApi {

    private final Areas areas;

    CityApi(Areas areas) {
        this.areas = areas;
    }

    record AreaBody(String code, @Nullable String parent, String level, String name) {}

    @GetMapping("/api/v1/areas")
    List<AreaBody> areas(Locale locale) {
        return areas.all().stream().map(it -> body(it, locale)).toList();
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
