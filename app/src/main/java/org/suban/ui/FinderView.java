package org.suban.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field in which one of thousands is chosen by searching: what stands in it, what was chosen, and what was offered on request. */
public record FinderView(
        String text,
        String code,
        @Nullable String chosen,
        @Nullable List<Option> offered) {

    /** One that can be chosen; the path, in small letters, says where it belongs. */
    public record Option(String code, String name, String path) {}

    /** Words that name nothing yet. */
    public static FinderView of(String text) {
        return new FinderView(text, "", null, null);
    }

    public static FinderView of(Option chosen) {
        return new FinderView(chosen.name(), chosen.code(), chosen.path(), null);
    }

    public FinderView offering(List<Option> options) {
        return new FinderView(text, code, chosen, options);
    }
}
