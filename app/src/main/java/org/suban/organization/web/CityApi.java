package org.suban.organization.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping("/areas.geojson")
    ResponseEntity<String> outlines() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .body(areas.outlines());
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
