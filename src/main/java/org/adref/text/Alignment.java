package org.adref.text;

import java.util.Arrays;

/// Which tokens of one text stand for which of another: pairs in rising order, as many as can be had cheaply.
///
/// Texts that are alike are walked along, from one long run of equal tokens to the next, with a few insertions and
/// deletions between them (Myers 1986, greedy, with a bounded cost). Where that finds no way on, the rest is parted
/// at the tokens that occur once on each side: see [Parting]. So the time is bounded for any two texts, without a
/// clock.
final class Alignment {
    static final int NONE = -1;
    /// Insertions and deletions that may be looked for between two long runs.
    private static final int FEW = 16;
    /// So many equal tokens in a row are taken for what they seem: the way on.
    private static final int LONG_RUN = 24;

    private final Tokens a;
    private final Tokens b;
    /// For each token of `a` its partner in `b`, or [#NONE].
    final int[] partner;

    private Alignment(Tokens a, Tokens b) {
        this.a = a;
        this.b = b;
        partner = new int[a.size];
    }

    /// Aligns all tokens.
    static Alignment of(Tokens a, Tokens b) {
        var alignment = new Alignment(a, b);
        alignment.solve();
        return alignment;
    }

    /// Aligns all tokens but those of sentences that moved, and keeps the pairs that the moves say stayed.
    static Alignment around(Moves moves, Tokens a, Tokens b) {
        var alignment = new Alignment(a, b);
        alignment.solveAround(moves);
        return alignment;
    }

    private void solve() {
        int from = Tokens.run(a, 0, a.size, b, 0, b.size);
        for (int i = 0; i < from; i++) {
            partner[i] = i;
        }
        int toA = a.size;
        int toB = b.size;
        while (toA > from && toB > from && Tokens.sameToken(a, toA - 1, b, toB - 1)) {
            partner[--toA] = --toB;
        }
        Arrays.fill(partner, from, toA, NONE);
        if (from == toA || from == toB) {
            return;
        }
        var tokens = new OfTokens();
        if (!tokens.along(FEW, LONG_RUN, from, toA, from, toB)) {
            var shared = new Shared(a, tokens.stoppedA(), toA, b, tokens.stoppedB(), toB, Moves.NONE);
            boolean alike = (shared.sizeA + shared.sizeB) * 2 > toA - tokens.stoppedA() + toB - tokens.stoppedB();
            new Parting(shared, partner).all(alike);
        }
    }

    private void solveAround(Moves moves) {
        Arrays.fill(partner, NONE);
        new Parting(new Shared(a, 0, a.size, b, 0, b.size, moves), partner).around(moves.stays());
    }

    /// Searches the tokens as they are.
    private final class OfTokens extends Search {
        @Override
        int run(int i, int toA, int j, int toB) {
            return Tokens.run(a, i, toA, b, j, toB);
        }

        @Override
        void pair(int i, int j, int count) {
            for (int n = 0; n < count; n++) {
                partner[i + n] = j + n;
            }
        }
    }
}
