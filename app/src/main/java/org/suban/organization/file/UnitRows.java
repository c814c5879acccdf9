package org.suban.organization.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Cells;

/** Units and posts as rows; an English name that is missing is the Chinese one. */
record UnitRows(SheetRows rows) {

    List<Unit> units() {
        return rows.each(this::unit);
    }

    List<Post> posts() {
        return rows.each(this::post);
    }

    private @Nullable Unit unit(Cells cells) {
        var code = code(cells);
        var name = cells.name("name");
        var kind = cells.one("kind", "unit-kind", Unit.Kind.values());
        var area = rows.area(cells, "area");
        var parent = rows.unitIfAny(cells, "parent");
        var standIn = rows.unitIfAny(cells, "standin");
        var heir = rows.unitIfAny(cells, "heir");
        var until = cells.day("valid_to");
        if (code == null || name.isEmpty() || kind == null || area == null) {
            return null;
        }
        return new Unit(
                code,
                name,
                english(cells, name),
                kind,
                area,
                cells.text("phone"),
                cells.list("aliases"),
                parent,
                cells.text("duty"),
                standIn,
                heir,
                until);
    }

    private @Nullable Post post(Cells cells) {
        var code = code(cells);
        var unit = rows.unit(cells, "unit");
        var name = cells.name("name");
        var rank = cells.one("rank", "rank", Post.Rank.values());
        return code == null || unit == null || name.isEmpty() || rank == null
                ? null
                : new Post(code.value(), unit, name, english(cells, name), rank);
    }

    private static String english(Cells cells, String name) {
        var english = cells.text("name_en");
        return english.isEmpty() ? name : english;
    }

    private static @Nullable UnitCode code(Cells cells) {
        return cells.read(
                "code",
                "unit-code",
                List.of(),
                it -> Optional.of(it).filter(UnitCode::isOne).map(UnitCode::new));
    }
}
