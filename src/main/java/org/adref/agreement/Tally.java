package org.adref.agreement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adref.agreement.Held.Group;

/// The current positions on a clause, counted: all that a rule looks at.
///
/// @param panel experts with a seat, recused ones included
/// @param counts experts by what they say; lapsed positions left out
/// @param groups how many of the panel speak from each group
/// @param byGroup what each group's experts say; those of no group left out
public record Tally(
        int panel, Map<Stance, Integer> counts, Map<Group, Integer> groups, Map<Group, Map<Stance, Integer>> byGroup) {

    public Tally {
        if (counts.values().stream().mapToInt(Integer::intValue).sum() > panel) {
            throw new IllegalArgumentException("More positions than experts: " + counts + " of " + panel);
        }
    }

    /// @param current at most one position for each expert
    public static Tally of(int panel, List<Held> current, Map<Group, Integer> groups) {
        var counts = new EnumMap<Stance, Integer>(Stance.class);
        var byGroup = new HashMap<Group, Map<Stance, Integer>>();
        for (var one : current) {
            counts.merge(one.stance(), 1, Integer::sum);
            if (one.group() != null) {
                byGroup.computeIfAbsent(one.group(), _ -> new EnumMap<>(Stance.class))
                        .merge(one.stance(), 1, Integer::sum);
            }
        }
        return new Tally(panel, counts, groups, byGroup);
    }

    int count(Stance stance) {
        return counts.getOrDefault(stance, 0);
    }

    /// Experts that hold a current position, recused ones included.
    int held() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int in(Group group, Stance stance) {
        return byGroup.getOrDefault(group, Map.of()).getOrDefault(stance, 0);
    }

    /// Whether a group has somebody who is not recused and has not spoken for it yet, and nobody who has.
    boolean isSilent(Group group) {
        int recused = in(group, Stance.RECUSE);
        int spoken = byGroup.getOrDefault(group, Map.of()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                - recused;
        return spoken == 0 && recused < groups.getOrDefault(group, 0);
    }
}
