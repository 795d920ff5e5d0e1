package org.adref.draft;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as UN documents give them. Numbers once shown stay: what is put between two takes a suffix (`12 bis`,
/// `(h bis)`). Source: domain.md, rule 4.
public final class Numbering {
    private static final List<String> SUFFIXES = List.of(
            "bis",
            "ter",
            "quater",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "novies",
            "decies",
            "undecies",
            "duodecies");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)");
    private static final Pattern LETTER = Pattern.compile("\\(([a-z])\\)");

    private Numbering() {}

    /// The number of a clause that is put in.
    ///
    /// @param before the number of the sibling that it follows, null when it comes first
    /// @param last whether nothing follows, so that the count may simply go on
    /// @param taken all numbers that its siblings have or ever had
    /// @param subItem whether it is lettered rather than counted
    public static String next(@Nullable String before, boolean last, Set<String> taken, boolean subItem) {
        if (before == null) {
            var first = subItem ? "(a)" : "1";
            return taken.contains(first) ? suffixed(subItem ? "(a)" : "0", taken) : first;
        }
        var following = last ? following(before) : null;
        return following != null && !taken.contains(following) ? following : suffixed(before, taken);
    }

    private static @Nullable String following(String number) {
        var plain = PLAIN.matcher(number);
        if (plain.matches() && number.length() < 6) {
            return String.valueOf(Integer.parseInt(number) + 1);
        }
        var letter = LETTER.matcher(number);
        if (letter.matches() && letter.group(1).charAt(0) < 'z') {
            return "(" + (char) (letter.group(1).charAt(0) + 1) + ")";
        }
        return null;
    }

    private static String suffixed(String number, Set<String> taken) {
        boolean bracketed = number.endsWith(")");
        var stem = stem(bracketed ? number.substring(0, number.length() - 1) : number);
        for (var suffix : SUFFIXES) {
            var candidate = stem + " " + suffix + (bracketed ? ")" : "");
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
        return suffixed(stem + " bis" + (bracketed ? ")" : ""), taken, 2);
    }

    private static String suffixed(String number, Set<String> taken, int from) {
        for (int count = from; ; count++) {
            var candidate = number + " " + count;
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
    }

    private static String stem(String number) {
        for (var suffix : SUFFIXES) {
            if (number.endsWith(" " + suffix)) {
                return number.substring(0, number.length() - suffix.length() - 1);
            }
        }
        return number;
    }
}
