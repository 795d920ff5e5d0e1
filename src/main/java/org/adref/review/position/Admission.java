package org.adref.review.position;

import java.time.Instant;
import org.adref.agreement.Stance;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.jspecify.annotations.Nullable;

/// What has a say in whether a position may be taken now, besides the clause itself: a declaration, a round.
/// Implemented by rooms above, which this one does not know.
public interface Admission {

    /// Refuses, or lets the position be taken.
    ///
    /// @param stance null where one is taken back
    void admit(Clause clause, Seat expert, @Nullable Stance stance, Instant at);
}
