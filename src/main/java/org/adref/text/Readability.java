package org.adref.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns an alignment into the changes that a careful lawyer would have marked: no lone short word or sign left
/// standing between two changes, and each insertion or deletion placed where sentences, clauses and punctuation
/// begin and end.
final class Readability {
    /// A single word of at most so many letters between two changes is marked with them.
    private static final int SHORT_WORD = 4;

    private final Tokens a;
    private final Tokens b;
    private final Moves moves;

    private Readability(Tokens a, Tokens b, Moves moves) {
        this.a = a;
        this.b = b;
        this.moves = moves;
    }

    static List<Hunk> hunks(Tokens a, Tokens b, int[] partner, Moves moves) {
        var readability = new Readability(a, b, moves);
        return readability.trimmed(readability.joined(readability.slid(readability.joined(raw(a, b, partner)))));
    }

    /// Leaves out of each replacement what both wordings begin or end with: joining may have put it in.
    private List<Hunk> trimmed(List<Hunk> hunks) {
        var trimmed = new ArrayList<Hunk>(hunks.size());
        for (var hunk : hunks) {
            var less = hunk.isInsertion() || hunk.isDeletion() || touchesMove(hunk) ? hunk : trim(hunk);
            if (!less.isGapOnly()) {
                trimmed.add(less);
            }
        }
        return trimmed;
    }

    private Hunk trim(Hunk hunk) {
        int from = Tokens.run(a, hunk.aFrom(), hunk.aTo(), b, hunk.bFrom(), hunk.bTo());
        int aFrom = hunk.aFrom() + from;
        int bFrom = hunk.bFrom() + from;
        int aTo = hunk.aTo();
        int bTo = hunk.bTo();
        while (aTo > aFrom && bTo > bFrom && Tokens.sameToken(a, aTo - 1, b, bTo - 1)) {
            aTo--;
            bTo--;
        }
        return new Hunk(aFrom, aTo, bFrom, bTo);
    }

    /// The unpaired stretches between paired tokens.
    private static List<Hunk> raw(Tokens a, Tokens b, int[] partner) {
        var hunks = new ArrayList<Hunk>();
        int nextA = 0;
        int nextB = 0;
        for (int i = 0; i < a.size; i++) {
            int j = partner[i];
            if (j == Alignment.NONE) {
                continue;
            }
            if (i > nextA || j > nextB) {
                hunks.add(new Hunk(nextA, i, nextB, j));
            }
            nextA = i + 1;
            nextB = j + 1;
        }
        if (nextA < a.size || nextB < b.size) {
            hunks.add(new Hunk(nextA, a.size, nextB, b.size));
        }
        return hunks;
    }

    /// Joins hunks over what is too little to be left standing between them, until nothing more joins.
    private List<Hunk> joined(List<Hunk> hunks) {
        var joined = new ArrayList<Hunk>();
        for (var hunk : hunks) {
            var last = hunk;
            while (!joined.isEmpty() && isIsland(joined.getLast(), last)) {
                last = joined.removeLast().through(last);
            }
            joined.add(last);
        }
        return joined.size() == hunks.size() ? joined : joined(joined);
    }

    private boolean isIsland(Hunk before, Hunk after) {
        int longest = Math.min(width(before), width(after));
        int words = 0;
        int letters = 0;
        boolean sentence = false;
        for (int i = before.aTo(); i < after.aFrom(); i++) {
            if (a.isBreak(i)) {
                return false;
            }
            sentence = sentence || endsSentence(a, i);
            if (a.isWord(i)) {
                words++;
                letters += a.length(i);
            }
            if (words > 1 && letters > longest) {
                return false;
            }
        }
        // The end of a sentence keeps a short word apart: “[Board]. The [Board]” are two changes of one word each.
        if (words == 0 || (words == 1 && letters <= SHORT_WORD && !sentence)) {
            return true;
        }
        return isLarge(before, letters * 2) && isLarge(after, letters * 2);
    }

    /// Characters that a hunk takes away or brings, whichever are more: it can't have more letters.
    private int width(Hunk hunk) {
        return Math.max(
                a.gapEnd(hunk.aTo()) - a.gapStart(hunk.aFrom()), b.gapEnd(hunk.bTo()) - b.gapStart(hunk.bFrom()));
    }

    /// Whether a hunk takes away or brings at least so many letters, moved sentences not counted.
    private boolean isLarge(Hunk hunk, int letters) {
        int gone = 0;
        for (int i = hunk.aFrom(); i < hunk.aTo() && gone < letters; i++) {
            gone += a.isWord(i) && !moves.leaves(i) ? a.length(i) : 0;
        }
        int come = 0;
        for (int j = hunk.bFrom(); j < hunk.bTo() && come < letters; j++) {
            come += b.isWord(j) && !moves.arrives(j) ? b.length(j) : 0;
        }
        return Math.max(gone, come) >= letters;
    }

    private List<Hunk> slid(List<Hunk> hunks) {
        var slid = new ArrayList<Hunk>();
        for (int n = 0; n < hunks.size(); n++) {
            int floor = slid.isEmpty() ? 0 : slid.getLast().aTo();
            int ceiling = n + 1 < hunks.size() ? hunks.get(n + 1).aFrom() : a.size;
            slid.add(slide(hunks.get(n), floor, ceiling));
        }
        return slid;
    }

    /// Moves a plain insertion or deletion along equal tokens to where it reads best; of equals, the last place.
    private Hunk slide(Hunk hunk, int floor, int ceiling) {
        if ((!hunk.isInsertion() && !hunk.isDeletion()) || touchesMove(hunk)) {
            return hunk;
        }
        var in = hunk.isInsertion() ? b : a;
        int from = hunk.isInsertion() ? hunk.bFrom() : hunk.aFrom();
        int to = hunk.isInsertion() ? hunk.bTo() : hunk.aTo();
        int back = 0;
        while (hunk.aFrom() - back > floor && Tokens.sameToken(in, from - back - 1, in, to - back - 1)) {
            back++;
        }
        int on = 0;
        while (hunk.aTo() + on < ceiling && Tokens.sameToken(in, from + on, in, to + on)) {
            on++;
        }
        int best = 0;
        int bestScore = -1;
        for (int by = -back; by <= on; by++) {
            int score = begins(in, from + by) + ends(in, to + by);
            if (score >= bestScore) {
                best = by;
                bestScore = score;
            }
        }
        return hunk.shifted(best);
    }

    private boolean touchesMove(Hunk hunk) {
        for (int i = hunk.aFrom(); i < hunk.aTo(); i++) {
            if (moves.leaves(i)) {
                return true;
            }
        }
        for (int j = hunk.bFrom(); j < hunk.bTo(); j++) {
            if (moves.arrives(j)) {
                return true;
            }
        }
        return false;
    }

    /// How well a change begins with this token, 0 to 12.
    private static int begins(Tokens in, int token) {
        if (token == 0 || in.isBreak(token - 1)) {
            return 12;
        }
        if (endsSentence(in, token - 1)) {
            return 10;
        }
        if (in.isSign(token)) {
            return opens(first(in, token)) ? 8 : parts(first(in, token)) ? 6 : 2;
        }
        if (in.isBreak(token)) {
            return 4;
        }
        return parts(first(in, token - 1)) ? 5 : in.gapStart(token) == in.gapEnd(token) ? 0 : 3;
    }

    /// How well a change ends before this token, 0 to 12.
    private static int ends(Tokens in, int token) {
        if (token == in.size || in.isBreak(token)) {
            return 12;
        }
        if (token > 0 && in.isBreak(token - 1)) {
            return 11;
        }
        if (token > 0 && endsSentence(in, token - 1)) {
            return 10;
        }
        if (in.isSign(token)) {
            return parts(first(in, token)) || closes(first(in, token)) ? 5 : 3;
        }
        if (token > 0 && closes(first(in, token - 1))) {
            return 8;
        }
        return in.gapStart(token) == in.gapEnd(token) ? 0 : token > 0 && parts(first(in, token - 1)) ? 4 : 3;
    }

    private static char first(Tokens in, int token) {
        return in.chars[in.start[token]];
    }

    private static boolean parts(char sign) {
        return ",;:、，；：،؛".indexOf(sign) >= 0;
    }

    private static boolean opens(char sign) {
        return "([{«“‘（「【".indexOf(sign) >= 0;
    }

    private static boolean closes(char sign) {
        return ")]}»”）」】".indexOf(sign) >= 0;
    }

    /// Whether a sentence ends with this token: a full stop or its like, then at once or after closing signs a gap
    /// or the end of the line.
    static boolean endsSentence(Tokens in, int token) {
        if (token + 1 < in.size && !in.isBreak(token + 1) && in.end[token] == in.start[token + 1]) {
            return isWideStop(first(in, token));
        }
        int stop = token;
        while (stop > 0 && (closes(first(in, stop)) || "\"'’".indexOf(first(in, stop)) >= 0)) {
            stop--;
        }
        return ".!?…؟۔।".indexOf(first(in, stop)) >= 0 || isWideStop(first(in, stop));
    }

    private static boolean isWideStop(char sign) {
        return "。！？".indexOf(sign) >= 0;
    }

    /// The changes with those places added where only the white space between unchanged tokens differs.
    static List<Hunk> withGaps(Tokens a, Tokens b, List<Hunk> hunks) {
        var all = new ArrayList<Hunk>();
        int gap = 0;
        int shift = 0;
        for (var hunk : hunks) {
            addGaps(all, a, b, gap, hunk.aFrom() - 1, shift);
            all.add(hunk);
            gap = hunk.aTo() + 1;
            shift = hunk.bTo() - hunk.aTo();
        }
        addGaps(all, a, b, gap, a.size, shift);
        return all;
    }

    private static void addGaps(List<Hunk> all, Tokens a, Tokens b, int from, int to, int shift) {
        if (from > to
                || Arrays.equals(
                        a.chars,
                        a.gapStart(from),
                        a.gapEnd(to),
                        b.chars,
                        b.gapStart(from + shift),
                        b.gapEnd(to + shift))) {
            return;
        }
        for (int gap = from; gap <= to; gap++) {
            if (!Tokens.sameGap(a, gap, b, gap + shift)) {
                all.add(new Hunk(gap, gap, gap + shift, gap + shift));
            }
        }
    }
}
