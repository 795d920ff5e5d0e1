package org.adref.review.amendment;

import java.util.List;
import org.adref.draft.Clause;
import org.adref.draft.Tree;
import org.adref.problem.Problem;
import org.adref.text.Merge;
import org.adref.text.RichText;

/// An open amendment read against the draft as it is now. Source: domain.md, rule 8.
public sealed interface Rebase {

    /// The proposal can be taken as `proposed` stands: both sides' words are in it. Empty for a deletion.
    record Clean(RichText proposed) implements Rebase {}

    /// Both sides changed the same words; without passages, the place where a clause was to be moved is gone.
    record Conflict(List<Problem.Collision.Passage> passages) implements Rebase {}

    /// The present draft already says or does it all.
    record Obsolete() implements Rebase {}

    /// The clause is gone, or the place where a new one was to stand.
    record Orphaned() implements Rebase {}

    /// Pure: the amendment, its clause and the tree, with the wordings of both at hand.
    static Rebase of(Amendment amendment, Clause clause, Tree tree) {
        return switch (amendment.kind) {
            case TEXT, EDITORIAL, ALTERNATIVE -> ofWords(amendment, clause);
            case DELETION -> ofDeletion(amendment.base.wording(), clause);
            case MOVE -> ofMove(amendment, clause, tree);
            case NEW_CLAUSE -> ofNewClause(amendment, tree);
        };
    }

    /// The same for the kinds that give their clause another wording, which need no tree.
    static Rebase ofWords(Amendment amendment, Clause clause) {
        if (clause.removed != null) {
            return new Orphaned();
        }
        var base = amendment.base.wording();
        var present = clause.present.wording();
        return amendment.kind == AmendmentKind.ALTERNATIVE
                ? ofWhole(base, amendment.proposed(), present)
                : of(base, amendment.proposed(), present);
    }

    /// Pure: the wording that the author had before her, what she proposes, and what stands now.
    static Rebase of(RichText base, RichText proposed, RichText present) {
        if (base.equals(present)) {
            return new Clean(proposed);
        }
        return switch (Merge.of(base, present, proposed)) {
            case Merge.Clean(RichText merged) -> merged.equals(present) ? new Obsolete() : new Clean(merged);
            case Merge.Conflict(var passages) ->
                new Conflict(passages.stream()
                        .map(passage ->
                                new Problem.Collision.Passage(passage.base(), passage.present(), passage.proposed()))
                        .toList());
        };
    }

    /// A whole wording in place of another touches every word, so that whatever changed meanwhile is in its way.
    private static Rebase ofWhole(RichText base, RichText proposed, RichText present) {
        if (present.equals(proposed)) {
            return new Obsolete();
        }
        return base.equals(present)
                ? new Clean(proposed)
                : new Conflict(List.of(new Problem.Collision.Passage(base.text(), present.text(), proposed.text())));
    }

    private static Rebase ofDeletion(RichText base, Clause clause) {
        return clause.removed == null ? ofWhole(base, RichText.EMPTY, clause.present.wording()) : new Obsolete();
    }

    private static Rebase ofMove(Amendment amendment, Clause clause, Tree tree) {
        if (clause.removed != null) {
            return new Orphaned();
        }
        if (!tree.has(amendment.parentId, amendment.afterId) || tree.isWithin(clause, amendment.parentId)) {
            return new Conflict(List.of());
        }
        return tree.standsAt(clause, amendment.parentId, amendment.afterId)
                ? new Obsolete()
                : new Clean(clause.present.wording());
    }

    private static Rebase ofNewClause(Amendment amendment, Tree tree) {
        if (!tree.has(amendment.parentId, amendment.afterId)) {
            return new Orphaned();
        }
        boolean said = tree.outline().below(amendment.parentId).stream()
                .anyMatch(sibling -> sibling.present.text.equals(amendment.text));
        return said ? new Obsolete() : new Clean(amendment.proposed());
    }
}
