package org.adref.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sentences that stand in both texts once, word for word: those that kept their order stay, the others moved.
final class Moves {
    /// Shorter sentences ("Delete.", "Noted.") are too common to be said to have moved.
    private static final int FEWEST_LETTERS = 15;

    /// One sentence: tokens `aFrom` up to `aTo` of the base, `bFrom` up to `bTo` of the proposed text.
    record Sentence(int aFrom, int aTo, int bFrom, int bTo) {}

    static final Moves NONE = new Moves(List.of(), List.of());

    private final List<Sentence> stays;
    private final List<Sentence> moved;
    private final BitSet leaves = new BitSet();
    private final BitSet arrives = new BitSet();

    private Moves(List<Sentence> stays, List<Sentence> moved) {
        this.stays = stays;
        this.moved = moved;
        for (var sentence : moved) {
            leaves.set(sentence.aFrom(), sentence.aTo());
            arrives.set(sentence.bFrom(), sentence.bTo());
        }
    }

    /// Looks for moved sentences where the first alignment left whole sentences on both sides unpaired.
    static Moves between(Tokens a, Tokens b, List<Hunk> hunks) {
        if (!worthLooking(a, b, hunks)) {
            return NONE;
        }
        var pairs = pairs(sentences(a), sentences(b), a, b);
        var stays = heaviestChain(pairs, a);
        var moved = new ArrayList<Sentence>(pairs);
        moved.removeAll(stays);
        moved.removeIf(sentence -> letters(a, sentence.aFrom(), sentence.aTo()) < FEWEST_LETTERS);
        return moved.isEmpty() ? NONE : new Moves(stays, moved);
    }

    List<Sentence> stays() {
        return stays;
    }

    List<Sentence> moved() {
        return moved;
    }

    boolean isEmpty() {
        return moved.isEmpty();
    }

    boolean leaves(int tokenOfA) {
        return leaves.get(tokenOfA);
    }

    boolean arrives(int tokenOfB) {
        return arrives.get(tokenOfB);
    }

    private static boolean worthLooking(Tokens a, Tokens b, List<Hunk> hunks) {
        int gone = 0;
        int come = 0;
        for (var hunk : hunks) {
            gone = Math.max(gone, letters(a, hunk.aFrom(), hunk.aTo()));
            come = Math.max(come, letters(b, hunk.bFrom(), hunk.bTo()));
        }
        return gone >= FEWEST_LETTERS && come >= FEWEST_LETTERS && hunks.size() > 1;
    }

    private static int letters(Tokens of, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += of.isWord(i) ? of.length(i) : 0;
        }
        return letters;
    }

    /// Beginnings of sentences and their ends, token by token: `from, to, from, to`.
    private static int[] sentences(Tokens of) {
        var bounds = new int[2 * of.size];
        int count = 0;
        int from = 0;
        for (int i = 0; i < of.size; i++) {
            if (of.isBreak(i)) {
                count = add(bounds, count, from, i);
                from = i + 1;
            } else if (Readability.endsSentence(of, i)) {
                count = add(bounds, count, from, i + 1);
                from = i + 1;
            }
        }
        count = add(bounds, count, from, of.size);
        return Arrays.copyOf(bounds, count);
    }

    private static int add(int[] bounds, int count, int from, int to) {
        if (from >= to) {
            return count;
        }
        bounds[count] = from;
        bounds[count + 1] = to;
        return count + 2;
    }

    private static List<Sentence> pairs(int[] ofA, int[] ofB, Tokens a, Tokens b) {
        var byText = new HashMap<String, Integer>();
        for (int n = 0; n < ofB.length; n += 2) {
            byText.merge(text(b, ofB[n], ofB[n + 1]), n, (first, second) -> -1);
        }
        var seen = new HashMap<String, Integer>();
        for (int n = 0; n < ofA.length; n += 2) {
            seen.merge(text(a, ofA[n], ofA[n + 1]), 1, Integer::sum);
        }
        var pairs = new ArrayList<Sentence>();
        for (int n = 0; n < ofA.length; n += 2) {
            var text = text(a, ofA[n], ofA[n + 1]);
            var there = byText.get(text);
            if (there != null && there >= 0 && isOnce(seen, text)) {
                pairs.add(new Sentence(ofA[n], ofA[n + 1], ofB[there], ofB[there + 1]));
            }
        }
        return pairs;
    }

    private static boolean isOnce(Map<String, Integer> seen, String text) {
        return seen.getOrDefault(text, 0) == 1;
    }

    private static String text(Tokens of, int from, int to) {
        return of.text.substring(of.start[from], of.end[to - 1]);
    }

    /// The chain of pairs, rising on both sides, that keeps the most letters in place.
    private static List<Sentence> heaviestChain(List<Sentence> pairs, Tokens a) {
        int count = pairs.size();
        var weight = new int[count];
        var before = new int[count];
        // A Fenwick tree over the order in b holds the best chain that ends at or before each place.
        var places = pairs.stream().mapToInt(Sentence::bFrom).sorted().toArray();
        var best = new int[count + 1];
        Arrays.fill(best, -1);
        int heaviest = -1;
        for (int n = 0; n < count; n++) {
            var pair = pairs.get(n);
            int rank = Arrays.binarySearch(places, pair.bFrom()) + 1;
            before[n] = -1;
            for (int at = rank - 1; at > 0; at -= at & -at) {
                if (best[at] >= 0 && (before[n] < 0 || weight[best[at]] > weight[before[n]])) {
                    before[n] = best[at];
                }
            }
            weight[n] = letters(a, pair.aFrom(), pair.aTo()) + (before[n] < 0 ? 0 : weight[before[n]]);
            for (int at = rank; at <= count; at += at & -at) {
                if (best[at] < 0 || weight[n] > weight[best[at]]) {
                    best[at] = n;
                }
            }
            if (heaviest < 0 || weight[n] > weight[heaviest]) {
                heaviest = n;
            }
        }
        var chain = new ArrayList<Sentence>();
        for (int n = heaviest; n >= 0; n = before[n]) {
            chain.add(pairs.get(n));
        }
        return chain.reversed();
    }
}
