package org.suban.dispatch.automation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;

/** What the machine would do, {@code sure} from 0 to 1; {@code way} are the areas that the place lies in, the innermost first. */
record Thought(ItemCode item, UnitCode unit, int version, Voice voice, double sure, List<Area> way) {

    /** The class (大类) of the item. */
    ItemCode category() {
        return item.upwards().getLast();
    }

    @Nullable
    AreaCode district() {
        return way.stream()
                .filter(it -> it.level() == Area.Level.DISTRICT)
                .map(Area::code)
                .findFirst()
                .orElse(null);
    }
}
