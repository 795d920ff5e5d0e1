package org.adref.review.rival;

import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.AmendmentKind;
import org.adref.review.amendment.Rebase;
import org.adref.text.Merge;
import org.adref.text.RichText;

/// One amendment as it reads upon the present text. `text` always has the author's words: where both sides changed the
/// same passage, hers stand in it and `state` says so.
public record Rival(long amendmentId, State state, RichText text) {

    /// How it fits. Source: domain.md, rule 8.
    public enum State {
        CLEAN,
        CONFLICT,
        OBSOLETE
    }

    /// Pure: an amendment with the wording that it was written on at hand.
    public static Rival of(Amendment amendment, RichText present) {
        var base = amendment.base.wording();
        var proposed = amendment.proposed();
        if (amendment.kind == AmendmentKind.ALTERNATIVE) {
            return new Rival(amendment.id, whole(base, proposed, present), proposed);
        }
        return switch (Rebase.of(base, proposed, present)) {
            case Rebase.Clean(var text) -> new Rival(amendment.id, State.CLEAN, text);
            case Rebase.Obsolete _ -> new Rival(amendment.id, State.OBSOLETE, present);
            case Rebase.Conflict _, Rebase.Orphaned _ ->
                new Rival(amendment.id, State.CONFLICT, Merge.favouring(base, present, proposed));
        };
    }

    /// A whole wording in place of another says what it says, whatever changed meanwhile.
    private static State whole(RichText base, RichText proposed, RichText present) {
        if (present.equals(proposed)) {
            return State.OBSOLETE;
        }
        return present.equals(base) ? State.CLEAN : State.CONFLICT;
    }
}
