package org.adref.review.amendment;

import java.util.List;
import java.util.function.Supplier;
import org.adref.draft.Addressee;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.Tree;
import org.adref.problem.Problem;
import org.adref.text.RichText;
import org.jspecify.annotations.Nullable;

/// What somebody proposes, before it is anybody's amendment: one case for each kind, checked against the draft.
public sealed interface Proposal {

    /// Other words in the clause.
    record Words(AmendmentKind kind, RichText text) implements Proposal {}

    /// A new clause below `parentId` (null: the top), behind `afterId` (null: first).
    record NewClause(
            @Nullable Long parentId,
            @Nullable Long afterId,
            ClauseKind clauseKind,
            List<Addressee> addressees,
            RichText text)
            implements Proposal {}

    /// The clause leaves the text.
    record Deletion() implements Proposal {}

    /// The clause stands below `parentId`, behind `afterId`.
    record Move(@Nullable Long parentId, @Nullable Long afterId) implements Proposal {}

    default AmendmentKind kind() {
        return switch (this) {
            case Words words -> words.kind;
            case NewClause _ -> AmendmentKind.NEW_CLAUSE;
            case Deletion _ -> AmendmentKind.DELETION;
            case Move _ -> AmendmentKind.MOVE;
        };
    }

    /// The words that are proposed; none for a deletion and a move.
    default RichText text() {
        return RichText.EMPTY;
    }

    /// Under which clause; null for the top, and where there is no place.
    default @Nullable Long parentId() {
        return null;
    }

    /// Behind which sibling; null to come first, and where there is no place.
    default @Nullable Long afterId() {
        return null;
    }

    /// Refuses what changes nothing on `base`, and places that the tree does not have. The tree is asked for only where
    /// there is a place.
    default Proposal requireSense(RichText base, Clause clause, Supplier<Tree> tree) {
        switch (this) {
            case Words words -> {
                if (words.text.equals(base)) {
                    throw new Problem.Invalid(
                            "text",
                            "This amendment changes nothing. Change the clause's text, or make a comment instead.");
                }
            }
            case NewClause put -> tree.get().require(put.parentId, put.afterId);
            case Deletion _ -> {}
            case Move(var parent, var after) -> requireMove(clause, parent, after, tree.get());
        }
        return this;
    }

    private static void requireMove(Clause clause, @Nullable Long parent, @Nullable Long after, Tree tree) {
        if (tree.isWithin(clause, parent)) {
            throw new Problem.Invalid("parentId", "A clause can't be moved under itself.");
        }
        tree.require(parent, after);
        if ((after != null && after == clause.id) || tree.standsAt(clause, parent, after)) {
            throw new Problem.Invalid("afterId", "The clause stands there already. Choose another place for it.");
        }
    }
}
