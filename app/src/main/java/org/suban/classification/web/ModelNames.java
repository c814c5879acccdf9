package org.suban.classification.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.classification.record.Scores.Confusion;
import org.suban.classification.web.ModelView.ConfusionView;
import org.suban.identity.People;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;

/** Says in words what figures, items and persons of the models' pages stand for. */
@Component
class ModelNames {

    private static final double MEGABYTE = 1 << 20;

    private final Catalog catalog;
    private final People people;
    private final MessageSource messages;

    ModelNames(Catalog catalog, People people, MessageSource messages) {
        this.catalog = catalog;
        this.people = people;
        this.messages = messages;
    }

    String say(String key, Locale locale, Object... values) {
        return messages.getMessage("classification.model." + key, values, locale);
    }

    String item(String label) {
        return line(label, CatalogItem::name);
    }

    String path(String label) {
        return line(label, CatalogItem::path);
    }

    /** By the items' names where the labels are items. */
    ConfusionView confusion(Confusion it) {
        return new ConfusionView(item(it.right()), it.guessed().isEmpty() ? null : item(it.guessed()), it.times());
    }

    /** None for a machine. */
    @Nullable
    String person(Actor by) {
        return by.isStaff() ? people.nameOf(new StaffId(by.staffNumber())) : null;
    }

    /** None of what has been dropped. */
    static @Nullable String megabytes(long bytes) {
        return bytes == 0 ? null : rounded(bytes / MEGABYTE, 1);
    }

    static String percent(double share) {
        return rounded(100 * share, 1);
    }

    static String rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private String line(String label, Function<CatalogItem, String> which) {
        return ItemCode.isOne(label)
                ? catalog.find(new ItemCode(label)).map(which).orElse(label)
                : label;
    }
}
