package org.adref.review.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.problem.Problem;
import org.adref.text.Anchor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A comment on a clause as it comes in.
///
/// @param seen the id of the version that its author had before her
/// @param anchor the passage that the comment is about; absent: the clause
/// @param proposed the words that would be better in place of the passage, or of the clause
public record Remark(
        @Schema(required = true) long seen,

        @NotNull(message = "Choose the kind of comment.") CommentKind kind,

        @NotBlank(message = "The comment is empty.")
        @Size(max = 4000, message = "A comment has at most 4,000 characters.")
        String text,

        @Nullable Range anchor,

        @Nullable @Size(max = 20000, message = "A proposed wording has at most 20,000 characters.")
        String proposed) {

    /// Makes it, on the version seen; persisted, with those whom it speaks to.
    public Comment make(Clause clause, @Nullable Long rewordsId, Seat author, Instant at) {
        clause.requireSeen(seen);
        if (anchor != null && !anchor.fits(clause.present.text)) {
            throw new Problem.Invalid(
                    "anchor", "The marked passage does not lie within the clause's text. Mark it again.");
        }
        var comment = new Comment(
                clause,
                kind,
                text.strip(),
                anchor == null ? null : anchor.start(),
                anchor == null ? null : anchor.end(),
                author,
                at);
        comment.proposed = proposed == null || proposed.isBlank() ? null : proposed.strip();
        comment.rewordsId = rewordsId;
        comment.persist();
        Mention.keep(comment, null, comment.text, at);
        return comment;
    }

    /// A passage of the version seen, in UTF-16 units, end exclusive.
    public record Range(
            @Schema(required = true) int start,
            @Schema(required = true) int end) {
        boolean fits(String text) {
            try {
                return Anchor.on(text, start, end).start() == start;
            } catch (IllegalArgumentException beside) {
                return false;
            }
        }
    }
}
