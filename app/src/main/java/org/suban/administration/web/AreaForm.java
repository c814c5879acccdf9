package org.suban.administration.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suban.administration.form.Typed;
import org.suban.organization.ChangingTheCity.Line;

/** An area's names as typed, and how the row looked when the form was opened. */
record AreaForm(String name, String english, String aliases, String seen) {

    AreaForm(@Nullable String name, @Nullable String english, @Nullable String aliases, @Nullable String seen) {
        this.name = Objects.requireNonNullElse(name, "");
        this.english = Objects.requireNonNullElse(english, "");
        this.aliases = Objects.requireNonNullElse(aliases, "");
        this.seen = Objects.requireNonNullElse(seen, "");
    }

    static AreaForm of(Line line) {
        var cells = line.cells();
        return new AreaForm(cells.get("name"), cells.get("name_en"), Typed.shown(cells.get("aliases")), line.seen());
    }

    Map<String, String> cells(String code) {
        return Map.of("code", code, "name", name, "name_en", english, "aliases", Typed.list(aliases));
    }
}
