package org.adref.review.amendment;

import io.quarkus.hibernate.orm.panache.Panache;
import org.adref.draft.Clause;
import org.adref.problem.Problem;

/// An amendment with the wording that it was written on, and its clause with document and present wording: what a
/// decision looks at, in one statement.
public record Proposed(Amendment amendment, Clause clause) {

    /// Whoever asks: callers check the seat.
    public static Proposed require(long amendmentId) {
        return Panache.getEntityManager()
                .createQuery("""
                        select a, c from Amendment a join fetch a.base
                        join Clause c on c.id = a.clauseId join fetch c.document join fetch c.present
                        where a.id = ?1
                        """, Proposed.class)
                .setParameter(1, amendmentId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("amendment"));
    }
}
