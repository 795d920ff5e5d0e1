package org.adref.review.amendment;

import java.time.Instant;
import java.util.Set;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;

/// How far amendments are answered. The room of dispositions tells it, since it knows this one and not the other way
/// round.
public interface Answers {

    /// How far one amendment is answered.
    enum Stand {
        OPEN,
        /// An answer is proposed and not given yet.
        PROPOSED,
        ACCEPTED,
        /// Answered in any other way.
        DECIDED,
        WITHDRAWN;

        /// Refuses what can only be done while nothing is decided, in words that say the way on.
        public void requireUndecided() {
            switch (this) {
                case OPEN, PROPOSED -> {}
                case ACCEPTED ->
                    throw new Problem.Conflict(
                            "This amendment has been accepted. Amend the clause's present text, or make a comment on it.");
                case DECIDED ->
                    throw new Problem.Conflict(
                            "This amendment has already been decided. Make a comment on the clause, or propose an amendment of your own.");
                case WITHDRAWN ->
                    throw new Problem.Conflict(
                            "This amendment has been withdrawn. Make a comment on the clause, or propose an amendment of your own.");
            }
        }
    }

    Stand of(long amendmentId);

    /// The amendments on a clause that are not decided.
    Set<Long> openOn(long clauseId);

    /// Records that the author withdraws it; once.
    void withdraw(Amendment amendment, Seat author, Instant at);
}
