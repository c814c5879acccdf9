package org.suban.catalog;

import java.util.List;
import java.util.stream.Stream;

/** The code of a class (2 digits), group (4) or item (6); a parent's code begins its children's, and a group without items is an item itself. */
public record ItemCode(String value) {

    public ItemCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an item code: " + value);
        }
    }

    public static boolean isOne(String text) {
        return text.matches("(\\d\\d){1,3}");
    }

    /** The code itself, then its parents, the class last. */
    public List<ItemCode> upwards() {
        return Stream.iterate(value, it -> !it.isEmpty(), it -> it.substring(0, it.length() - 2))
                .map(ItemCode::new)
                .toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
