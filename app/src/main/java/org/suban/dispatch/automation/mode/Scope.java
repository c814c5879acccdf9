package org.suban.dispatch.automation.mode;

import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.organization.AreaCode;

/** Where a mode holds: in a class of the list, in an area with all that lies in it, or, with neither, in the whole city. */
public record Scope(@Nullable ItemCode category, @Nullable AreaCode area) {

    public static final Scope CITY = new Scope(null, null);

    public Scope {
        if (category != null && area != null) {
            throw new IllegalArgumentException("A class or an area, not both: " + category + " " + area);
        } else if (category != null && category.parent().isPresent()) {
            throw new IllegalArgumentException("Not a class of the list: " + category);
        }
    }

    public static Scope of(ItemCode category) {
        return new Scope(category, null);
    }

    public static Scope of(AreaCode area) {
        return new Scope(null, area);
    }
}
