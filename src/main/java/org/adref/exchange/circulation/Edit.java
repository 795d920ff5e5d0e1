package org.adref.exchange.circulation;

import java.util.ArrayList;
import java.util.List;
import org.adref.exchange.circulation.Circulated.Proposal;
import org.adref.text.Diff;
import org.adref.text.Piece;

/// One change of one proposal: what takes the place of the base's characters from `start` to `end`. No kept words are
/// in it.
///
/// @param first whether it is the proposal's first
record Edit(Proposal proposal, int start, int end, List<Piece> pieces, boolean first) {
    Edit {
        pieces = List.copyOf(pieces);
    }

    /// The changes of a proposal against the base, in order.
    static List<Edit> of(String base, Proposal proposal) {
        var edits = new ArrayList<Edit>();
        var pieces = new ArrayList<Piece>();
        int at = 0;
        int start = 0;
        for (var piece : Diff.between(base, proposal.text().text()).pieces()) {
            if (piece instanceof Piece.Kept) {
                if (!pieces.isEmpty()) {
                    edits.add(new Edit(proposal, start, at, pieces, edits.isEmpty()));
                    pieces.clear();
                }
                at += piece.text().length();
                continue;
            }
            if (pieces.isEmpty()) {
                start = at;
            }
            pieces.add(piece);
            if (piece instanceof Piece.Deleted || piece instanceof Piece.MovedAway) {
                at += piece.text().length();
            }
        }
        if (!pieces.isEmpty()) {
            edits.add(new Edit(proposal, start, at, pieces, edits.isEmpty()));
        }
        return edits;
    }

    /// Whether no unchanged word or sign of the base stands between the two.
    boolean touches(Edit other, String base) {
        if (end <= other.start) {
            return base.substring(end, other.start).isBlank();
        }
        return start <= other.end || base.substring(other.end, start).isBlank();
    }
}
