package org.suban.administration.web.unit;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suban.organization.ChangingTheCity.Line;

/** A post as typed, and how its row looked when the form was opened. */
record PostForm(String code, String name, String english, String rank, String seen) {

    PostForm(
            @Nullable String code,
            @Nullable String name,
            @Nullable String english,
            @Nullable String rank,
            @Nullable String seen) {
        this.code = Objects.requireNonNullElse(code, "");
        this.name = Objects.requireNonNullElse(name, "");
        this.english = Objects.requireNonNullElse(english, "");
        this.rank = Objects.requireNonNullElse(rank, "");
        this.seen = Objects.requireNonNullElse(seen, Line.NONE);
    }

    static PostForm of(Line line) {
        var cells = line.cells();
        return new PostForm(cells.get("code"), cells.get("name"), cells.get("name_en"), cells.get("rank"), line.seen());
    }

    Map<String, String> cells(String own, String unit) {
        return Map.of("code", own, "unit", unit, "name", name, "name_en", english, "rank", rank);
    }
}
