package org.adref.agreement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which groups of a panel may be broken out, so that no figure gives somebody away.
public final class Breakdown {
    /// Seats that a group must have to be shown by itself. Source: domain.md, rule 24.
    public static final int FEWEST = 5;

    private Breakdown() {}

    /// The groups that may be shown. The others go together; and since whoever knows the total can subtract, they are
    /// never fewer than five seats together either: the next smallest groups join them until they are not.
    ///
    /// @param seats of each group
    /// @param named whether attribution is by name, so that nothing has to be covered
    public static <G extends Comparable<G>> Set<G> shown(Map<G, Integer> seats, boolean named) {
        if (named) {
            return Set.copyOf(seats.keySet());
        }
        var shown = new HashSet<G>();
        int covered = 0;
        var smallestFirst = seats.entrySet().stream()
                .sorted(Map.Entry.<G, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        for (var group : smallestFirst) {
            if (group.getValue() < FEWEST || (covered > 0 && covered < FEWEST)) {
                covered += group.getValue();
            } else {
                shown.add(group.getKey());
            }
        }
        return shown;
    }
}
