package org.suban.organization;

/** A unit's short name for programs, such as {@code water-company}. */
public record UnitCode(String value) {

    public UnitCode {
        if (!value.matches("[a-z0-9][a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("Not a unit code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
