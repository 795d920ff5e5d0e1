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
    /// Insertions and deletions that may be looked for between the tokens as they are, before they get numbers.
    private static final int FEW = 16;
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
    private final Tokens b;
    /// For each token of `a` its partner in `b`, or [#NONE].
    final int[] partner;

    private int distinct;
    private int[] word = {};
    private int[] inA = {};
    private int[] inB = {};
    private int[] whereB = {};
    /// The tokens that occur on both sides, packed: their ids and their places.
    private int[] idA = {};

    private int[] idB = {};
    private int[] placeA = {};
    private int[] placeB = {};
    private int sizeA;
    private int sizeB;
    private final Search packed = new OfNumbers();

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
        if (from == toA
                || from == toB
                || (moves == null && toA + toB - 2 * from <= LONG && new OfTokens().find(FEW, from, toA, from, toB))) {
            return;
        }
        name(from, toA, toB, moves);
        if (moves == null) {
            boolean alike = (sizeA + sizeB) * 2 > toA + toB - 2 * from;
            part(0, sizeA, 0, sizeB, alike ? 0 : 1);
            return;
        }
        int doneA = 0;
        int doneB = 0;
        for (var stay : moves.stays()) {
            int nextA = firstAt(placeA, sizeA, stay.aFrom());
            int nextB = firstAt(placeB, sizeB, stay.bFrom());
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

    /// Searches the tokens as they are.
    private final class OfTokens extends Search {
        @Override
        boolean same(int i, int j) {
            return Tokens.sameToken(a, i, b, j);
        }

        @Override
        void pair(int i, int j) {
            partner[i] = j;
        }
    }

    /// Searches the packed numbers.
    private final class OfNumbers extends Search {
        @Override
        boolean same(int i, int j) {
            return idA[i] == idB[j];
        }

        @Override
        void pair(int i, int j) {
            partner[placeA[i]] = placeB[j];
        }
    }

    private static boolean isFree(@Nullable Moves moves, int i, int j) {
        return moves == null || (!moves.leaves(i) && !moves.arrives(j));
    }

    private static int firstAt(int[] places, int size, int token) {
        int found = Arrays.binarySearch(places, 0, size, token);
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
        sizeB = count;
        idA = new int[toA - from];
        placeA = new int[toA - from];
        count = 0;
        for (int i = from; i < toA; i++) {
            if (inB[ids[i - from]] > 0 && (moves == null || !moves.leaves(i))) {
                placeA[count] = i;
                idA[count++] = ids[i - from];
            }
        }
        sizeA = count;
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
        if (fromA == toA || fromB == toB) {
            return;
        }
        int cost = Math.clamp((toA - fromA + toB - fromB) / 4, LEAST_COST, MOST_COST);
        boolean isLong = toA - fromA + toB - fromB > LONG;
        if (depth != 1 && !isLong && packed.find(cost, fromA, toA, fromB, toB)) {
            return;
        }
        var anchors = depth < DEEPEST ? anchors(fromA, toA, fromB, toB) : new int[0];
        if (anchors.length == 0) {
            if (tells(fromA, toA)) {
                packed.findOn(cost, fromA, toA, fromB, toB);
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
}
