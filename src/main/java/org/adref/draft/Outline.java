package org.adref.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The tree of a document in reading order.
public final class Outline {
    private final Map<@Nullable Long, List<Clause>> children = new HashMap<>();

    /// @param clauses of one document, in any order; a clause whose parent is not among them is left out
    public Outline(List<Clause> clauses) {
        for (var clause : clauses) {
            children.computeIfAbsent(clause.parentId, any -> new ArrayList<>()).add(clause);
        }
        children.values()
                .forEach(siblings -> siblings.sort(
                        Comparator.<Clause>comparingInt(clause -> clause.rank).thenComparingLong(clause -> clause.id)));
    }

    /// A clause, how deep it stands (0 for the top), and how it is cited: `49(a)(i)` for the sub-item that is shown as
    /// `(i)`; empty where neither it nor what it stands under has a number.
    public record Line(Clause clause, int depth, String citation) {}

    /// Every clause after its parent and before its parent's next sibling.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        descend(null, 0, "", lines);
        return lines;
    }

    /// The clauses directly below `parentId` (null: the top), in order.
    public List<Clause> below(@Nullable Long parentId) {
        return List.copyOf(children.getOrDefault(parentId, List.of()));
    }

    /// A clause and all that stands below it.
    public List<Clause> branch(Clause root) {
        var lines = new ArrayList<Line>();
        descend(root.id, 1, root.number, lines);
        var branch = new ArrayList<Clause>();
        branch.add(root);
        lines.forEach(line -> branch.add(line.clause()));
        return branch;
    }

    private void descend(@Nullable Long parentId, int depth, String above, List<Line> lines) {
        for (var clause : children.getOrDefault(parentId, List.of())) {
            var citation = clause.number.startsWith("(") ? above + clause.number : clause.number;
            lines.add(new Line(clause, depth, citation));
            descend(clause.id, depth + 1, citation, lines);
        }
    }
}
