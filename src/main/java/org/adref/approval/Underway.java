package org.adref.approval;

import org.adref.draft.Clause;
import org.adref.draft.Document;

/// What must end before a clause is declared or a document approved: a round, a silence procedure. Implemented in a
/// room
/// beside, which this one does not know.
public interface Underway {

    /// Refuses while something is asked about this clause.
    void requireNone(Clause clause);

    /// Refuses while something is asked about any clause of this document.
    void requireNone(Document document);
}
