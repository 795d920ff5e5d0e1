package org.adref.reading;

import io.quarkus.hibernate.orm.panache.Panache;
import org.adref.draft.Document;
import org.adref.problem.Problem;

/// A document and the number of the last act in its consultation, in one statement: a reader who has the page already
/// costs no more than this and the question for her seat.
record Opened(Document document, long number) {

    static Opened require(long documentId) {
        return Panache.getEntityManager()
                .createQuery(
                        "select d, h.number from Document d join JournalHead h on h.consultationId = d.consultationId where d.id = ?1",
                        Opened.class)
                .setParameter(1, documentId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("document"));
    }
}
