package org.adref.review.amendment;

import org.adref.draft.Clause;
import org.adref.problem.Problem;
import org.adref.text.RichText;

/// The amendment that another one changes.
///
/// @param seen its words as they were when they were changed
/// @param stand how far it is answered
public record Parent(Amendment amendment, RichText seen, Answers.Stand stand) {

    /// The parent of an amendment to an amendment.
    public static Parent of(Amendment sub, Answers.Stand stand) {
        var revision = Revision.<Revision>find("amendmentId = ?1 and ordinal = ?2", sub.amendsId, sub.amendsOrdinal)
                .firstResultOptional()
                .orElseThrow(() -> new Problem.NotFound("amendment"));
        return new Parent(Amendment.findById(revision.amendmentId), revision.wording(), stand);
    }

    /// Pure: how a change of it reads now. While it is open, on its present words; once it is accepted, on the clause;
    /// when it was withdrawn or declined, nothing is left to stand on.
    public Rebase rebase(Amendment sub, Clause clause) {
        return switch (stand) {
            case OPEN, PROPOSED -> Rebase.of(seen, sub.proposed(), amendment.proposed());
            case ACCEPTED ->
                clause.removed == null
                        ? Rebase.of(seen, sub.proposed(), clause.present.wording())
                        : new Rebase.Orphaned();
            case DECIDED, WITHDRAWN -> new Rebase.Orphaned();
        };
    }
}
