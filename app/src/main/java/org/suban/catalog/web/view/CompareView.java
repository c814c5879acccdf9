package org.suban.catalog.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.compare.Difference.Kind;
import org.suban.catalog.words.ChangeView;

/** A page of what differs between two versions, of one kind or of all. */
public record CompareView(int from, int to, @Nullable Kind kind, int page, int total, List<ChangeView> changes) {

    public static final int SIZE = 100;

    public int first() {
        return page * SIZE + 1;
    }

    public int last() {
        return page * SIZE + changes.size();
    }

    public @Nullable String previous() {
        return page == 0 ? null : href(kind, page - 1);
    }

    public @Nullable String next() {
        return last() < total ? href(kind, page + 1) : null;
    }

    /** All of a kind; all kinds where none is named. */
    public String of(@Nullable Kind which) {
        return href(which, 0);
    }

    private String href(@Nullable Kind which, int number) {
        return "/list-compare?from=" + from + "&to=" + to + (which == null ? "" : "&kind=" + which)
                + (number == 0 ? "" : "&page=" + number);
    }
}
