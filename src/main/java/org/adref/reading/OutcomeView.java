package org.adref.reading;

import java.time.Instant;
import java.util.List;
import org.adref.approval.Content;
import org.adref.approval.Milestone;
import org.adref.approval.freeze.DissentLine;
import org.adref.approval.freeze.FrozenClause.Counted;
import org.adref.consultation.Attribution;
import org.adref.draft.Addressee;
import org.adref.draft.Change;
import org.adref.draft.ClauseKind;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The outcome as the public reads it.
///
/// @param name of the approved milestone
/// @param by who approved
/// @param published absent while it is not public
/// @param withheld whether the hash's file is no longer given out
public record OutcomeView(
        @Schema(required = true) long documentId,
        @Schema(required = true) String title,
        @Schema(required = true) String consultation,
        @Schema(required = true) String purpose,
        @Schema(required = true) String name,
        @Schema(required = true) String hash,
        @Schema(required = true) Instant at,
        @Schema(required = true) String by,
        @Schema(required = true) Attribution attribution,
        @Nullable Published published,
        @Schema(required = true) boolean withheld,
        @Schema(required = true) List<OutcomeClause> clauses,
        @Schema(required = true) List<DissentLine> dissent,
        @Schema(required = true) List<Correction> corrections,
        @Schema(required = true) List<Station> stations,
        @Schema(required = true) Composition composition) {

    /// @param until when it can be taken back
    public record Published(
            @Schema(required = true) Instant at,
            @Schema(required = true) Instant until,
            @Schema(required = true) boolean isFinal) {}

    /// A clause with how it was agreed and the road that it travelled.
    ///
    /// @param counted positions that counted for this wording
    /// @param reason why it was declared although the rule was not met
    /// @param overridden why it was approved although something stood in the way
    /// @param road its wordings, oldest first; the last is the approved one
    public record OutcomeClause(
            @Schema(required = true) long clauseId,
            @Schema(required = true) int depth,
            @Schema(required = true) String number,
            @Schema(required = true) ClauseKind kind,
            @Schema(required = true) List<Addressee> addressees,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) boolean agreed,
            Content.@Nullable Status status,
            @Schema(required = true) List<Counted> counted,
            @Nullable String reason,
            @Nullable String overridden,
            @Schema(required = true) List<Step> road) {}

    /// One wording on the road.
    ///
    /// @param sources who proposed it, where amendments made it
    /// @param why the amendments' rationale, or the note of whoever revised it
    public record Step(
            @Schema(required = true) int ordinal,
            @Schema(required = true) Change change,
            @Schema(required = true) Instant at,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) List<String> sources,
            @Nullable String why) {}

    /// An approved corrigendum.
    public record Correction(
            @Schema(required = true) long clauseId,
            @Schema(required = true) String reason,
            @Schema(required = true) Instant at) {}

    /// A milestone on the way, or the approved one.
    public record Station(
            @Schema(required = true) Milestone.Kind kind,
            @Schema(required = true) String name,
            @Schema(required = true) String hash,
            @Schema(required = true) Instant at,
            @Schema(required = true) int clauses,
            @Schema(required = true) int agreed) {}
}
