package org.suban.organization;

/** An official-style area code: 12 digits, city first, then district (6 significant digits), street (9) and community (12); a grid adds three of its own. */
public record AreaCode(String value) {

    public AreaCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("An area code has 12 digits, a grid's 15, not " + value.length());
        }
    }

    public static boolean isOne(String text) {
        return text.matches("\\d{12}(\\d{3})?");
    }

    @Override
    public String toString() {
        return value;
    }
}
