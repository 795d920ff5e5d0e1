package org.adref.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rival proposals for one text read together: the text once, and at each passage that proposals change the words of
/// each side by side, as a meeting's documents write with brackets and alternatives.
///
/// Whoever takes the base's words at every passage has the base; whoever takes one proposal's words wherever it has
/// some, and the base's elsewhere, has that proposal.
///
/// @param parts in reading order, without gaps
/// @param collisions the pairs of proposals that touch, in rising order
/// @param restyled what proposals only format differently
public record Composite(List<Part> parts, List<Collision> collisions, List<Restyling> restyled) {

    /// A stretch of the base from `start` up to `end` (UTF-16 units). What nobody changes has no alternatives.
    public record Part(int start, int end, List<Alternative> alternatives) {
        public Part {
            alternatives = List.copyOf(alternatives);
        }

        public boolean isKept() {
            return alternatives.isEmpty();
        }
    }

    /// One wording of a passage and the places, in the list of proposals, of those that come to it; rising from 0.
    /// The marks are the first one's. The wording is empty where the passage is deleted.
    public record Alternative(RichText wording, List<Integer> proposals) {
        public Alternative {
            proposals = List.copyOf(proposals);
        }
    }

    /// Two proposals whose changes touch on the base. `alike` says that they come to the same words wherever they do.
    /// Source: domain.md, rule 9.
    public record Collision(int one, int other, boolean alike) {}

    /// A mark that one proposal sets upon words of the base, or takes from them, without changing the words.
    ///
    /// @param start in the base, in UTF-16 units; `end` exclusive
    public record Restyling(
            int proposal, Mark.Kind kind, @Nullable String target, int start, int end, boolean gained) {}

    public Composite {
        parts = List.copyOf(parts);
        collisions = List.copyOf(collisions);
        restyled = List.copyOf(restyled);
    }

    /// Reads any number of proposals together.
    public static Composite of(RichText base, List<RichText> proposals) {
        return proposals.isEmpty()
                ? new Composite(
                        base.text().isEmpty() ? List.of() : List.of(new Part(0, base.length(), List.of())),
                        List.of(),
                        List.of())
                : new Composing(base, proposals, new Merging(base, proposals)).composite();
    }
}
