package org.suban.organization.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.shared.sheet.Cells;

/** Areas as rows; an English name that is missing is the Chinese one. */
record AreaRows(SheetRows rows) {

    List<Area> all() {
        return rows.each(this::area);
    }

    private @Nullable Area area(Cells cells) {
        var code = cells.read(
                "code",
                "area-code",
                List.of(),
                it -> Optional.of(it).filter(AreaCode::isOne).map(AreaCode::new));
        var level = cells.one("level", "level", Area.Level.values());
        var name = cells.name("name");
        var english = cells.text("name_en");
        var parent = level == Area.Level.CITY ? null : rows.area(cells, "parent");
        return code == null || level == null || name.isEmpty() || (parent == null && level != Area.Level.CITY)
                ? null
                : new Area(code, parent, level, name, english.isEmpty() ? name : english, cells.list("aliases"));
    }
}
