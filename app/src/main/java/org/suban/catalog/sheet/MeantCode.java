package org.suban.catalog.sheet;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Guesses the code that a spreadsheet program made something else of: 02 a number, 02-03 the third of February. */
final class MeantCode {

    private static final Pattern DAY = Pattern.compile("\\d{4}-(\\d\\d-\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,4}|0\\d?)(\\.0)?");
    private static final Pattern SIGNS = Pattern.compile("[^\\dA-Za-z]");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int THIS_CENTURY = 36_526;

    private MeantCode() {}

    /** Empty if nobody can tell. */
    static String by(String read) {
        var day = DAY.matcher(read);
        var number = NUMBER.matcher(read);
        if (day.matches()) {
            return day.group(1);
        } else if (number.matches()) {
            int value = Integer.parseInt(number.group(1));
            return value < 100
                    ? "%02d".formatted(value)
                    : value >= THIS_CENTURY
                            ? DAY_ZERO.plusDays(value).toString().substring(5)
                            : "";
        }
        return parted(SIGNS.matcher(read).replaceAll(""));
    }

    /** Digits without or with other signs between them. */
    private static String parted(String digits) {
        if (!digits.matches("\\d{4}|\\d{6}|\\d{9}")) {
            return "";
        }
        return digits.replaceFirst("(\\d\\d)(\\d\\d)(\\d\\d)?(\\d{3})?", "$1-$2-$3-$4")
                .replaceFirst("-+$", "");
    }
}
