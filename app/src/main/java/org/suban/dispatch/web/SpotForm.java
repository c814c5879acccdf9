package org.suban.dispatch.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.DispatchQueue.Pile;

/** Where in the queue the dispatcher is, kept in every link: the pile and its page. */
public record SpotForm(@Nullable String pile, @Nullable Integer page) {

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
