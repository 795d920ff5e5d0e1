package org.adref.text;

import java.util.List;

/// A stretch of one version's text that a comment is written on: characters `start` up to `end` (UTF-16 units),
/// their quote, and up to 32 characters before and after, by which a reader finds the place again. Source:
/// domain.md, rule 12.
public record Anchor(int start, int end, String quote, String before, String after) {
    private static final int CONTEXT = 32;

    /// An anchor on the words of a range.
    ///
    /// @throws Unreadable if the range is empty, reaches beyond the text or begins or ends inside a surrogate pair
    public static Anchor on(String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new Unreadable(
                    "the range from %d to %d is not inside the text of %d".formatted(start, end, text.length()));
        }
        if (RichText.splitsPair(text, start) || RichText.splitsPair(text, end)) {
            throw new Unreadable(
                    "the range from %d to %d begins or ends inside a surrogate pair".formatted(start, end));
        }
        int from = Math.max(0, start - CONTEXT);
        int to = Math.min(text.length(), end + CONTEXT);
        return new Anchor(
                start,
                end,
                text.substring(start, end),
                text.substring(RichText.splitsPair(text, from) ? from + 1 : from, start),
                text.substring(end, RichText.splitsPair(text, to) ? to - 1 : to));
    }

    /// Carries this anchor through later versions, one difference after the other. `versions` begins with the text
    /// that it was made on; the answer speaks of the last.
    ///
    /// @throws IllegalArgumentException if the first version does not have the quote where the anchor says
    public Carried carry(List<String> versions) {
        if (versions.isEmpty() || !versions.getFirst().startsWith(quote, start)) {
            throw new IllegalArgumentException("The anchor was made on another text.");
        }
        return Carrying.through(this, versions);
    }
}
