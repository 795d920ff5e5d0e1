package org.adref.exchange.faircopy;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.adref.text.Diff;
import org.adref.text.Mark;
import org.adref.text.Piece;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// A wording, or the difference between two, laid out in paragraphs of runs: what every writer turns into its own
/// elements. Concatenating the runs that are not deleted, paragraphs parted by newlines, gives the proposed text.
public record Redline(List<Paragraph> paragraphs) {

    /// What happened to a run.
    public enum Fate {
        KEPT,
        INSERTED,
        DELETED,
        MOVED_AWAY,
        MOVED_HERE;

        public boolean isInserted() {
            return this == INSERTED || this == MOVED_HERE;
        }

        public boolean isDeleted() {
            return this == DELETED || this == MOVED_AWAY;
        }
    }

    public record Paragraph(List<Run> runs) {}

    /// A stretch of characters with one fate and one set of marks.
    ///
    /// @param notes the texts of the footnotes whose reference stands behind this run
    /// @param sign whether it stands for the end of a paragraph and is no word of the text
    public record Run(Fate fate, String text, List<Mark> marks, List<String> notes, boolean sign) {
        public boolean has(Mark.Kind kind) {
            return marks.stream().anyMatch(mark -> mark.kind() == kind);
        }

        /// The address that it leads to, null for none.
        public @Nullable String address() {
            return marks.stream()
                    .filter(mark -> mark.kind() == Mark.Kind.LINK)
                    .map(Mark::target)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// A wording without a difference.
    public static Redline of(RichText text) {
        var layout = new Layout();
        layout.add(Fate.KEPT, text, 0, text.text().length());
        return layout.done();
    }

    /// A wording that is new, or gone, as a whole.
    public static Redline whole(Fate fate, RichText text) {
        var layout = new Layout();
        layout.add(fate, text, 0, text.text().length());
        return layout.done();
    }

    /// The difference between two wordings.
    public static Redline between(RichText base, RichText proposed) {
        var layout = new Layout();
        for (var piece : Diff.between(base.text(), proposed.text()).pieces()) {
            int length = piece.text().length();
            switch (piece) {
                case Piece.Kept kept -> layout.add(Fate.KEPT, proposed, kept.proposed(), kept.proposed() + length);
                case Piece.Inserted in -> layout.add(Fate.INSERTED, proposed, in.proposed(), in.proposed() + length);
                case Piece.MovedHere here ->
                    layout.add(Fate.MOVED_HERE, proposed, here.proposed(), here.proposed() + length);
                case Piece.Deleted out -> layout.add(Fate.DELETED, base, out.base(), out.base() + length);
                case Piece.MovedAway away -> layout.add(Fate.MOVED_AWAY, base, away.base(), away.base() + length);
            }
        }
        return layout.done();
    }

    /// Whether anything but formatting differs.
    public boolean changes() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .anyMatch(run -> run.fate() != Fate.KEPT);
    }

    private static final class Layout {
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private List<Run> runs = new ArrayList<>();

        /// Cuts at paragraph ends and wherever a mark begins or ends.
        void add(Fate fate, RichText whole, int from, int to) {
            var cuts = new TreeSet<Integer>();
            cuts.add(from);
            cuts.add(to);
            for (var mark : whole.marks()) {
                if (mark.start() > from && mark.start() < to) {
                    cuts.add(mark.start());
                }
                if (mark.end() > from && mark.end() < to) {
                    cuts.add(mark.end());
                }
            }
            int start = from;
            for (int end : cuts.tailSet(from, false)) {
                addRun(fate, whole, start, end);
                start = end;
            }
        }

        private void addRun(Fate fate, RichText whole, int from, int to) {
            var marks = whole.marks().stream()
                    .filter(mark -> mark.start() <= from && mark.end() >= to && mark.kind() != Mark.Kind.FOOTNOTE)
                    .toList();
            var notes = whole.marks().stream()
                    .filter(mark -> mark.kind() == Mark.Kind.FOOTNOTE && mark.end() > from && mark.end() <= to)
                    .map(mark -> String.valueOf(mark.target()))
                    .toList();
            int start = from;
            while (true) {
                int newline = whole.text().indexOf('\n', start);
                if (newline < 0 || newline >= to) {
                    if (to > start || !notes.isEmpty()) {
                        runs.add(new Run(fate, whole.text().substring(start, to), marks, notes, false));
                    }
                    return;
                }
                if (newline > start) {
                    runs.add(new Run(fate, whole.text().substring(start, newline), marks, List.of(), false));
                }
                breakLine(fate);
                start = newline + 1;
            }
        }

        /// A break that is put in or taken out is shown as a sign; only what stays or comes breaks the line.
        private void breakLine(Fate fate) {
            if (fate != Fate.KEPT) {
                runs.add(new Run(fate, "¶", List.of(), List.of(), true));
            }
            if (!fate.isDeleted()) {
                paragraphs.add(new Paragraph(List.copyOf(runs)));
                runs = new ArrayList<>();
            }
        }

        Redline done() {
            paragraphs.add(new Paragraph(List.copyOf(runs)));
            return new Redline(List.copyOf(paragraphs));
        }
    }
}
