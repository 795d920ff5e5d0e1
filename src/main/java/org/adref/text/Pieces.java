package org.adref.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes changes between tokens out as the pieces of a redline, giving the white space around each change to the
/// side that leaves clean text behind.
final class Pieces {
    private final Tokens a;
    private final Tokens b;
    private final List<Hunk> hunks;
    private final List<Moves.Sentence> leaving;
    private final List<Moves.Sentence> arriving;
    private final List<Piece> pieces = new ArrayList<>();
    private int atA;
    private int atB;

    Pieces(Tokens a, Tokens b, List<Hunk> hunks, Moves moves) {
        this.a = a;
        this.b = b;
        this.hunks = hunks;
        leaving = moves.moved();
        arriving = moves.moved().stream()
                .sorted(Comparator.comparingInt(Moves.Sentence::bFrom))
                .toList();
    }

    List<Piece> all() {
        for (var hunk : hunks) {
            write(hunk);
        }
        keep(a.chars.length - atA);
        return List.copyOf(pieces);
    }

    private void write(Hunk hunk) {
        var edges = Edges.of(a, b, hunk);
        keep(edges.aFrom() - atA);
        int fromA = atA;
        int fromB = atB;
        for (var sentence : leaving) {
            if (sentence.aFrom() >= hunk.aFrom() && sentence.aTo() <= hunk.aTo()) {
                delete(a.start[sentence.aFrom()], fromB);
                pieces.add(new Piece.MovedAway(movedText(sentence), atA, b.start[sentence.bFrom()]));
                atA += movedText(sentence).length();
            }
        }
        delete(edges.aTo(), fromB);
        for (var sentence : arriving) {
            if (sentence.bFrom() >= hunk.bFrom() && sentence.bTo() <= hunk.bTo()) {
                insert(b.start[sentence.bFrom()], atA);
                pieces.add(new Piece.MovedHere(movedText(sentence), a.start[sentence.aFrom()], atB));
                atB += movedText(sentence).length();
            }
        }
        insert(edges.bTo(), atA);
        assert fromA <= atA && fromB <= atB;
    }

    private String movedText(Moves.Sentence sentence) {
        return a.text.substring(a.start[sentence.aFrom()], a.end[sentence.aTo() - 1]);
    }

    private void keep(int length) {
        if (length > 0) {
            pieces.add(new Piece.Kept(a.text.substring(atA, atA + length), atA, atB));
            atA += length;
            atB += length;
        }
    }

    private void delete(int to, int place) {
        if (to > atA) {
            pieces.add(new Piece.Deleted(a.text.substring(atA, to), atA, place));
            atA = to;
        }
    }

    private void insert(int to, int place) {
        if (to > atB) {
            pieces.add(new Piece.Inserted(b.text.substring(atB, to), place, atB));
            atB = to;
        }
    }

    /// A change as character ranges of the two texts, its outer white space left out where both texts have it.
    record Edges(int aFrom, int aTo, int bFrom, int bTo) {

        static Edges of(Tokens a, Tokens b, Hunk hunk) {
            int aFrom = a.gapStart(hunk.aFrom());
            int bFrom = b.gapStart(hunk.bFrom());
            int aTo = a.gapEnd(hunk.aTo());
            int bTo = b.gapEnd(hunk.bTo());
            if (hunk.isGapOnly()) {
                return new Edges(aFrom, aTo, bFrom, bTo);
            }
            boolean single = hunk.isInsertion() || hunk.isDeletion();
            if (Tokens.sameGap(a, hunk.aFrom(), b, hunk.bFrom())) {
                int width = a.gapEnd(hunk.aFrom()) - aFrom;
                aFrom += width;
                bFrom += width;
                if (single) {
                    return new Edges(aFrom, aTo, bFrom, bTo);
                }
            }
            if (Tokens.sameGap(a, hunk.aTo(), b, hunk.bTo())) {
                int width = aTo - a.gapStart(hunk.aTo());
                aTo -= width;
                bTo -= width;
            }
            return new Edges(aFrom, aTo, bFrom, bTo);
        }
    }
}
