package org.adref.exchange.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.adref.exchange.word.WordParagraph.Numbered;
import org.jspecify.annotations.Nullable;

/// How the lists of a file count.
///
/// @param lists by the number that paragraphs refer to
public record Numbering(Map<Integer, ListForm> lists) {
    public static final int LEVELS = 9;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 4_000;
    private static final int UNBEGUN = Integer.MIN_VALUE;

    /// One list.
    ///
    /// @param counter lists with the same counter go on counting one another
    /// @param restarts the levels at which this list begins anew, with the value
    public record ListForm(int counter, Map<Integer, Level> levels, Map<Integer, Integer> restarts) {}

    /// One level of a list.
    ///
    /// @param form `decimal`, `lowerLetter` and so on, as Word names them
    /// @param pattern such as `%1.` or `(%2)`
    /// @param restart the level, from 1, after which it begins anew; 0 for never, absent for any above it
    public record Level(
            int start,
            String form,
            String pattern,
            boolean legal,
            @Nullable Integer restart) {}

    public Numbering {
        lists = Map.copyOf(lists);
    }

    Count begin() {
        return new Count();
    }

    /// Counts through one text.
    final class Count {
        private final Map<Integer, int[]> counters = new HashMap<>();
        private final Map<Integer, Boolean> begun = new HashMap<>();

        /// The number of the next paragraph in a list; empty for bullets and lists that are not there.
        String next(Numbered numbered) {
            var list = lists.get(numbered.list());
            var level = list == null ? null : list.levels().get(numbered.level());
            if (list == null || level == null) {
                return "";
            }
            var values = counters.computeIfAbsent(list.counter(), _ -> unbegun());
            if (begun.putIfAbsent(numbered.list(), true) == null) {
                list.restarts().forEach((at, value) -> values[at] = UNBEGUN);
            }
            int at = numbered.level();
            for (int above = 0; above < at; above++) {
                if (values[above] == UNBEGUN) {
                    values[above] = start(list, above);
                }
            }
            values[at] = values[at] == UNBEGUN ? start(list, at) : values[at] + 1;
            for (int below = at + 1; below < LEVELS; below++) {
                var deeper = list.levels().get(below);
                var restart = deeper == null ? null : deeper.restart();
                if (restart == null || (restart > 0 && at < restart)) {
                    values[below] = UNBEGUN;
                }
            }
            return shown(list, level, values);
        }
    }

    private static int[] unbegun() {
        var values = new int[LEVELS];
        Arrays.fill(values, UNBEGUN);
        return values;
    }

    private static int start(ListForm list, int at) {
        var given = list.restarts().get(at);
        if (given != null) {
            return given;
        }
        var level = list.levels().get(at);
        return level == null ? 1 : level.start();
    }

    private static String shown(ListForm list, Level level, int[] values) {
        if (level.form().equals("bullet")) {
            return "•";
        }
        if (level.form().equals("none")) {
            return "";
        }
        var shown = new StringBuilder();
        for (int i = 0; i < level.pattern().length(); i++) {
            char c = level.pattern().charAt(i);
            char digit = i + 1 < level.pattern().length() ? level.pattern().charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                int at = digit - '1';
                var form = list.levels().get(at);
                shown.append(counted(form == null || level.legal() ? "decimal" : form.form(), values[at]));
                i++;
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    static String counted(String form, int value) {
        return switch (form) {
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    /// a to z, then aa, bb, as Word has it.
    private static String letters(int value) {
        if (value < 1) {
            return String.valueOf(value);
        }
        var letter = String.valueOf((char) ('a' + (value - 1) % 26));
        return letter.repeat(Math.min(30, (value - 1) / 26 + 1));
    }

    private static String roman(int value) {
        if (value < 1 || value >= MOST_ROMAN) {
            return String.valueOf(value);
        }
        var numeral = new StringBuilder();
        int left = value;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                numeral.append(NUMERALS[i]);
                left -= ROMAN[i];
            }
        }
        return numeral.toString();
    }
}
