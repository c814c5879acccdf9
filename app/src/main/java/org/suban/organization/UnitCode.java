package org.suban.organization;

/** A unit's short name for programs, such as {@code water-company}. */
public record UnitCode(String value) {

    public UnitCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a unit code: " + value);
        }
    }

    public static boolean isOne(String text) {
        return text.matches("[a-z0-9][a-z0-9-]{1,60}");
    }

    @Override
    public String toString() {
        return value;
    }
}
