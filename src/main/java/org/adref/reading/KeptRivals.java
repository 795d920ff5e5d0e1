package org.adref.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.adref.draft.Clause;
import org.adref.review.amendment.Amendment;
import org.adref.review.rival.Rivals;
import org.adref.text.RichText;

/// Each clause's rival amendments, computed once for a present wording and the wordings that are proposed.
@ApplicationScoped
class KeptRivals {
    private static final int MOST = 8 << 20; // characters

    private final Kept<Key, Rivals> kept = new Kept<>(MOST, Rivals::length);

    private record Key(long presentId, List<Wording> proposed) {}

    private record Wording(long amendmentId, long baseId, RichText proposed) {}

    /// @param open amendments that give the clause other words and wait for an answer, with their bases
    Rivals of(Clause clause, List<Amendment> open) {
        var key = new Key(
                clause.present.id,
                open.stream()
                        .map(amendment -> new Wording(amendment.id, amendment.base.id, amendment.proposed()))
                        .toList());
        return kept.of(key, () -> Rivals.of(clause.present.wording(), open));
    }
}
