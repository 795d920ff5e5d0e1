package org.adref.review.amendment;

import java.util.List;
import org.adref.problem.Problem;
import org.adref.text.Merge;
import org.adref.text.RichText;

/// An open amendment read against the present wording. Source: domain.md, rule 8.
public sealed interface Rebase {

    /// The proposal can be taken as `proposed` stands: both sides' words are in it.
    record Clean(RichText proposed) implements Rebase {}

    /// Both sides changed the same words.
    record Conflict(List<Problem.Collision.Passage> passages) implements Rebase {}

    /// The present wording already says it all.
    record Obsolete() implements Rebase {}

    /// Pure: the wording that the author had before her, what she proposes, and what stands now.
    public static Rebase of(RichText base, RichText proposed, RichText present) {
        if (base.equals(present)) {
            return new Clean(proposed);
        }
        return switch (Merge.of(base, present, proposed)) {
            case Merge.Clean(RichText merged) -> merged.equals(present) ? new Obsolete() : new Clean(merged);
            case Merge.Conflict(var passages) ->
                new Conflict(passages.stream()
                        .map(passage ->
                                new Problem.Collision.Passage(passage.base(), passage.present(), passage.proposed()))
                        .toList());
        };
    }
}
