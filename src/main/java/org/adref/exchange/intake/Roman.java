package org.adref.exchange.intake;

import java.util.Locale;

/// Roman numerals up to the hundreds, in small letters.
final class Roman {
    private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Roman() {}

    static String of(int value) {
        var roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < SIGNS.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /// The value of a numeral in either case; of a string that is none, what a lenient reader makes of it.
    static int value(String numeral) {
        var left = numeral.toLowerCase(Locale.ROOT);
        int value = 0;
        for (int i = 0; i < SIGNS.length; i++) {
            for (; left.startsWith(SIGNS[i]); left = left.substring(SIGNS[i].length())) {
                value += VALUES[i];
            }
        }
        return value;
    }
}
