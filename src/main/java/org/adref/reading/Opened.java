package org.adref.reading;

import io.quarkus.hibernate.orm.panache.Panache;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.problem.Problem;

/// A document, the seat that opens it and the number of the last act in its consultation, in one statement: a reader
/// who has the page already costs no more than this.
record Opened(Document document, Seat viewer, long number) {

    /// Who has no seat is told that there is no such document.
    ///
    /// @param subject Keycloak's id of the account that asks
    static Opened require(long documentId, String subject) {
        return Panache.getEntityManager()
                .createQuery("""
                        select d, s, h.number from Document d left join fetch d.pause
                        join JournalHead h on h.consultationId = d.consultationId
                        join Seat s on s.consultationId = d.consultationId and s.ended is null
                        join fetch s.person p
                        where d.id = ?1 and p.subject = ?2
                        """, Opened.class)
                .setParameter(1, documentId)
                .setParameter(2, subject)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("document"));
    }
}
