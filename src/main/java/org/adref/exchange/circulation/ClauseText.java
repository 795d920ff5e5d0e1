package org.adref.exchange.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.adref.exchange.circulation.Circulated.Margin;
import org.adref.exchange.circulation.Circulated.Proposal;
import org.adref.exchange.manuscript.Look;
import org.adref.exchange.manuscript.Manuscript;
import org.adref.exchange.manuscript.Remark;
import org.adref.exchange.manuscript.Trace;
import org.adref.text.Diff;
import org.adref.text.Mark;
import org.adref.text.Piece;
import org.adref.text.Restyled;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// Writes the words of one clause: what stands, what is taken out and put in, the comments at their passages.
final class ClauseText {
    private final Manuscript manuscript;
    private final RichText base;
    private final String continued;
    private final List<Margin> margins;
    private final @Nullable Integer[] open;
    private final List<Change> looks = new ArrayList<>();

    /// Words of the base that a proposal only formats anew.
    private record Change(int start, int end, Mark.Kind kind, boolean gained, Proposal proposal) {}

    /// @param continued the style of the paragraphs after the first
    ClauseText(Manuscript manuscript, RichText base, String continued, List<Margin> margins) {
        this.manuscript = manuscript;
        this.base = base;
        this.continued = continued;
        this.margins = margins;
        this.open = new @Nullable Integer[margins.size()];
    }

    /// Writes the text with changes of proposals that do not touch each other; the first paragraph is open, and the
    /// last stays so.
    void write(Chosen chosen) {
        chosen.within().forEach(this::collectLooks);
        begin(0);
        int at = 0;
        for (var edit : chosen.edits()) {
            base(at, edit.start(), Trace.KEPT, true);
            boolean explained = edit.first() && !edit.proposal().rationale().isBlank();
            int remark = explained ? manuscript.beginRemark() : 0;
            write(edit);
            if (explained) {
                manuscript.endRemark(
                        remark, new Remark(edit.proposal().by(), edit.proposal().rationale(), false, List.of()));
            }
            at = edit.end();
        }
        base(at, base.length(), Trace.KEPT, true);
        finish();
    }

    /// Writes the whole text with one trace.
    void write(Trace trace) {
        begin(0);
        base(0, base.length(), trace, false);
        finish();
    }

    private void write(Edit edit) {
        int at = edit.start();
        var by = edit.proposal().by();
        for (var piece : edit.pieces()) {
            boolean parted = piece.text().indexOf('\n') >= 0;
            var name = "amendment%d-%d".formatted(edit.proposal().id(), piece.base());
            switch (piece) {
                case Piece.Deleted deleted -> {
                    base(at, at + deleted.text().length(), new Trace.Deleted(by), false);
                    at += deleted.text().length();
                }
                case Piece.MovedAway moved -> {
                    var trace = parted ? new Trace.Deleted(by) : new Trace.MovedAway(by, name);
                    base(at, at + moved.text().length(), trace, false);
                    at += moved.text().length();
                }
                case Piece.Inserted inserted ->
                    stretch(edit.proposal().text(), inserted.proposed(), inserted.text(), new Trace.Inserted(by));
                case Piece.MovedHere moved ->
                    stretch(
                            edit.proposal().text(),
                            moved.proposed(),
                            moved.text(),
                            parted ? new Trace.Inserted(by) : new Trace.MovedHere(by, name));
                case Piece.Kept _ -> throw new IllegalStateException("An edit keeps nothing");
            }
        }
    }

    /// Words of a proposal's text.
    private void stretch(RichText text, int start, String words, Trace trace) {
        int end = start + words.length();
        var cuts = new TreeSet<Integer>(List.of(start, end));
        text.marks().forEach(mark -> {
            cuts.add(Math.clamp(mark.start(), start, end));
            cuts.add(Math.clamp(mark.end(), start, end));
        });
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            lines(text.text().substring(from, to), Look.of(text.marks(), from, to), trace);
            for (var mark : text.marks()) {
                if (mark.kind() == Mark.Kind.FOOTNOTE && mark.end() == to && !isInBase(mark)) {
                    manuscript.footnote(String.valueOf(mark.target()), trace);
                }
            }
            from = to;
        }
    }

    private boolean isInBase(Mark mark) {
        return base.marks().stream()
                .anyMatch(other -> other.kind() == mark.kind()
                        && String.valueOf(other.target()).equals(String.valueOf(mark.target())));
    }

    /// Words of the base, with the footnotes and comments that stand on them.
    private void base(int start, int end, Trace trace, boolean restyled) {
        if (start >= end) {
            return;
        }
        var cuts = new TreeSet<Integer>(List.of(start, end));
        base.marks().forEach(mark -> {
            cuts.add(Math.clamp(mark.start(), start, end));
            cuts.add(Math.clamp(mark.end(), start, end));
        });
        looks.forEach(change -> {
            cuts.add(Math.clamp(change.start(), start, end));
            cuts.add(Math.clamp(change.end(), start, end));
        });
        margins.forEach(margin -> {
            if (margin.start() != null && margin.end() != null) {
                cuts.add(Math.clamp(margin.start(), start, end));
                cuts.add(Math.clamp(margin.end(), start, end));
            }
        });
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            begin(from);
            segment(from, to, trace, restyled);
            for (var mark : base.marks()) {
                if (mark.kind() == Mark.Kind.FOOTNOTE && mark.end() == to) {
                    manuscript.footnote(String.valueOf(mark.target()), trace);
                }
            }
            end(to);
            from = to;
        }
    }

    private void segment(int from, int to, Trace trace, boolean restyled) {
        var words = base.text().substring(from, to);
        var look = Look.of(base.marks(), from, to);
        if (restyled && words.indexOf('\n') < 0) {
            boolean strong = look.strong();
            boolean emphasis = look.emphasis();
            @Nullable Proposal by = null;
            for (var change : looks) {
                if (change.start() <= from && change.end() >= to && (by == null || by.equals(change.proposal()))) {
                    by = change.proposal();
                    strong = change.kind() == Mark.Kind.STRONG ? change.gained() : strong;
                    emphasis = change.kind() == Mark.Kind.EMPHASIS ? change.gained() : emphasis;
                }
            }
            if (by != null) {
                manuscript.restyled(words, new Look(strong, emphasis, false, false, look.link()), look, by.by());
                return;
            }
        }
        lines(words, look, trace);
    }

    private void lines(String words, Look look, Trace trace) {
        int start = 0;
        for (int newline = words.indexOf('\n'); newline >= 0; newline = words.indexOf('\n', start)) {
            manuscript.words(words.substring(start, newline), look, trace);
            manuscript.end(trace);
            manuscript.begin(continued);
            start = newline + 1;
        }
        manuscript.words(words.substring(start), look, trace);
    }

    private void collectLooks(Proposal proposal) {
        if (base.marks().isEmpty() && proposal.text().marks().isEmpty()) {
            return;
        }
        var pieces = Diff.between(base.text(), proposal.text().text()).pieces();
        for (var change : Diff.formatting(base, proposal.text())) {
            if (change.kind() == Mark.Kind.STRONG || change.kind() == Mark.Kind.EMPHASIS) {
                collect(change, pieces, proposal);
            }
        }
    }

    private void collect(Restyled change, List<Piece> pieces, Proposal proposal) {
        for (var piece : pieces) {
            int from = Math.max(change.start(), piece.proposed());
            int to = Math.min(change.end(), piece.proposed() + piece.text().length());
            if (piece instanceof Piece.Kept && from < to) {
                int shift = piece.base() - piece.proposed();
                looks.add(new Change(from + shift, to + shift, change.kind(), change.gained(), proposal));
            }
        }
    }

    private void begin(int at) {
        for (int i = 0; i < margins.size(); i++) {
            var start = margins.get(i).start();
            if (open[i] == null && (start == null ? at == 0 : start == at)) {
                open[i] = manuscript.beginRemark();
            }
        }
    }

    private void end(int at) {
        for (int i = 0; i < margins.size(); i++) {
            var end = margins.get(i).end();
            if (end != null && end == at) {
                close(i);
            }
        }
    }

    private void finish() {
        for (int i = 0; i < margins.size(); i++) {
            close(i);
        }
    }

    private void close(int i) {
        var id = open[i];
        if (id != null && id > 0) {
            manuscript.endRemark(id, margins.get(i).remark());
            open[i] = -1;
        }
    }
}
