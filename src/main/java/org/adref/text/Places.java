package org.adref.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Carries offsets and marks along the pieces of a redline.
final class Places {
    private Places() {}

    static int toProposed(List<Piece> pieces, int offset, int length) {
        Objects.checkIndex(offset, length + 1);
        int place = 0;
        for (var piece : pieces) {
            if (piece.inBase() && piece.base() <= offset) {
                int into = Math.min(offset - piece.base(), piece.text().length());
                place = switch (piece) {
                    case Piece.Kept kept -> kept.proposed() + into;
                    case Piece.MovedAway moved -> moved.proposed() + into;
                    case Piece.Deleted deleted -> deleted.proposed();
                    case Piece.Inserted _, Piece.MovedHere _ -> place;
                };
                if (into < piece.text().length()) {
                    return place;
                }
            }
        }
        return place;
    }

    static int toBase(List<Piece> pieces, int offset, int length) {
        Objects.checkIndex(offset, length + 1);
        int place = 0;
        for (var piece : pieces) {
            if (piece.inProposed() && piece.proposed() <= offset) {
                int into = Math.min(offset - piece.proposed(), piece.text().length());
                place = switch (piece) {
                    case Piece.Kept kept -> kept.base() + into;
                    case Piece.MovedHere moved -> moved.base() + into;
                    case Piece.Inserted inserted -> inserted.base();
                    case Piece.Deleted _, Piece.MovedAway _ -> place;
                };
                if (into < piece.text().length()) {
                    return place;
                }
            }
        }
        return place;
    }

    static List<Mark> carry(List<Piece> pieces, List<Mark> marks) {
        var carried = new ArrayList<Mark>();
        for (var mark : marks) {
            int start = -1;
            int end = -1;
            for (var piece : pieces) {
                int from = Math.max(mark.start(), piece.base());
                int to = Math.min(mark.end(), piece.base() + piece.text().length());
                if (from >= to || !(piece instanceof Piece.Kept || piece instanceof Piece.MovedAway)) {
                    continue;
                }
                int at = piece.proposed() + from - piece.base();
                if (piece instanceof Piece.MovedAway) {
                    carried.add(mark.at(at, at + to - from));
                    continue;
                }
                start = start < 0 ? at : start;
                end = at + to - from;
            }
            if (start >= 0) {
                carried.add(mark.at(start, end));
            }
        }
        return carried.stream().sorted().toList();
    }
}
