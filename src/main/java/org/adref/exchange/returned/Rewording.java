package org.adref.exchange.returned;

import java.util.ArrayList;
import java.util.List;
import org.adref.text.Diff;
import org.adref.text.Mark;
import org.adref.text.Merge;
import org.adref.text.Piece;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// Brings what a file has to what the draft has: the same base, the marks that the base had.
final class Rewording {
    private Rewording() {}

    /// The proposed wording on the base; null where nothing is changed.
    ///
    /// @param before what the file had before its changes: the base, or the base with other white space, or with
    /// changes that nobody tracked
    static @Nullable RichText of(RichText base, String before, RichText after) {
        var text = after.text();
        if (!before.equals(base.text()) && Words.tidy(before).equals(Words.tidy(base.text()))) {
            text = Merge.of(before, base.text(), after.text()) instanceof Merge.Clean(var merged)
                    ? merged.text()
                    : text;
        }
        if (Words.tidy(text).equals(Words.tidy(base.text()))) {
            return null;
        }
        return text.isBlank() ? RichText.EMPTY : marked(base, RichText.of(text).text(), after);
    }

    /// The base's marks go with their words; words that are new bring their own.
    private static RichText marked(RichText base, String text, RichText after) {
        var diff = Diff.between(base.text(), text);
        var marks = new ArrayList<>(diff.carry(base.marks()));
        if (text.equals(after.text())) {
            for (var mark : after.marks()) {
                if (mark.kind() == Mark.Kind.FOOTNOTE) {
                    boolean had = base.marks().stream()
                            .anyMatch(other -> other.kind() == mark.kind()
                                    && String.valueOf(other.target()).equals(String.valueOf(mark.target())));
                    if (!had) {
                        marks.add(mark);
                    }
                } else {
                    addWithin(marks, mark, diff.pieces());
                }
            }
        }
        try {
            return new RichText(text, marks);
        } catch (IllegalArgumentException overlapping) {
            return RichText.of(text);
        }
    }

    private static void addWithin(List<Mark> marks, Mark mark, List<Piece> pieces) {
        for (var piece : pieces) {
            int start = Math.max(mark.start(), piece.proposed());
            int end = Math.min(mark.end(), piece.proposed() + piece.text().length());
            if (piece instanceof Piece.Inserted && start < end) {
                marks.add(new Mark(mark.kind(), start, end, mark.target()));
            }
        }
    }
}
