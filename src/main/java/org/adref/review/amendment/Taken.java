package org.adref.review.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.adref.consultation.Seat;
import org.adref.draft.Addressee;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Tree;
import org.adref.journal.Chain;
import org.adref.problem.Problem;
import org.adref.text.RichText;

/// What came of an amendment that is taken into the draft. Words of a clause are merged by a consolidation, which makes
/// the version; what concerns the tree, or another amendment, is done here.
public sealed interface Taken {

    /// The clause got its next wording.
    record Reworded(ClauseVersion version) implements Taken {}

    /// A clause was put in; its first wording names the amendment.
    record Added(Clause clause) implements Taken {}

    /// The clause left the text with all that stood below it.
    record Removed(List<Clause> branch) implements Taken {}

    /// The clause stands elsewhere.
    record Moved(Clause clause) implements Taken {}

    /// Another amendment got its next wording.
    record Amended(Amendment amendment) implements Taken {}

    /// Does to the tree what the amendment proposes, at the place where it stands now. Callers record the answer in the
    /// same transaction.
    ///
    /// @param clause the amendment's own
    static Taken into(Amendment amendment, Clause clause, Seat by, Instant at) {
        return switch (amendment.kind) {
            case TEXT, EDITORIAL, ALTERNATIVE ->
                throw new IllegalArgumentException("Words of a clause are merged by a consolidation");
            case NEW_CLAUSE -> {
                clause.document.requireOpen();
                var tree = Tree.toChange(clause.document);
                var wording = wording(Rebase.of(amendment, clause, tree));
                yield new Added(tree.add(
                        clause.document,
                        amendment.parentId,
                        amendment.afterId,
                        amendment.clauseKind == null ? ClauseKind.TEXT : amendment.clauseKind,
                        null,
                        amendment.addressees == null ? List.<Addressee>of() : amendment.addressees,
                        wording,
                        List.of(amendment.id),
                        by,
                        at));
            }
            case DELETION -> {
                var tree = Tree.toChange(clause);
                wording(Rebase.of(amendment, clause, tree));
                yield new Removed(tree.remove(clause, at));
            }
            case MOVE -> {
                var tree = Tree.toChange(clause);
                wording(Rebase.of(amendment, clause, tree));
                tree.move(clause, amendment.parentId, amendment.afterId);
                yield new Moved(clause);
            }
        };
    }

    /// Gives an open amendment the wording that an amendment to it proposes.
    static Taken into(Parent parent, Amendment amendment, Clause clause, Seat by, Instant at) {
        var amended = parent.amendment();
        var wording = wording(parent.rebase(amendment, clause));
        amended.revise(new Proposal.Words(amended.kind, wording), amended.rationale, amended.base, false, by, at);
        return new Amended(amended);
    }

    /// What the journal tells of it, beside the amendment itself.
    default Map<String, ?> about() {
        return switch (this) {
            case Reworded(var version) -> version.about();
            case Added(var clause) ->
                Map.of("clause", clause.id, "number", clause.number, "text", Chain.digest(clause.present.text));
            case Removed(var branch) ->
                Map.of(
                        "number",
                        branch.getFirst().number,
                        "removed",
                        branch.stream().map(below -> below.id).toList());
            case Amended(var amended) -> Map.of("amended", amended.id, "text", Chain.digest(amended.text));
            case Moved(var clause) ->
                new TreeMap<String, Object>(Map.of(
                        "number",
                        clause.number,
                        "parent",
                        clause.parentId == null ? 0 : clause.parentId,
                        "rank",
                        clause.rank));
        };
    }

    /// The merged wording of a proposal.
    ///
    /// @throws Problem.Collision where both sides changed the same words
    /// @throws Problem.Conflict where there is nothing to merge, or nothing to merge into
    static RichText wording(Rebase rebase) {
        return switch (rebase) {
            case Rebase.Clean(var proposed) -> proposed;
            case Rebase.Conflict(var passages)
            when passages.isEmpty() ->
                throw new Problem.Conflict(
                        "The place to which this amendment moves the clause is not in the document any more. Its author has to choose another.");
            case Rebase.Conflict(var passages) -> throw new Problem.Collision(passages);
            case Rebase.Obsolete _ ->
                throw new Problem.Conflict(
                        "The present text already says what this amendment proposes. Decline it or ask its author to withdraw it.");
            case Rebase.Orphaned _ ->
                throw new Problem.Conflict(
                        "What this amendment speaks of has been removed from the text. Decline it, or ask its author to propose it anew.");
        };
    }
}
