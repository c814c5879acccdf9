package org.suban.handling.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suban.handling.OpenWork.Pile;

/** Where on the desk the handler is, kept in every link: the pile, its page and, for an administrator, the unit. */
public record SpotForm(
        @Nullable String unit,
        @Nullable String pile,
        @Nullable Integer page) {

    Pile chosen() {
        return Arrays.stream(Pile.values())
                .filter(it -> code(it).equals(pile))
                .findFirst()
                .orElse(Pile.ALL);
    }

    int number() {
        return page == null ? 0 : Math.clamp(page, 0, 1_000_000);
    }

    static String code(Pile pile) {
        return pile.name().toLowerCase(Locale.ROOT);
    }
}
