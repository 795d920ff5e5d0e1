package org.adref.text;

import java.util.List;

/// Parts two texts at the words that occur once on each side (patience), until each part is small enough to be
/// searched. Where no such words are, the furthest path within a bound is taken and the search goes on from its end.
final class Parting {
    /// Insertions and deletions that one search may need before it's parted: a quarter of its tokens, but so many
    /// at least and at most.
    private static final int LEAST_COST = 8;

    private static final int MOST_COST = 32;
    /// Words of fewer letters don't part a text: they are too common to say which stands for which.
    private static final int FEWEST_LETTERS = 5;

    /// Two stretches of more tokens together are parted before they are searched, so that time grows with length
    /// only.
    private static final int LONG = 2_000;

    private static final int DEEPEST = 20;

    private final Tokens a;
    private final int[] idA;
    private final int[] idB;
    private final int[] placeA;
    private final int[] placeB;
    private final int sizeA;
    private final int sizeB;
    private final int[] partner;
    private final int[] inA;
    private final int[] inB;
    private final int[] whereB;
    private final Search search = new OfNumbers();
    private boolean alike = true;

    /// Pairs shared tokens; `partner` takes note of it.
    Parting(Shared shared, int[] partner) {
        a = shared.a;
        idA = shared.idA;
        idB = shared.idB;
        placeA = shared.placeA;
        placeB = shared.placeB;
        sizeA = shared.sizeA;
        sizeB = shared.sizeB;
        this.partner = partner;
        inA = new int[shared.distinct];
        inB = new int[shared.distinct];
        whereB = new int[shared.distinct];
    }

    /// Pairs everything; texts that are not alike are parted before they are searched, and only where they share
    /// more than short words and signs.
    void all(boolean areAlike) {
        alike = areAlike;
        part(0, sizeA, 0, sizeB, alike ? 0 : 1);
    }

    /// Pairs the sentences that stayed, and what is between them.
    void around(List<Moves.Sentence> stays) {
        int doneA = 0;
        int doneB = 0;
        for (var stay : stays) {
            int nextA = Shared.firstAt(placeA, sizeA, stay.aFrom());
            int nextB = Shared.firstAt(placeB, sizeB, stay.bFrom());
            if (nextA < doneA || nextB < doneB) {
                continue;
            }
            part(doneA, nextA, doneB, nextB, 0);
            doneA = nextA;
            doneB = nextB;
            while (doneA < sizeA
                    && doneB < sizeB
                    && placeA[doneA] < stay.aTo()
                    && placeB[doneB] < stay.bTo()
                    && idA[doneA] == idB[doneB]) {
                partner[placeA[doneA++]] = placeB[doneB++];
            }
        }
        part(doneA, sizeA, doneB, sizeB, 0);
    }

    /// Searches the numbers.
    private final class OfNumbers extends Search {
        @Override
        int run(int i, int toA, int j, int toB) {
            int most = Math.min(toA - i, toB - j);
            int run = 0;
            while (run < most && idA[i + run] == idB[j + run]) {
                run++;
            }
            return run;
        }

        @Override
        void pair(int i, int j, int count) {
            for (int n = 0; n < count; n++) {
                partner[placeA[i + n]] = placeB[j + n];
            }
        }
    }

    private void part(int fromA, int toA, int fromB, int toB, int depth) {
        while (fromA < toA && fromB < toB && idA[fromA] == idB[fromB]) {
            partner[placeA[fromA++]] = placeB[fromB++];
        }
        while (fromA < toA && fromB < toB && idA[toA - 1] == idB[toB - 1]) {
            partner[placeA[--toA]] = placeB[--toB];
        }
        if (fromA == toA || fromB == toB || (!alike && !tells(fromA, toA))) {
            return;
        }
        int cost = Math.clamp((toA - fromA + toB - fromB) / 4, LEAST_COST, MOST_COST);
        boolean isLong = toA - fromA + toB - fromB > LONG;
        boolean tried = depth != 1 && !isLong;
        if (tried && search.find(cost, fromA, toA, fromB, toB)) {
            return;
        }
        var anchors = depth < DEEPEST ? anchors(fromA, toA, fromB, toB) : new int[0];
        if (anchors.length == 0) {
            if (tells(fromA, toA)) {
                search.findOn(cost, fromA, toA, fromB, toB, tried);
            }
            return;
        }
        int doneA = fromA;
        int doneB = fromB;
        for (int anchor : anchors) {
            int nextB = whereAnchor(anchor, doneB);
            part(doneA, anchor, doneB, nextB, depth + 2);
            partner[placeA[anchor]] = placeB[nextB];
            doneA = anchor + 1;
            doneB = nextB + 1;
        }
        part(doneA, toA, doneB, toB, depth + 2);
    }

    private int whereAnchor(int anchor, int from) {
        int at = from;
        while (idB[at] != idA[anchor]) {
            at++;
        }
        return at;
    }

    /// The places in `a` of the longest rising chain of tokens that occur once on each side.
    private int[] anchors(int fromA, int toA, int fromB, int toB) {
        for (int i = fromA; i < toA; i++) {
            inA[idA[i]]++;
        }
        for (int j = fromB; j < toB; j++) {
            inB[idB[j]]++;
            whereB[idB[j]] = j;
        }
        var once = new int[Math.min(toA - fromA, toB - fromB)];
        int count = 0;
        for (int i = fromA; i < toA; i++) {
            if (inA[idA[i]] == 1 && inB[idA[i]] == 1 && isTelling(placeA[i])) {
                once[count++] = i;
            }
        }
        var chain = longestRising(once, count);
        for (int i = fromA; i < toA; i++) {
            inA[idA[i]] = 0;
        }
        for (int j = fromB; j < toB; j++) {
            inB[idB[j]] = 0;
        }
        return chain;
    }

    /// Whether more than short words and signs is shared here; those alone would be paired by chance.
    private boolean tells(int fromA, int toA) {
        for (int i = fromA; i < toA; i++) {
            if (isTelling(placeA[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isTelling(int token) {
        return a.length(token) >= FEWEST_LETTERS ? a.isWord(token) : a.kind(token) == Characters.ALONE;
    }

    private int[] longestRising(int[] once, int count) {
        var tails = new int[count];
        var before = new int[count];
        int length = 0;
        for (int n = 0; n < count; n++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (whereB[idA[once[tails[middle]]]] < whereB[idA[once[n]]]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[n] = low == 0 ? Alignment.NONE : tails[low - 1];
            tails[low] = n;
            length = Math.max(length, low + 1);
        }
        var chain = new int[length];
        int at = length == 0 ? Alignment.NONE : tails[length - 1];
        for (int n = length - 1; n >= 0; n--) {
            chain[n] = once[at];
            at = before[at];
        }
        return chain;
    }
}
