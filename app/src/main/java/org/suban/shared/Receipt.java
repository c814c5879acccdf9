package org.suban.shared;

import java.util.Optional;

/**
 * The number a resident keeps: 14 digits, the date first, the last one a check digit (ISO 7064 MOD 11,10, the Chinese
 * GB/T 17710), so that a slip of the pen is noticed before anything is looked up.
 */
public record Receipt(String digits) {

    public Receipt {
        if (!digits.matches("\\d{14}") || checkDigit(digits.substring(0, 13)) != digits.charAt(13)) {
            throw new IllegalArgumentException("Not a receipt number");
        }
    }

    static Receipt of(RequestId id) {
        var serial = "%013d".formatted(id.value());
        return new Receipt(serial + checkDigit(serial));
    }

    /** Reads what a person typed; blanks and hyphens do not matter. */
    public static Optional<Receipt> read(String typed) {
        var digits = typed.strip().replaceAll("[\\s\\u3000-]", "");
        try {
            var receipt = new Receipt(digits);
            receipt.request();
            return Optional.of(receipt);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public RequestId request() {
        return new RequestId(Long.parseLong(digits.substring(0, 13)));
    }

    /** In groups to read aloud: 261123 0012345 7. */
    public String grouped() {
        return digits.substring(0, 6) + " " + digits.substring(6, 13) + " " + digits.substring(13);
    }

    @Override
    public String toString() {
        return digits;
    }

    private static char checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
