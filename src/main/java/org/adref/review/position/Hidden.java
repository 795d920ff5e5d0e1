package org.adref.review.position;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a viewer does not see of the positions on a document while a round is open: everybody else's since it opened,
/// but for the clauses on which she has answered. What was said before stays as it was, so that not even a change
/// shows.
///
/// @param since when the round opened; null where nothing is hidden
/// @param viewer the seat, whose own positions are never hidden from it
/// @param answered the clauses on which nothing is hidden from it
public record Hidden(@Nullable Instant since, long viewer, Set<Long> answered) {
    public static final Hidden NOTHING = new Hidden(null, 0, Set.of());

    public Hidden {
        answered = Set.copyOf(answered);
    }

    public boolean hides(long clauseId, long seatId, Instant at) {
        return since != null && seatId != viewer && !at.isBefore(since) && !answered.contains(clauseId);
    }
}
