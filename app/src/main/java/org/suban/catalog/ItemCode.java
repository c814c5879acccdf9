package org.suban.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The code of a class (02), group (02-03), subject (02-03-01) or item (02-03-01-001); a parent's code begins its children's. */
public record ItemCode(String value) implements Comparable<ItemCode> {

    private static final Pattern SHAPE = Pattern.compile("\\d\\d(-\\d\\d(-\\d\\d(-\\d{3})?)?)?");
    private static final int ITEM = 12;

    public ItemCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an item code: " + value);
        }
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Only an item, not its subject, group or class, can name a request. */
    public boolean leaf() {
        return value.length() == ITEM;
    }

    /** Empty for a class. */
    public Optional<ItemCode> parent() {
        return Optional.ofNullable(above(value)).map(ItemCode::new);
    }

    /** The code itself, then its parents, the class last. */
    public List<ItemCode> upwards() {
        return Stream.iterate(this, it -> it != null, it -> it.parent().orElse(null))
                .toList();
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static @Nullable String above(String value) {
        int end = value.lastIndexOf('-');
        return end < 0 ? null : value.substring(0, end);
    }
}
