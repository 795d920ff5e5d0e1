package org.adref.text;

import java.util.List;

/// Three-way merge of wordings on whole words: both sides' changes to one base, or the passages where they collide.
///
/// Changes collide when they touch: when no unchanged word or sign stands between them. Touching changes that come
/// to the same words are taken once. Formatting is merged character by character, and collides only where two
/// different links would stand on one word.
public sealed interface Merge {

    /// Both sides' changes, and nothing else.
    record Clean(RichText merged) implements Merge {}

    /// At least one passage where both sides changed the same or neighbouring words differently. Whatever they
    /// changed elsewhere isn't lost: it stands in the texts that went in.
    record Conflict(List<Passage> passages) implements Merge {
        public Conflict {
            passages = List.copyOf(passages);
        }
    }

    /// The three wordings of one passage, and where each begins in its text (UTF-16 units). A wording is empty
    /// where its text has nothing there. Where only links collide, the wordings are equal.
    record Passage(String base, String present, String proposed, int baseStart, int presentStart, int proposedStart) {}

    /// What came of folding several proposals into their common base; see [#fold].
    sealed interface Fold {
        /// All proposals' changes.
        record Clean(RichText folded) implements Fold {}

        /// The places where proposals collide, in the order of the base.
        record Collisions(List<Collision> collisions) implements Fold {
            public Collisions {
                collisions = List.copyOf(collisions);
            }
        }
    }

    /// Proposals that change one passage differently: their places in the list (from 0), and each one's wording.
    record Collision(String base, int baseStart, List<Integer> proposals, List<String> wordings) {
        public Collision {
            proposals = List.copyOf(proposals);
            wordings = List.copyOf(wordings);
        }
    }

    /// Merges what `proposed` changed in `base` into `present`, which changed it too.
    static Merge of(RichText base, RichText present, RichText proposed) {
        return new Merging(base, List.of(present, proposed)).outcome();
    }

    /// Merges plain texts.
    ///
    /// @throws Unreadable if one of them is
    static Merge of(String base, String present, String proposed) {
        return of(RichText.of(base), RichText.of(present), RichText.of(proposed));
    }

    /// What `proposed` says upon the present text: both sides' changes, and where they collide hers. Nothing is guessed
    /// by it; it shows her words at their place.
    static RichText favouring(RichText base, RichText present, RichText proposed) {
        return new Merging(base, List.of(present, proposed)).favouring(1);
    }

    /// Merges each of several proposals into `present` as [#of] does, in one go: what an accepted change means for
    /// all that are still open on the same base.
    static List<Merge> rebase(RichText base, RichText present, List<RichText> proposals) {
        return Merging.ofEach(base, present, proposals).stream()
                .map(Merging::outcome)
                .toList();
    }

    /// Merges all proposals into their base at once; the order of the list makes no difference to the text.
    static Fold fold(RichText base, List<RichText> proposals) {
        var merging = new Merging(base, proposals);
        var folded = merging.result();
        return folded == null ? new Fold.Collisions(merging.collisions()) : new Fold.Clean(folded);
    }

    /// Whether changes of two proposals touch on their common base, even if they come to the same words.
    static boolean touch(String base, String one, String other) {
        return Merging.touch(Diff.between(base, one), Diff.between(base, other));
    }
}
