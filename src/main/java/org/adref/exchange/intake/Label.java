package org.adref.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number typed before a clause.
///
/// @param style what kind of count it belongs to; a small letter that may also be roman is a `LETTER` here
/// @param core the bare number, letter or roman numeral, in the case in which it was typed
/// @param suffix ` bis` and the like, with the space, or empty
/// @param shown as it is shown in the tree
/// @param under further labels typed right after it, as the `(a)` in `49(a)`
public record Label(Style style, String core, String suffix, String shown, List<Label> under) {
    /// The counts that drafts use.
    public enum Style {
        /// `12`, `12 bis`
        NUMBER,
        /// `1.2`
        DECIMAL,
        /// `(a)`, `(aa)`
        LETTER,
        /// `(ii)`
        ROMAN,
        /// `(1)`
        BRACKETED_NUMBER,
        /// `A.`, `(A)`
        CAPITAL,
        /// `IV.`
        CAPITAL_ROMAN
    }

    /// A label at the beginning of a line.
    ///
    /// @param rest what follows it
    /// @param bare whether nothing but a space parts it from the rest, as in `12 States`
    public record Found(Label label, String rest, boolean bare) {}

    private static final int MOST_UNDER = 4;
    private static final String SUFFIX = "(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\s?(" + SUFFIX + "))?(?=[\\s.)(]|$)");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){1,4})(?=[\\s.)(]|$)");
    private static final Pattern BRACKETED = Pattern.compile(
            "\\(([a-z]{1,5}|[A-Z]|\\d{1,3})(?:\\s(" + SUFFIX + "))?\\)(?:\\s(" + SUFFIX + ")(?=[\\s.]|$))?");
    private static final Pattern HALF_BRACKETED =
            Pattern.compile("([a-z]|[ivx]{2,5})(?:\\s(" + SUFFIX + "))?\\)(?=\\s|$)");
    private static final Pattern CAPITAL = Pattern.compile("([A-Z]|[IVXL]{2,6})\\.(?=\\s|$)");
    private static final Pattern SMALL = Pattern.compile("([a-z]|[ivx]{2,5})\\.(?=\\s|$)");
    private static final Pattern SMALL_ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");
    private static final Pattern AFTER = Pattern.compile("[.)]?(?:\\s+|$)|(?<=\\))(?=\\S)");

    public Label {
        under = List.copyOf(under);
    }

    /// The label with which a line begins, if it does.
    public static Optional<Found> at(String line) {
        return number(line)
                .or(() -> decimal(line))
                .or(() -> bracketed(line))
                .or(() -> capital(line))
                .or(() -> small(line));
    }

    /// A whole cell as the labels of a path, or nothing if it is none: `49(a)(i)`.
    static Optional<List<String>> path(String cell) {
        var found = at(cell);
        if (found.isEmpty() || !found.get().rest().isEmpty()) {
            return Optional.empty();
        }
        var label = found.get().label();
        var path = new ArrayList<String>();
        path.add(label.shown);
        label.under.forEach(inner -> path.add(inner.shown));
        return Optional.of(path);
    }

    private static Optional<Found> number(String line) {
        var matcher = NUMBER.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var suffix = matcher.group(2) == null ? "" : " " + matcher.group(2);
        var core = matcher.group(1);
        return found(Style.NUMBER, core, suffix, core + suffix, line, matcher.end());
    }

    private static Optional<Found> decimal(String line) {
        var matcher = DECIMAL.matcher(line);
        return matcher.lookingAt()
                ? found(Style.DECIMAL, matcher.group(1), "", matcher.group(1), line, matcher.end())
                : Optional.empty();
    }

    private static Optional<Found> bracketed(String line) {
        var matcher = BRACKETED.matcher(line);
        if (matcher.lookingAt()) {
            return found(bracketed(matcher), line, matcher.end());
        }
        var half = HALF_BRACKETED.matcher(line);
        if (half.lookingAt()) {
            var suffix = half.group(2) == null ? "" : " " + half.group(2);
            return found(inBrackets(half.group(1), suffix), line, half.end());
        }
        return Optional.empty();
    }

    private static Optional<Found> capital(String line) {
        var matcher = CAPITAL.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var core = matcher.group(1);
        var style = core.length() > 1 || core.equals("I") ? Style.CAPITAL_ROMAN : Style.CAPITAL;
        return found(style, core, "", core, line, matcher.end());
    }

    private static Optional<Found> small(String line) {
        var matcher = SMALL.matcher(line);
        return matcher.lookingAt() ? found(inBrackets(matcher.group(1), ""), line, matcher.end()) : Optional.empty();
    }

    private static Optional<Found> found(Style style, String core, String suffix, String shown, String line, int end) {
        return found(new Label(style, core, suffix, shown, List.of()), line, end);
    }

    private static Optional<Found> found(Label label, String line, int end) {
        var under = new ArrayList<Label>();
        int at = end;
        while (true) {
            int inner = skip(line, at, ". ");
            var matcher = BRACKETED.matcher(line).region(inner, line.length());
            if (!matcher.lookingAt() || (inner > at && label.style != Style.NUMBER)) {
                break;
            }
            under.add(bracketed(matcher));
            at = matcher.end();
        }
        var after = AFTER.matcher(line).region(at, line.length()).useTransparentBounds(true);
        if (!after.lookingAt() || under.size() > MOST_UNDER) {
            return Optional.empty();
        }
        boolean bare = line.length() > at
                && line.charAt(at) == ' '
                && under.isEmpty()
                && line.charAt(at - 1) != ')'
                && line.charAt(at - 1) != '.';
        boolean apart = line.startsWith("  ", at);
        var full = new Label(label.style, label.core, label.suffix, label.shown, under);
        return Optional.of(new Found(full, Lines.tidy(line.substring(after.end())), bare && !apart));
    }

    private static int skip(String line, int from, String characters) {
        int at = from;
        while (at < line.length() && characters.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Label bracketed(Matcher matcher) {
        var inside = matcher.group(2);
        var outside = matcher.group(3);
        var suffix = inside != null ? inside : outside;
        return inBrackets(matcher.group(1), suffix == null ? "" : " " + suffix);
    }

    private static Label inBrackets(String core, String suffix) {
        var style = Character.isDigit(core.charAt(0))
                ? Style.BRACKETED_NUMBER
                : Character.isUpperCase(core.charAt(0))
                        ? Style.CAPITAL
                        : isRoman(core) && core.length() > 1 ? Style.ROMAN : Style.LETTER;
        return new Label(style, core, suffix, "(" + core + suffix + ")", List.of());
    }

    static boolean isRoman(String core) {
        return !core.isEmpty() && SMALL_ROMAN.matcher(core).matches();
    }

    /// Whether this label, read as one of the given style, is the next after another of that style.
    boolean follows(Label before, Style as) {
        if (!suffix.isEmpty()) {
            return core.equals(before.core) && !suffix.equals(before.suffix);
        }
        return core.equals(next(before.core, as));
    }

    private static String next(String core, Style style) {
        return switch (style) {
            case NUMBER, BRACKETED_NUMBER -> String.valueOf(Integer.parseInt(core) + 1);
            case DECIMAL -> {
                int dot = core.lastIndexOf('.') + 1;
                yield core.substring(0, dot) + (Integer.parseInt(core.substring(dot)) + 1);
            }
            case LETTER -> {
                char last = core.charAt(core.length() - 1);
                yield last == 'z'
                        ? "a".repeat(core.length() + 1)
                        : String.valueOf((char) (last + 1)).repeat(core.length());
            }
            case CAPITAL -> core.equals("Z") ? "AA" : String.valueOf((char) (core.charAt(0) + 1));
            case ROMAN -> Roman.of(Roman.value(core) + 1);
            case CAPITAL_ROMAN -> Roman.of(Roman.value(core) + 1).toUpperCase(java.util.Locale.ROOT);
        };
    }
}
