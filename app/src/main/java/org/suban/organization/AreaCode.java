package org.suban.organization;

/** An official-style area code: 12 digits, city first, then district (6 significant digits) and street (9). */
public record AreaCode(String value) {

    public AreaCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("An area code has 12 digits, not " + value.length());
        }
    }

    public static boolean isOne(String text) {
        return text.matches("\\d{12}");
    }

    @Override
    public String toString() {
        return value;
    }
}
