package org.adref.draft;

import java.util.List;
import org.adref.problem.Problem;
import org.jspecify.annotations.Nullable;

/// A place in the tree where a clause is to stand: under a parent, behind a sibling.
///
/// @param before the sibling that it follows, null to come first
/// @param following the siblings that come after it, in order
record Place(@Nullable Long parentId, @Nullable Clause before, List<Clause> following) {

    /// Finds the place among the clauses that stand in the document.
    static Place in(List<Clause> standing, @Nullable Long parentId, @Nullable Long afterId) {
        if (parentId != null && standing.stream().noneMatch(clause -> clause.id == parentId)) {
            throw new Problem.Invalid("parentId", "The clause that this should stand under is not in the document.");
        }
        var siblings = new Outline(standing).below(parentId);
        if (afterId == null) {
            return new Place(parentId, null, siblings);
        }
        var before = siblings.stream()
                .filter(clause -> clause.id == afterId)
                .findFirst()
                .orElseThrow(() ->
                        new Problem.Invalid("afterId", "The clause that this should follow does not stand there."));
        return new Place(parentId, before, siblings.subList(siblings.indexOf(before) + 1, siblings.size()));
    }

    int rank() {
        return before == null ? 0 : before.rank + 1;
    }

    boolean isLast() {
        return following.isEmpty();
    }

    /// Moves the following siblings on, so that the rank is free.
    void makeRoom() {
        int next = rank() + 1;
        for (var clause : following) {
            clause.rank = Math.max(clause.rank, next);
            next = clause.rank + 1;
        }
    }
}
