package org.adref.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries one range from version to version. A place is believed only if no other could be meant: the words occur
/// once in both versions, or the difference kept them together with enough of what stands around them to occur once
/// in both.
final class Carrying {
    /// How many characters around a quote are first looked at, doubled until they tell it apart.
    private static final int NEAR = 8;

    private final String before;
    private final String now;
    private final int start;
    private final int end;

    private Carrying(String before, String now, int start, int end) {
        this.before = before;
        this.now = now;
        this.start = start;
        this.end = end;
    }

    static Carried through(Anchor anchor, List<String> versions) {
        int start = anchor.start();
        int end = anchor.end();
        boolean moved = false;
        for (int n = 1; n < versions.size(); n++) {
            var step = new Carrying(versions.get(n - 1), versions.get(n), start, end).step();
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

    private Carried step() {
        if (before.equals(now)) {
            return new Carried.Exact(start, end);
        }
        var pieces = Diff.between(before, now).pieces();
        var quote = before.substring(start, end);
        var whole = whole(pieces);
        if (isOnce(before, quote) && isOnce(now, quote)) {
            int at = now.indexOf(quote);
            return whole instanceof Carried.Exact(int place, int _) && place == at
                    ? whole
                    : new Carried.Moved(at, at + quote.length());
        }
        return whole != null ? whole : left(pieces);
    }

    /// The whole range if one piece keeps it and its place is certain.
    private @Nullable Carried whole(List<Piece> pieces) {
        for (var piece : pieces) {
            if (isCarried(piece) && piece.base() <= start && end <= endOf(piece) && isCertain(piece, start, end)) {
                int at = piece.proposed() + start - piece.base();
                return piece instanceof Piece.Kept
                        ? new Carried.Exact(at, at + end - start)
                        : new Carried.Moved(at, at + end - start);
            }
        }
        return null;
    }

    /// What is left of an edited range, if it is at least half of its letters and all of it stayed together.
    private Carried left(List<Piece> pieces) {
        int letters = letters(start, end);
        int kept = 0;
        int from = -1;
        int to = -1;
        boolean certain = false;
        for (var piece : pieces) {
            int first = Math.max(start, piece.base());
            int last = Math.min(end, endOf(piece));
            if (!(piece instanceof Piece.Kept) || first >= last || letters(first, last) == 0) {
                continue;
            }
            kept += letters(first, last);
            certain |= isCertain(piece, first, last);
            from = from < 0 ? piece.proposed() + first - piece.base() : from;
            to = piece.proposed() + last - piece.base();
        }
        if (!certain || kept * 2 < letters) {
            return new Carried.Gone();
        }
        while (now.charAt(from) == ' ') {
            from++;
        }
        while (now.charAt(to - 1) == ' ') {
            to--;
        }
        return new Carried.Changed(from, to);
    }

    /// Whether the range, with as much of the kept words around it as it takes, occurs once in both versions.
    private boolean isCertain(Piece piece, int first, int last) {
        for (int near = 0; ; near = near == 0 ? NEAR : near * 2) {
            int from = Math.max(piece.base(), first - near);
            int to = Math.min(endOf(piece), last + near);
            var words = before.substring(from, to);
            if (isOnce(before, words) && isOnce(now, words)) {
                return true;
            }
            if (from == piece.base() && to == endOf(piece)) {
                return false;
            }
        }
    }

    private int letters(int from, int to) {
        return (int) before.substring(from, to)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static boolean isCarried(Piece piece) {
        return piece instanceof Piece.Kept || piece instanceof Piece.MovedAway;
    }

    private static int endOf(Piece piece) {
        return piece.base() + piece.text().length();
    }

    private static boolean isOnce(String text, String words) {
        int first = text.indexOf(words);
        return first >= 0 && first == text.lastIndexOf(words);
    }
}
