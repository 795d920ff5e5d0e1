package org.adref.text;

import java.util.Arrays;

/// Looks for the fewest insertions and deletions between two sequences (Myers 1986, the greedy search forward),
/// with a bound on how many there may be.
abstract class Search {
    private static final int NONE = -1;
    /// So many equal elements at least are a long run, however many changes it took to come to them.
    private static final int FEWEST = 8;

    /// For each number of changes and each diagonal the furthest place in the first sequence; [#NONE] off the grid.
    private int[] reach = {};

    private int diagonal;
    /// Where [#along] stopped.
    private int stoppedA;

    private int stoppedB;

    /// How many elements are the same from two places on, up to two others.
    abstract int run(int i, int toA, int j, int toB);

    /// Takes note that so many elements belong together, one by one.
    abstract void pair(int i, int j, int count);

    /// Pairs all that the shortest way keeps; `false`, and nothing paired, if it needs more changes than the bound.
    final boolean find(int most, int fromA, int toA, int fromB, int toB) {
        int cost = reach(most, Integer.MAX_VALUE, fromA, toA, fromB, toB);
        if (cost > most) {
            return false;
        }
        keep(cost, fromA, toA, fromB, toB);
        return true;
    }

    /// Goes from one long run of equal elements to the next by the shortest way, if that needs no more changes than
    /// the bound, and so to the end; `false` if it stopped before, with all paired up to [#stoppedA] and
    /// [#stoppedB].
    final boolean along(int most, int longRun, int fromA, int toA, int fromB, int toB) {
        int atA = fromA;
        int atB = fromB;
        while (atA < toA || atB < toB) {
            int cost = reach(most, longRun, atA, toA, atB, toB);
            if (cost > most) {
                stoppedA = atA;
                stoppedB = atB;
                return false;
            }
            int x = reach[index(cost, diagonal)];
            keep(cost, atA, toA, atB, toB);
            atA += x;
            atB += x - diagonal;
        }
        return true;
    }

    final int stoppedA() {
        return stoppedA;
    }

    final int stoppedB() {
        return stoppedB;
    }

    /// Goes as far as the bound allows, and on from there, to the end: not the shortest way, but bounded in time.
    /// `tried` says that the same was asked of [#find] just now, so that the first way is known.
    final void findOn(int most, int fromA, int toA, int fromB, int toB, boolean tried) {
        int atA = fromA;
        int atB = fromB;
        boolean isKnown = tried;
        while (atA < toA && atB < toB) {
            int cost = isKnown ? most : Math.min(most, reach(most, Integer.MAX_VALUE, atA, toA, atB, toB));
            int x = reach[index(cost, diagonal)];
            int y = x - diagonal;
            keep(cost, atA, toA, atB, toB);
            atA += x;
            atB += y;
            isKnown = false;
        }
    }

    private static int index(int cost, int diagonal) {
        return cost * (cost + 1) / 2 + (diagonal + cost) / 2;
    }

    /// Fills [#reach] cost by cost; answers the cost at which the end or a long run was reached, or one above the
    /// bound, with [#diagonal] there or at the furthest place.
    private int reach(int most, int longRun, int fromA, int toA, int fromB, int toB) {
        int lengthA = toA - fromA;
        int lengthB = toB - fromB;
        int row = 0;
        for (int cost = 0; cost <= most; cost++) {
            int above = row - cost;
            if (reach.length <= row + cost) {
                reach = Arrays.copyOf(reach, index(2 * cost + 8, 0));
            }
            boolean ranLong = false;
            for (int n = 0; n <= cost; n++) {
                int k = 2 * n - cost;
                int inserted = n == cost ? NONE : inserted(reach[above + n], k, lengthB);
                int deleted = n == 0 ? NONE : deleted(reach[above + n - 1], lengthA);
                int x = cost == 0 ? 0 : Math.max(inserted, deleted);
                if (x != NONE) {
                    int run = run(fromA + x, toA, fromB + x - k, toB);
                    x += run;
                    ranLong |= run >= Math.max(longRun - cost, FEWEST);
                    if (x == lengthA && x - k == lengthB) {
                        reach[row + n] = x;
                        diagonal = k;
                        return cost;
                    }
                }
                reach[row + n] = x;
            }
            if (ranLong) {
                diagonal = furthest(cost);
                return cost;
            }
            row += cost + 1;
        }
        diagonal = furthest(most);
        return most + 1;
    }

    /// Where a path stands on diagonal `k` that was at `x` on the one above and went on by an insertion; [#NONE] if
    /// there is none.
    private static int inserted(int x, int k, int lengthB) {
        return x - k > lengthB ? NONE : x;
    }

    /// Where a path stands that was at `x` on the diagonal below and went on by a deletion; [#NONE] if there is none.
    private static int deleted(int x, int lengthA) {
        return x == NONE || x == lengthA ? NONE : x + 1;
    }

    /// The diagonal that got furthest in both sequences together; of equals, the one nearest to the middle.
    private int furthest(int cost) {
        int best = 0;
        int bestSum = NONE;
        for (int k = -cost; k <= cost; k += 2) {
            int x = reach[index(cost, k)];
            int sum = x == NONE ? NONE : 2 * x - k;
            if (sum > bestSum || (sum == bestSum && sum != NONE && Math.abs(k) < Math.abs(best))) {
                best = k;
                bestSum = sum;
            }
        }
        return best;
    }

    /// Walks the way back from [#diagonal] and pairs what it kept.
    private void keep(int cost, int fromA, int toA, int fromB, int toB) {
        int k = diagonal;
        int x = reach[index(cost, k)];
        for (int left = cost; left > 0; left--) {
            int inserted = k == left ? NONE : inserted(reach[index(left - 1, k + 1)], k, toB - fromB);
            int deleted = k == -left ? NONE : deleted(reach[index(left - 1, k - 1)], toA - fromA);
            pairRun(Math.max(inserted, deleted), x, k, fromA, fromB);
            x = inserted > deleted ? inserted : deleted - 1;
            k += inserted > deleted ? 1 : -1;
        }
        pairRun(0, x, 0, fromA, fromB);
    }

    private void pairRun(int from, int to, int k, int fromA, int fromB) {
        if (from < to) {
            pair(fromA + from, fromB + from - k, to - from);
        }
    }
}
