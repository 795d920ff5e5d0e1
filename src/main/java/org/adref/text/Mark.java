package org.adref.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Formatting of the characters from `start` up to and not including `end` (UTF-16 units of the text it belongs
/// to).
///
/// `target` is the address of a link (`http`, `https` or `mailto`), the wording of a footnote, and absent
/// otherwise.
public record Mark(Kind kind, int start, int end, @Nullable String target) implements Comparable<Mark> {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final List<String> SCHEMES = List.of("http", "https", "mailto");
    private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::start)
            .thenComparingInt(Mark::end)
            .thenComparing(Mark::kind)
            .thenComparing(mark -> mark.target == null ? "" : mark.target);

    /// What a mark says about its characters.
    public enum Kind {
        EMPHASIS,
        STRONG,
        LINK,
        FOOTNOTE;

        /// The kind in lower case, as it is written on the wire and in CSS classes.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean hasTarget() {
            return this == LINK || this == FOOTNOTE;
        }
    }

    /// A mark on a range that holds at least one character.
    ///
    /// @throws Unreadable if the range is empty or backwards, or the target is missing, superfluous or not allowed
    public Mark {
        if (start < 0 || end <= start) {
            throw new Unreadable("%s from %d to %d marks no characters".formatted(kind.word(), start, end));
        }
        if (kind.hasTarget() == (target == null || target.isBlank())) {
            throw new Unreadable("%s from %d to %d %s"
                    .formatted(
                            kind.word(),
                            start,
                            end,
                            kind.hasTarget() ? "has no target" : "has a target, which only links and footnotes have"));
        }
        if (kind == Kind.LINK && target != null) {
            requireAddress(target);
        }
        if (kind == Kind.FOOTNOTE && target != null) {
            target = Characters.readable(target);
        }
    }

    public static Mark emphasis(int start, int end) {
        return new Mark(Kind.EMPHASIS, start, end, null);
    }

    public static Mark strong(int start, int end) {
        return new Mark(Kind.STRONG, start, end, null);
    }

    public static Mark link(int start, int end, String address) {
        return new Mark(Kind.LINK, start, end, address);
    }

    public static Mark footnote(int start, int end, String note) {
        return new Mark(Kind.FOOTNOTE, start, end, note);
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }

    Mark at(int newStart, int newEnd) {
        return new Mark(kind, newStart, newEnd, target);
    }

    private static void requireAddress(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            throw new Unreadable("a link's address is longer than %,d characters".formatted(LONGEST_ADDRESS));
        }
        try {
            var scheme = new URI(address).getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                throw new Unreadable("a link leads to http, https or mailto only");
            }
        } catch (URISyntaxException unreadable) {
            throw new Unreadable("a link's address can't be read: position %d".formatted(unreadable.getIndex()));
        }
    }
}
