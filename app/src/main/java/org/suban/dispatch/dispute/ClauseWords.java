package org.suban.dispatch.dispute;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.words.Naming;
import org.suban.organization.AreaCode;

/** Says a clause as people read it: the line of the list with its code, the area, and the words. */
@Component
public class ClauseWords {

    private final Catalog catalog;
    private final Naming naming;

    ClauseWords(Catalog catalog, Naming naming) {
        this.catalog = catalog;
        this.naming = naming;
    }

    /** Null where none was given. */
    public @Nullable String say(@Nullable Clause clause, Locale locale) {
        return clause == null
                ? null
                : Stream.of(
                                Optional.ofNullable(clause.item()).map(it -> line(it, clause.area(), locale)),
                                Optional.of(clause.words()).filter(it -> !it.isEmpty()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
    }

    private String line(ItemCode item, @Nullable AreaCode area, Locale locale) {
        var line = item + " " + catalog.find(item).map(it -> it.name()).orElse("");
        return area == null ? line : naming.say("dispatch.clause.in", locale, line, naming.area(area, locale));
    }
}
