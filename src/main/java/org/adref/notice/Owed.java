package org.adref.notice;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that waits for somebody. It names no author: whoever follows it sees there what attribution shows.
///
/// @param citation of the clause; empty for the whole document, and for what has no number
/// @param words the beginning of what it is about
/// @param roundId of the round that asks
/// @param noticeId what one says that it was seen with; absent where only the act itself ends it
public record Owed(
        @Schema(required = true) Kind kind,
        @Schema(required = true) long consultationId,
        @Schema(required = true) long documentId,
        @Nullable Long clauseId,
        @Schema(required = true) String citation,
        @Nullable Long amendmentId,
        @Nullable Long commentId,
        @Nullable Long dispositionId,
        @Schema(required = true) String words,
        @Nullable Instant at,
        @Nullable Long noticeId,
        @Nullable Long roundId) {

    Owed(
            Kind kind,
            long consultationId,
            long documentId,
            @Nullable Long clauseId,
            String citation,
            @Nullable Long amendmentId,
            @Nullable Long commentId,
            @Nullable Long dispositionId,
            String words,
            @Nullable Instant at,
            @Nullable Long noticeId) {
        this(
                kind,
                consultationId,
                documentId,
                clauseId,
                citation,
                amendmentId,
                commentId,
                dispositionId,
                words,
                at,
                noticeId,
                null);
    }

    /// Why it waits.
    @Schema(name = "OwedKind")
    public enum Kind {
        /// A round asks, or a silence procedure runs; `at` is when it closes.
        ANSWER_ROUND,
        /// The sense of a clause changed since one took a position.
        CONFIRM_POSITION,
        /// The text changed the same words as one's amendment, or took its clause away.
        REPAIR_AMENDMENT,
        /// Nothing is left of one's amendment: the text says it already.
        OBSOLETE_AMENDMENT,
        /// The sense of a clause changed since one's comment: does it still hold?
        CARRY_COMMENT,
        /// Somebody replied to one's comment.
        REPLY,
        /// Somebody speaks to one.
        MENTION,
        /// One's amendment or comment was answered; one may contest it, once.
        ANSWER,
        /// Another role proposed an answer.
        VALIDATE,
        /// One's role proposed an answer that was sent back.
        RETURNED,
        /// A validated answer waits to be published.
        PUBLISH,
        /// An author contested an answer.
        CONTESTED
    }
}
