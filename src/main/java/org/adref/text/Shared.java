package org.adref.text;

import java.util.Arrays;

/// The tokens of two stretches that occur in both, in their order: each as a number, the same for the same word,
/// and as its place. Moved sentences are left out.
final class Shared {
    final Tokens a;
    final int[] idA;
    final int[] placeA;
    final int sizeA;
    final int[] idB;
    final int[] placeB;
    final int sizeB;
    /// How many different words there may be.
    final int distinct;

    Shared(Tokens a, int fromA, int toA, Tokens b, int fromB, int toB, Moves moves) {
        this.a = a;
        var table = new Table(a, fromA, toA);
        distinct = table.distinct;
        var inB = new boolean[distinct];
        idB = new int[toB - fromB];
        placeB = new int[toB - fromB];
        int count = 0;
        for (int j = fromB; j < toB; j++) {
            int id = table.idOf(b, j);
            if (id >= 0 && !moves.arrives(j)) {
                inB[id] = true;
                placeB[count] = j;
                idB[count++] = id;
            }
        }
        sizeB = count;
        idA = table.ids;
        placeA = new int[toA - fromA];
        count = 0;
        for (int i = fromA; i < toA; i++) {
            int id = table.ids[i - fromA];
            if (inB[id] && !moves.leaves(i)) {
                placeA[count] = i;
                idA[count++] = id;
            }
        }
        sizeA = count;
    }

    /// Numbers the words of a stretch in the order in which they first occur.
    private static final class Table {
        private final Tokens words;
        /// Each slot: the number of a word, from 1; 0 is free.
        private final int[] slots;

        /// For each number the token where the word first occurs.
        private final int[] first;
        private final int[] ids;
        private int distinct;

        Table(Tokens words, int from, int to) {
            this.words = words;
            slots = new int[Integer.highestOneBit(Math.max(4, (to - from) * 2)) * 2];
            first = new int[to - from];
            ids = new int[to - from];
            for (int i = from; i < to; i++) {
                int slot = slot(words, i);
                if (slots[slot] == 0) {
                    first[distinct] = i;
                    slots[slot] = ++distinct;
                }
                ids[i - from] = slots[slot] - 1;
            }
        }

        int idOf(Tokens of, int token) {
            return slots[slot(of, token)] - 1;
        }

        private int slot(Tokens of, int token) {
            int hash = of.hash[token];
            int slot = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
            slot = (slot ^ (slot >>> 13)) & (slots.length - 1);
            while (slots[slot] != 0 && !Tokens.sameToken(words, first[slots[slot] - 1], of, token)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slot;
        }
    }

    /// The first of the places, in rising order, that isn't before a token.
    static int firstAt(int[] places, int size, int token) {
        int found = Arrays.binarySearch(places, 0, size, token);
        return found < 0 ? -found - 1 : found;
    }
}
