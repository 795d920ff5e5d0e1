package org.adref.review.amendment;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Map;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.problem.Problem;

/// An amendment with the wording that it was written on, and its clause with document and present wording: what a
/// decision looks at.
public record Proposed(Amendment amendment, Clause clause) {

    /// Whoever asks: callers check the seat. Until the transaction ends nobody else acts on the amendment, so that what
    /// is decided is what was read. Whoever takes several takes them in the order of their ids.
    public static Proposed require(long amendmentId) {
        Panache.getEntityManager()
                .createNativeQuery("select id from amendment where id = ?1 for no key update")
                .setParameter(1, amendmentId)
                .getResultList();
        return read(amendmentId);
    }

    /// The same, only to look at.
    static Proposed read(long amendmentId) {
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

    /// Ends an act on it.
    Done done(Journal journal, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(
                amendment.consultationId, by.id, at, act, amendment.documentId, amendment.clauseId, about);
        return new Done(number, amendment.documentId, amendment.clauseId, id);
    }
}
