package org.adref.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries one range from version to version.
final class Carrying {
    private Carrying() {}

    static Carried through(Anchor anchor, List<String> versions) {
        int start = anchor.start();
        int end = anchor.end();
        boolean moved = false;
        for (int n = 1; n < versions.size(); n++) {
            var step = step(versions.get(n - 1), versions.get(n), start, end);
            switch (step) {
                case Carried.Exact exact -> {
                    start = exact.start();
                    end = exact.end();
                }
                case Carried.Moved elsewhere -> {
                    start = elsewhere.start();
                    end = elsewhere.end();
                    moved = true;
                }
                case Carried.Changed changed -> {
                    start = changed.start();
                    end = changed.end();
                }
                case Carried.Gone gone -> {
                    return gone;
                }
            }
        }
        if (!versions.getLast().substring(start, end).equals(anchor.quote())) {
            return new Carried.Changed(start, end);
        }
        return moved ? new Carried.Moved(start, end) : new Carried.Exact(start, end);
    }

    private static Carried step(String before, String now, int start, int end) {
        if (before.equals(now)) {
            return new Carried.Exact(start, end);
        }
        var quote = before.substring(start, end);
        var kept = kept(Diff.between(before, now), quote, start, end);
        if (kept != null) {
            return kept;
        }
        return occursOnce(before, quote) && occursOnce(now, quote)
                ? new Carried.Moved(now.indexOf(quote), now.indexOf(quote) + quote.length())
                : new Carried.Gone();
    }

    private static @Nullable Carried kept(Diff diff, String quote, int start, int end) {
        for (var piece : diff.pieces()) {
            if (piece.inBase()
                    && piece.base() <= start
                    && end <= piece.base() + piece.text().length()) {
                int at = piece.proposed() + start - piece.base();
                return switch (piece) {
                    case Piece.Kept _ -> new Carried.Exact(at, at + quote.length());
                    case Piece.MovedAway _ -> new Carried.Moved(at, at + quote.length());
                    case Piece.Deleted _, Piece.Inserted _, Piece.MovedHere _ -> null;
                };
            }
        }
        return null;
    }

    private static boolean occursOnce(String text, String quote) {
        int first = text.indexOf(quote);
        return first >= 0 && first == text.lastIndexOf(quote);
    }
}
