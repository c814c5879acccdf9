package org.suban.administration.web.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suban.administration.form.Choices;
import org.suban.administration.form.Typed;
import org.suban.organization.ChangingTheCity.Line;

/** A unit as typed, and how its row looked when the form was opened; units and areas are chosen by a code with its name. */
record UnitForm(
        String code,
        String name,
        String english,
        String kind,
        String area,
        String phone,
        String aliases,
        String duty,
        String parent,
        String standIn,
        String heir,
        String validTo,
        String seen) {

    UnitForm(
            @Nullable String code,
            @Nullable String name,
            @Nullable String english,
            @Nullable String kind,
            @Nullable String area,
            @Nullable String phone,
            @Nullable String aliases,
            @Nullable String duty,
            @Nullable String parent,
            @Nullable String standIn,
            @Nullable String heir,
            @Nullable String validTo,
            @Nullable String seen) {
        this.code = Objects.requireNonNullElse(code, "");
        this.name = Objects.requireNonNullElse(name, "");
        this.english = Objects.requireNonNullElse(english, "");
        this.kind = Objects.requireNonNullElse(kind, "");
        this.area = Objects.requireNonNullElse(area, "");
        this.phone = Objects.requireNonNullElse(phone, "");
        this.aliases = Objects.requireNonNullElse(aliases, "");
        this.duty = Objects.requireNonNullElse(duty, "");
        this.parent = Objects.requireNonNullElse(parent, "");
        this.standIn = Objects.requireNonNullElse(standIn, "");
        this.heir = Objects.requireNonNullElse(heir, "");
        this.validTo = Objects.requireNonNullElse(validTo, "");
        this.seen = Objects.requireNonNullElse(seen, Line.NONE);
    }

    static UnitForm of(Line line, Choices choices) {
        var cells = line.cells();
        return new UnitForm(
                cells.get("code"),
                cells.get("name"),
                cells.get("name_en"),
                cells.get("kind"),
                choices.area(cells.get("area")),
                cells.get("phone"),
                Typed.shown(cells.get("aliases")),
                cells.get("duty"),
                choices.unit(cells.get("parent")),
                choices.unit(cells.get("standin")),
                choices.unit(cells.get("heir")),
                cells.get("valid_to"),
                line.seen());
    }

    Map<String, String> cells(String own) {
        var cells = new HashMap<String, String>();
        cells.put("code", own);
        cells.put("name", name);
        cells.put("name_en", english);
        cells.put("kind", kind);
        cells.put("area", Typed.code(area));
        cells.put("phone", phone);
        cells.put("aliases", Typed.list(aliases));
        cells.put("duty", duty);
        cells.put("parent", Typed.code(parent));
        cells.put("standin", Typed.code(standIn));
        cells.put("heir", Typed.code(heir));
        cells.put("valid_to", validTo);
        return cells;
    }
}
