package org.adref.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which tokens of one text stand for which of another: pairs in rising order, as many as can be had cheaply.
///
/// Few differences are solved exactly (Myers 1986, greedy, with a bounded cost). Where there are more, the tokens
/// that occur once on each side part the problem (patience); where none do, the furthest path within the bound is
/// taken and the search goes on from its end. So the time is bounded for any two texts, without a clock.
final class Alignment {
    static final int NONE = -1;
    /// Insertions and deletions that one search may need before it's parted.
    private static final int COST = 64;

    private static final int DEEPEST = 10;

    private final Tokens a;
    private final Tokens b;
    /// For each token of `a` its partner in `b`, or [#NONE].
    final int[] partner;

    private int distinct;
    private int[] word = {};
    private int[] inA = {};
    private int[] inB = {};
    private int[] whereB = {};
    private int[] reach = {};
    /// The tokens that occur on both sides, packed: their ids and their places.
    private int[] idA = {};

    private int[] idB = {};
    private int[] placeA = {};
    private int[] placeB = {};

    private Alignment(Tokens a, Tokens b) {
        this.a = a;
        this.b = b;
        partner = new int[a.size];
    }

    /// Aligns all tokens.
    static Alignment of(Tokens a, Tokens b) {
        var alignment = new Alignment(a, b);
        alignment.solve(null);
        return alignment;
    }

    /// Aligns all tokens but those of sentences that moved, and keeps the pairs that the moves say stayed.
    static Alignment around(Moves moves, Tokens a, Tokens b) {
        var alignment = new Alignment(a, b);
        alignment.solve(moves);
        return alignment;
    }

    private void solve(@Nullable Moves moves) {
        int from = 0;
        int least = Math.min(a.size, b.size);
        while (from < least && Tokens.sameToken(a, from, b, from) && isFree(moves, from, from)) {
            partner[from] = from;
            from++;
        }
        int toA = a.size;
        int toB = b.size;
        while (toA > from
                && toB > from
                && Tokens.sameToken(a, toA - 1, b, toB - 1)
                && isFree(moves, toA - 1, toB - 1)) {
            partner[--toA] = --toB;
        }
        Arrays.fill(partner, from, toA, NONE);
        if (from == toA || from == toB) {
            return;
        }
        name(from, toA, toB, moves);
        if (moves == null) {
            part(0, idA.length, 0, idB.length, 0);
            return;
        }
        int doneA = 0;
        int doneB = 0;
        for (var stay : moves.stays()) {
            int nextA = firstAt(placeA, stay.aFrom());
            int nextB = firstAt(placeB, stay.bFrom());
            if (nextA < doneA || nextB < doneB) {
                continue;
            }
            part(doneA, nextA, doneB, nextB, 0);
            doneA = nextA;
            doneB = nextB;
            while (doneA < idA.length
                    && doneB < idB.length
                    && placeA[doneA] < stay.aTo()
                    && placeB[doneB] < stay.bTo()
                    && idA[doneA] == idB[doneB]) {
                partner[placeA[doneA++]] = placeB[doneB++];
            }
        }
        part(doneA, idA.length, doneB, idB.length, 0);
    }

    private static boolean isFree(@Nullable Moves moves, int i, int j) {
        return moves == null || (!moves.leaves(i) && !moves.arrives(j));
    }

    private static int firstAt(int[] places, int token) {
        int found = Arrays.binarySearch(places, token);
        return found < 0 ? -found - 1 : found;
    }

    /// Gives each word that occurs in both middles a number, in the order of `a`, and packs those tokens.
    private void name(int from, int toA, int toB, @Nullable Moves moves) {
        int capacity = Integer.highestOneBit(Math.max(4, (toA - from) * 2)) * 2;
        var table = new int[capacity];
        word = new int[toA - from];
        var ids = new int[toA - from];
        for (int i = from; i < toA; i++) {
            int slot = slot(table, a, i);
            if (table[slot] == 0) {
                word[distinct] = i;
                table[slot] = ++distinct;
            }
            ids[i - from] = table[slot] - 1;
        }
        inA = new int[distinct];
        inB = new int[distinct];
        whereB = new int[distinct];
        idB = new int[toB - from];
        placeB = new int[toB - from];
        int count = 0;
        for (int j = from; j < toB; j++) {
            int id = table[slot(table, b, j)] - 1;
            if (id >= 0 && (moves == null || !moves.arrives(j))) {
                inB[id]++;
                placeB[count] = j;
                idB[count++] = id;
            }
        }
        idB = Arrays.copyOf(idB, count);
        placeB = Arrays.copyOf(placeB, count);
        idA = new int[toA - from];
        placeA = new int[toA - from];
        count = 0;
        for (int i = from; i < toA; i++) {
            if (inB[ids[i - from]] > 0 && (moves == null || !moves.leaves(i))) {
                placeA[count] = i;
                idA[count++] = ids[i - from];
            }
        }
        idA = Arrays.copyOf(idA, count);
        placeA = Arrays.copyOf(placeA, count);
        Arrays.fill(inB, 0);
    }

    private int slot(int[] table, Tokens of, int token) {
        int hash = of.hash[token];
        int slot = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
        slot = (slot ^ (slot >>> 13)) & (table.length - 1);
        while (table[slot] != 0 && !Tokens.sameToken(a, word[table[slot] - 1], of, token)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void part(int fromA, int toA, int fromB, int toB, int depth) {
        while (fromA < toA && fromB < toB && idA[fromA] == idB[fromB]) {
            partner[placeA[fromA++]] = placeB[fromB++];
        }
        while (fromA < toA && fromB < toB && idA[toA - 1] == idB[toB - 1]) {
            partner[placeA[--toA]] = placeB[--toB];
        }
        if (fromA == toA || fromB == toB || search(fromA, toA, fromB, toB, false)) {
            return;
        }
        var anchors = depth < DEEPEST ? anchors(fromA, toA, fromB, toB) : new int[0];
        if (anchors.length == 0) {
            search(fromA, toA, fromB, toB, true);
            return;
        }
        int doneA = fromA;
        int doneB = fromB;
        for (int anchor : anchors) {
            int nextB = whereAnchor(anchor, doneB);
            part(doneA, anchor, doneB, nextB, depth + 1);
            partner[placeA[anchor]] = placeB[nextB];
            doneA = anchor + 1;
            doneB = nextB + 1;
        }
        part(doneA, toA, doneB, toB, depth + 1);
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
            if (inA[idA[i]] == 1 && inB[idA[i]] == 1) {
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
            before[n] = low == 0 ? NONE : tails[low - 1];
            tails[low] = n;
            length = Math.max(length, low + 1);
        }
        var chain = new int[length];
        int at = length == 0 ? NONE : tails[length - 1];
        for (int n = length - 1; n >= 0; n--) {
            chain[n] = once[at];
            at = before[at];
        }
        return chain;
    }

    /// Myers' greedy search within the bound. `false`, and nothing paired, if the bound is too low; unless it is to
    /// go on to the end from the furthest point of each search.
    private boolean search(int fromA, int toA, int fromB, int toB, boolean toTheEnd) {
        int atA = fromA;
        int atB = fromB;
        while (atA < toA && atB < toB) {
            long end = reach(atA, toA, atB, toB);
            int cost = (int) (end >>> 32);
            int diagonal = (int) end;
            boolean arrived = cost <= COST;
            if (!arrived && !toTheEnd) {
                return false;
            }
            cost = Math.min(cost, COST);
            int x = reach[index(cost, diagonal)];
            keep(cost, diagonal, atA, toA, atB, toB);
            if (arrived) {
                return true;
            }
            atA += x;
            atB += x - diagonal;
        }
        return true;
    }

    private static int index(int cost, int diagonal) {
        return cost * (cost + 1) / 2 + (diagonal + cost) / 2;
    }

    /// Fills [#reach] cost by cost; answers the cost (above the bound if the end was not reached) and the diagonal.
    private long reach(int fromA, int toA, int fromB, int toB) {
        int lengthA = toA - fromA;
        int lengthB = toB - fromB;
        for (int cost = 0; cost <= COST; cost++) {
            if (reach.length < index(cost, cost) + 1) {
                reach = Arrays.copyOf(reach, index(2 * cost + 8, 0));
            }
            for (int diagonal = -cost; diagonal <= cost; diagonal += 2) {
                int x = step(cost, diagonal, lengthA, lengthB);
                if (x != NONE) {
                    while (x < lengthA && x - diagonal < lengthB && idA[fromA + x] == idB[fromB + x - diagonal]) {
                        x++;
                    }
                    if (x == lengthA && x - diagonal == lengthB) {
                        reach[index(cost, diagonal)] = x;
                        return ((long) cost << 32) | (diagonal & 0xFFFFFFFFL);
                    }
                }
                reach[index(cost, diagonal)] = x;
            }
        }
        return ((long) (COST + 1) << 32) | (furthest() & 0xFFFFFFFFL);
    }

    /// Where the path on this diagonal stands after its last insertion or deletion; [#NONE] if there is no path.
    private int step(int cost, int diagonal, int lengthA, int lengthB) {
        return cost == 0 ? 0 : Math.max(inserted(cost, diagonal, lengthB), deleted(cost, diagonal, lengthA));
    }

    private int inserted(int cost, int diagonal, int lengthB) {
        int x = diagonal == cost ? NONE : reach[index(cost - 1, diagonal + 1)];
        return x - diagonal > lengthB ? NONE : x;
    }

    private int deleted(int cost, int diagonal, int lengthA) {
        int x = diagonal == -cost ? NONE : reach[index(cost - 1, diagonal - 1)];
        return x == NONE || x == lengthA ? NONE : x + 1;
    }

    private int furthest() {
        int best = 0;
        int bestSum = NONE;
        for (int diagonal = -COST; diagonal <= COST; diagonal += 2) {
            int x = reach[index(COST, diagonal)];
            int sum = x == NONE ? NONE : 2 * x - diagonal;
            if (sum > bestSum || (sum == bestSum && sum != NONE && Math.abs(diagonal) < Math.abs(best))) {
                best = diagonal;
                bestSum = sum;
            }
        }
        return best;
    }

    /// Walks the path back and pairs the tokens on its diagonals.
    private void keep(int cost, int diagonal, int fromA, int toA, int fromB, int toB) {
        int x = reach[index(cost, diagonal)];
        while (cost > 0) {
            int inserted = inserted(cost, diagonal, toB - fromB);
            int deleted = deleted(cost, diagonal, toA - fromA);
            pairRun(Math.max(inserted, deleted), x, diagonal, fromA, fromB);
            x = inserted > deleted ? inserted : deleted - 1;
            diagonal += inserted > deleted ? 1 : -1;
            cost--;
        }
        pairRun(0, x, 0, fromA, fromB);
    }

    private void pairRun(int from, int to, int diagonal, int fromA, int fromB) {
        for (int x = from; x < to; x++) {
            partner[placeA[fromA + x]] = placeB[fromB + x - diagonal];
        }
    }
}
