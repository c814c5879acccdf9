package org.suban.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of rows, with the ways to those before and after; all of them are never counted. */
public record PagesView<T>(
        List<T> rows, @Nullable String previous, @Nullable String next) {

    static final int SIZE = 20;
    static final int LAST = 500;

    /** From one row more than a page shows, which says that there is a next one. */
    static <T> PagesView<T> of(List<T> rows, int page, String address) {
        return new PagesView<>(
                rows.stream().limit(SIZE).toList(),
                page == 0 ? null : address + (page - 1),
                rows.size() > SIZE ? address + (page + 1) : null);
    }

    /** Numbers that are none, or lie beyond any desk, are the first page or the last. */
    static int page(int asked) {
        return Math.clamp(asked, 0, LAST);
    }
}
