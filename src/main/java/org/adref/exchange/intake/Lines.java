package org.adref.exchange.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A text cut into its lines, with what can't be kept taken out and named.
final class Lines {
    private Lines() {}

    /// @param number counted from 1
    /// @param text without its end; tabs and all other white space as they were
    record Line(int number, String text) {
        boolean isBlank() {
            return text.chars().allMatch(Lines::isGap);
        }
    }

    static List<Line> of(String text, List<LineProblem> problems) {
        var lines = new ArrayList<Line>();
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        int start = 0;
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c == '\r' && i + 1 < normal.length() && normal.charAt(i + 1) == '\n') {
                continue;
            }
            if (endsLine(c)) {
                lines.add(clean(lines.size() + 1, normal.substring(start, i), problems));
                start = i + 1;
            }
        }
        if (start < normal.length()) {
            lines.add(clean(lines.size() + 1, normal.substring(start), problems));
        }
        return lines;
    }

    /// White space of any kind, and the invisible characters that word processors leave.
    static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /// The text with each gap as one space, none at its ends.
    static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = true;
                continue;
            }
            if (gap && !tidy.isEmpty()) {
                tidy.append(' ');
            }
            gap = false;
            tidy.append(c);
        }
        return tidy.toString();
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static Line clean(int number, String raw, List<LineProblem> problems) {
        var text = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
        Set<String> refused = new TreeSet<>();
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isRefused(c)) {
                refused.add("U+%04X".formatted(c));
                kept.append(' ');
            } else {
                kept.appendCodePoint(c);
            }
        });
        if (!refused.isEmpty()) {
            var which = String.join(", ", refused);
            var why = refused.contains("U+0000")
                    ? "This line has NUL characters (%s): the file may not be a text file. They were left out."
                    : "This line has characters that can't be kept (%s). They were left out.";
            problems.add(new LineProblem(number, why.formatted(which)));
        }
        if (text.indexOf('\ufffd') >= 0) {
            problems.add(new LineProblem(
                    number, "This line has a “�”: a character was lost when the file was saved. Write it again."));
        }
        return new Line(number, kept.toString());
    }

    private static boolean isRefused(int c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean noCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return control || noCharacter;
    }
}
