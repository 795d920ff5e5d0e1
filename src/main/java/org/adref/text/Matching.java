package org.adref.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.adref.text.DocumentDiff.Change;
import org.adref.text.DocumentDiff.Entry;
import org.adref.text.DocumentDiff.Kind;

/// Finds which clause of one milestone became which of another: by id, then word for word, then by likeness; and of
/// what is left, what was split off or merged.
final class Matching {
    /// Two clauses are one, reworded, if so much of their letters is shared (in hundredths).
    private static final int ALIKE = 50;
    /// A part belongs to a whole that has so much of its letters (in hundredths).
    private static final int PART = 70;
    /// A whole was cut up if the parts together have so much of its letters (in hundredths)...
    private static final int COVERED = 70;
    /// ...and the largest alone no more than this.
    private static final int ALONE = 88;

    private static final int FEWEST_LETTERS = 12;
    private static final int NONE = -1;

    private final List<Entry> earlier;
    private final List<Entry> later;
    private final Likeness likeness;
    /// For each earlier clause its partner in the later milestone, and the other way round.
    private final int[] became;

    private final int[] was;
    private final TreeMap<Integer, List<Integer>> splits = new TreeMap<>();
    private final TreeMap<Integer, List<Integer>> mergers = new TreeMap<>();

    private record Pair(int i, int j, int likeness) {}

    Matching(List<Entry> earlier, List<Entry> later) {
        this.earlier = earlier;
        this.later = later;
        likeness = new Likeness(texts(earlier), texts(later));
        became = new int[earlier.size()];
        was = new int[later.size()];
        Arrays.fill(became, NONE);
        Arrays.fill(was, NONE);
        pairById();
        pairByText();
        pairByLikeness();
        findSplits();
        findMergers();
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(entry -> entry.text().text()).toList();
    }

    private void pair(int i, int j) {
        became[i] = j;
        was[j] = i;
    }

    private void pairById() {
        var ids = new HashMap<String, Integer>();
        for (int i = 0; i < earlier.size(); i++) {
            ids.put(earlier.get(i).id(), i);
        }
        for (int j = 0; j < later.size(); j++) {
            var i = later.get(j).id().isBlank() ? null : ids.get(later.get(j).id());
            if (i != null && became[i] == NONE) {
                pair(i, j);
            }
        }
    }

    /// Whether a clause of either side lacks an id, so that only words can tell.
    private boolean mayMatch(int i, int j) {
        return became[i] == NONE
                && was[j] == NONE
                && (earlier.get(i).id().isBlank() || later.get(j).id().isBlank());
    }

    private void pairByText() {
        var places = new HashMap<String, List<Integer>>();
        for (int i = 0; i < earlier.size(); i++) {
            places.computeIfAbsent(earlier.get(i).text().text(), _ -> new ArrayList<>())
                    .add(i);
        }
        for (int j = 0; j < later.size(); j++) {
            for (int i : places.getOrDefault(later.get(j).text().text(), List.of())) {
                if (mayMatch(i, j)) {
                    pair(i, j);
                    break;
                }
            }
        }
    }

    private void pairByLikeness() {
        var pairs = new ArrayList<Pair>();
        for (int j = 0; j < later.size(); j++) {
            if (was[j] != NONE) {
                continue;
            }
            var shared = likeness.sharedWithEarlier(j);
            for (int i = 0; i < shared.length; i++) {
                int both = likeness.lettersOfEarlier(i) + likeness.lettersOfLater(j);
                if (shared[i] > 0 && shared[i] * 200 >= both * ALIKE && mayMatch(i, j)) {
                    pairs.add(new Pair(i, j, (int) (shared[i] * 2_000_000L / both)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.i() - pair.j()))
                .thenComparingInt(Pair::j)
                .thenComparingInt(Pair::i));
        for (var pair : pairs) {
            if (mayMatch(pair.i(), pair.j())) {
                pair(pair.i(), pair.j());
            }
        }
    }

    /// A new clause whose words an earlier one had, together with what that one became, is a part of it.
    private void findSplits() {
        var parts = new TreeMap<Integer, List<Integer>>();
        for (int j = 0; j < later.size(); j++) {
            int whole = was[j] == NONE ? wholeOf(j) : was[j];
            if (whole != NONE) {
                parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(j);
            }
        }
        parts.forEach((whole, several) -> {
            if (several.size() > 1 && isCutUp(whole, several)) {
                splits.put(whole, several);
                several.forEach(part -> was[part] = whole);
                became[whole] = several.getFirst();
            }
        });
    }

    private int wholeOf(int j) {
        int letters = likeness.lettersOfLater(j);
        var shared = likeness.sharedWithEarlier(j);
        int best = NONE;
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] * 100 >= letters * PART && (best == NONE || shared[i] > shared[best])) {
                best = i;
            }
        }
        return letters < FEWEST_LETTERS ? NONE : best;
    }

    private boolean isCutUp(int whole, List<Integer> parts) {
        int letters = likeness.lettersOfEarlier(whole);
        int largest = parts.stream()
                .mapToInt(part -> likeness.coveredByLater(whole, List.of(part)))
                .max()
                .orElse(0);
        return likeness.coveredByLater(whole, parts) * 100 >= letters * COVERED && largest * 100 <= letters * ALONE;
    }

    private void findMergers() {
        var parts = new TreeMap<Integer, List<Integer>>();
        var wholes = wholesOfEarlier();
        for (int i = 0; i < earlier.size(); i++) {
            int whole = became[i] == NONE ? wholes[i] : became[i];
            if (whole != NONE && !splits.containsKey(i)) {
                parts.computeIfAbsent(whole, _ -> new ArrayList<>()).add(i);
            }
        }
        parts.forEach((whole, several) -> {
            if (several.size() > 1 && isPutTogether(whole, several)) {
                mergers.put(whole, several);
                several.forEach(part -> became[part] = whole);
            }
        });
    }

    private int[] wholesOfEarlier() {
        var wholes = new int[earlier.size()];
        var best = new int[earlier.size()];
        Arrays.fill(wholes, NONE);
        boolean allFound = Arrays.stream(became).noneMatch(j -> j == NONE);
        for (int j = 0; j < later.size() && !allFound; j++) {
            if (was[j] != NONE && splits.containsKey(was[j])) {
                continue;
            }
            var shared = likeness.sharedWithEarlier(j);
            for (int i = 0; i < shared.length; i++) {
                int letters = likeness.lettersOfEarlier(i);
                if (letters >= FEWEST_LETTERS && shared[i] * 100 >= letters * PART && shared[i] > best[i]) {
                    best[i] = shared[i];
                    wholes[i] = j;
                }
            }
        }
        return wholes;
    }

    private boolean isPutTogether(int whole, List<Integer> parts) {
        int letters = likeness.lettersOfLater(whole);
        int largest = parts.stream()
                .mapToInt(part -> likeness.coveredByEarlier(whole, List.of(part)))
                .max()
                .orElse(0);
        return likeness.coveredByEarlier(whole, parts) * 100 >= letters * COVERED && largest * 100 <= letters * ALONE;
    }

    DocumentDiff result() {
        var stays = inOrder();
        var changes = new ArrayList<Change>();
        addDeleted(changes, 0);
        for (int j = 0; j < later.size(); j++) {
            int i = was[j];
            if (mergers.containsKey(j)) {
                changes.add(new Change(Kind.MERGED, mergers.getOrDefault(j, List.of()), List.of(j)));
                i = mergers.getOrDefault(j, List.of()).getLast();
            } else if (i == NONE) {
                changes.add(new Change(Kind.INSERTED, List.of(), List.of(j)));
            } else if (splits.containsKey(i)) {
                if (became[i] == j) {
                    changes.add(new Change(Kind.SPLIT, List.of(i), splits.getOrDefault(i, List.of())));
                }
            } else {
                changes.add(new Change(kind(i, j, stays[j]), List.of(i), List.of(j)));
            }
            if (i != NONE) {
                addDeleted(changes, i + 1);
            }
        }
        return new DocumentDiff(changes);
    }

    /// Adds the deleted clauses that stood from here to the next that is left.
    private void addDeleted(List<Change> changes, int from) {
        for (int i = from; i < earlier.size() && became[i] == NONE; i++) {
            changes.add(new Change(Kind.DELETED, List.of(i), List.of()));
        }
    }

    private Kind kind(int i, int j, boolean stays) {
        boolean same = earlier.get(i).text().equals(later.get(j).text());
        if (stays) {
            return same ? Kind.UNCHANGED : Kind.REWORDED;
        }
        return same ? Kind.MOVED : Kind.MOVED_AND_REWORDED;
    }

    /// Which later clauses kept their order: the longest chain that rises on both sides.
    private boolean[] inOrder() {
        var tails = new ArrayList<Integer>();
        var before = new int[later.size()];
        for (int j = 0; j < later.size(); j++) {
            if (was[j] == NONE) {
                continue;
            }
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (was[tails.get(middle)] < was[j]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[j] = low == 0 ? NONE : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(j);
            } else {
                tails.set(low, j);
            }
        }
        var inOrder = new boolean[later.size()];
        for (int j = tails.isEmpty() ? NONE : tails.getLast(); j != NONE; j = before[j]) {
            inOrder[j] = true;
        }
        return inOrder;
    }
}
