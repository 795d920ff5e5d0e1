package org.adref.text;

import java.util.Arrays;

/// Looks for the fewest insertions and deletions between two sequences (Myers 1986, the greedy search forward),
/// with a bound on how many there may be.
abstract class Search {
    private static final int NONE = -1;

    /// For each number of changes and each diagonal the furthest place in the first sequence; [#NONE] off the grid.
    private int[] reach = {};

    private int diagonal;

    /// Whether two elements are the same.
    abstract boolean same(int i, int j);

    /// Takes note that two elements belong together.
    abstract void pair(int i, int j);

    /// Pairs all that the shortest way keeps; `false`, and nothing paired, if it needs more changes than the bound.
    final boolean find(int most, int fromA, int toA, int fromB, int toB) {
        int cost = reach(most, fromA, toA, fromB, toB);
        if (cost > most) {
            return false;
        }
        keep(cost, fromA, toA, fromB, toB);
        return true;
    }

    /// Goes as far as the bound allows, and on from there, to the end: not the shortest way, but bounded in time.
    final void findOn(int most, int fromA, int toA, int fromB, int toB) {
        int atA = fromA;
        int atB = fromB;
        while (atA < toA && atB < toB) {
            int cost = Math.min(most, reach(most, atA, toA, atB, toB));
            int x = reach[index(cost, diagonal)];
            int y = x - diagonal;
            keep(cost, atA, toA, atB, toB);
            atA += x;
            atB += y;
        }
    }

    private static int index(int cost, int diagonal) {
        return cost * (cost + 1) / 2 + (diagonal + cost) / 2;
    }

    /// Fills [#reach] cost by cost; answers the cost at which the end was reached, or one above the bound, with
    /// [#diagonal] at the end or at the furthest place.
    private int reach(int most, int fromA, int toA, int fromB, int toB) {
        int lengthA = toA - fromA;
        int lengthB = toB - fromB;
        for (int cost = 0; cost <= most; cost++) {
            if (reach.length < index(cost, cost) + 1) {
                reach = Arrays.copyOf(reach, index(2 * cost + 8, 0));
            }
            for (int k = -cost; k <= cost; k += 2) {
                int x = step(cost, k, lengthA, lengthB);
                if (x != NONE) {
                    while (x < lengthA && x - k < lengthB && same(fromA + x, fromB + x - k)) {
                        x++;
                    }
                    if (x == lengthA && x - k == lengthB) {
                        reach[index(cost, k)] = x;
                        diagonal = k;
                        return cost;
                    }
                }
                reach[index(cost, k)] = x;
            }
        }
        diagonal = furthest(most);
        return most + 1;
    }

    /// Where the path on this diagonal stands after its last insertion or deletion; [#NONE] if there is no path.
    private int step(int cost, int k, int lengthA, int lengthB) {
        return cost == 0 ? 0 : Math.max(inserted(cost, k, lengthB), deleted(cost, k, lengthA));
    }

    private int inserted(int cost, int k, int lengthB) {
        int x = k == cost ? NONE : reach[index(cost - 1, k + 1)];
        return x - k > lengthB ? NONE : x;
    }

    private int deleted(int cost, int k, int lengthA) {
        int x = k == -cost ? NONE : reach[index(cost - 1, k - 1)];
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
            int inserted = inserted(left, k, toB - fromB);
            int deleted = deleted(left, k, toA - fromA);
            pairRun(Math.max(inserted, deleted), x, k, fromA, fromB);
            x = inserted > deleted ? inserted : deleted - 1;
            k += inserted > deleted ? 1 : -1;
        }
        pairRun(0, x, 0, fromA, fromB);
    }

    private void pairRun(int from, int to, int k, int fromA, int fromB) {
        for (int x = from; x < to; x++) {
            pair(fromA + x, fromB + x - k);
        }
    }
}
