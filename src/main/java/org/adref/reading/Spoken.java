package org.adref.reading;

import java.util.List;
import org.adref.draft.ClauseVersion;

/// Which earlier wordings a page needs.
final class Spoken {

    private Spoken() {}

    /// The earlier wordings of a document that something still points at, in order: what comments on a passage are
    /// carried through, what amendments were written on, and what somebody took a position on. The same for every
    /// reader.
    static List<ClauseVersion> to(long documentId) {
        return ClauseVersion.list("""
                from ClauseVersion v where v.documentId = ?1
                and exists (select 1 from Clause c where c.id = v.clauseId and c.present <> v)
                and (v.ordinal >= (select min(k.version.ordinal) from Comment k where k.clauseId = v.clauseId and k.anchorStart is not null)
                  or exists (select 1 from Amendment a where a.base = v)
                  or exists (select 1 from Position p where p.versionId = v.id))
                order by v.ordinal
                """, documentId);
    }
}
