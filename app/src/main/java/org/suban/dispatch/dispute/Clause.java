package org.suban.dispatch.dispute;

import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.organization.AreaCode;

/** What says that a request is another unit's (条款): a line of the list, in an area if that decides it, or the words of a law or rule. */
public record Clause(@Nullable ItemCode item, @Nullable AreaCode area, String words) {

    public Clause {
        if (item == null && words.isBlank()) {
            throw new IllegalArgumentException("A clause names a line of the list or says what rules it");
        }
    }
}
