package org.adref.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A clause's wording: one string, paragraphs parted by `\n`, and the marks on it.
///
/// Always in NFC, line ends always `\n`, marks sorted, without overlaps or seams between marks that say the same;
/// so two rich texts that mean the same are equal. Offsets of marks that come in are those of the text that comes
/// in, and are shifted where normalising moves characters.
public record RichText(String text, List<Mark> marks) {

    /// The text of a clause that has none yet.
    public static final RichText EMPTY = new RichText("", List.of());

    /// Takes a text as it came and puts it into the one form that is kept.
    ///
    /// @throws Unreadable if the text has lone surrogates, control characters or code points that are no
    /// characters, or a mark reaches beyond the text, begins or ends inside a surrogate pair, or two links overlap
    public RichText {
        requireInside(text, marks);
        var readable = Characters.readable(text);
        marks = tidy(shift(text, readable, marks));
        text = readable;
    }

    /// A text without marks.
    ///
    /// @throws Unreadable as the constructor does
    public static RichText of(String text) {
        return new RichText(text, List.of());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public int length() {
        return text.length();
    }

    private static void requireInside(String text, List<Mark> marks) {
        for (var mark : marks) {
            var where = "%s from %d to %d".formatted(mark.kind().word(), mark.start(), mark.end());
            if (mark.end() > text.length()) {
                throw new Unreadable("%s reaches beyond the text, which ends at %d".formatted(where, text.length()));
            }
            if (splitsPair(text, mark.start()) || splitsPair(text, mark.end())) {
                throw new Unreadable("%s begins or ends inside a surrogate pair".formatted(where));
            }
        }
    }

    static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static List<Mark> shift(String raw, String readable, List<Mark> marks) {
        if (raw.equals(readable)) {
            return marks;
        }
        var shifted = new ArrayList<Mark>();
        for (var mark : marks) {
            int start = shifted(raw, readable, mark.start());
            int end = shifted(raw, readable, mark.end());
            if (start < end) {
                shifted.add(mark.at(start, end));
            }
        }
        return shifted;
    }

    private static int shifted(String raw, String readable, int offset) {
        int moved = Math.min(
                readable.length(), Characters.readable(raw.substring(0, offset)).length());
        return splitsPair(readable, moved) ? moved + 1 : moved;
    }

    private static List<Mark> tidy(List<Mark> marks) {
        var sorted = marks.stream().sorted().toList();
        var tidy = new ArrayList<Mark>();
        for (var mark : sorted) {
            int seam = indexOfSeam(tidy, mark);
            if (seam < 0) {
                tidy.add(mark);
            } else {
                var before = tidy.remove(seam);
                tidy.add(before.at(before.start(), Math.max(before.end(), mark.end())));
            }
        }
        requireLinksApart(tidy);
        return tidy.stream().sorted().toList();
    }

    private static int indexOfSeam(List<Mark> tidy, Mark mark) {
        for (int i = tidy.size() - 1; i >= 0; i--) {
            var before = tidy.get(i);
            if (before.kind() == mark.kind()
                    && before.end() >= mark.start()
                    && Objects.equals(before.target(), mark.target())) {
                return i;
            }
        }
        return -1;
    }

    private static void requireLinksApart(List<Mark> marks) {
        var links = marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK)
                .sorted()
                .toList();
        for (int i = 1; i < links.size(); i++) {
            if (links.get(i).start() < links.get(i - 1).end()) {
                throw new Unreadable("two links overlap at position %d"
                        .formatted(links.get(i).start()));
            }
        }
    }
}
