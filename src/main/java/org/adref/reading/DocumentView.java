package org.adref.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.approval.ApprovalResource.Approved;
import org.adref.consultation.Attribution;
import org.adref.consultation.SeatView;
import org.adref.draft.Addressee;
import org.adref.draft.Change;
import org.adref.draft.ClauseKind;
import org.adref.problem.Problem;
import org.adref.review.amendment.AmendmentKind;
import org.adref.review.comment.CommentKind;
import org.adref.review.disposition.Answer;
import org.adref.review.disposition.Stage;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A document as one seat sees it, whole: the reading page needs no second request.
///
/// @param journal the number of the consultation's last act that is surely in this view
/// @param rule when a clause is ready to be agreed, as one sentence
/// @param clauses in reading order
/// @param removed clauses that were taken out but still carry somebody's words; both lists of [ClauseView] as JSON
/// @param comments on the document as a whole, as JSON
public record DocumentView(
        @Schema(required = true) long id,
        @Schema(required = true) long consultationId,
        @Schema(required = true) String consultation,
        @Schema(required = true) String title,
        @Schema(required = true) long journal,
        @Schema(required = true) Attribution attribution,
        @Schema(required = true) SeatView mySeat,
        @Schema(required = true) May may,
        @Schema(required = true) String rule,
        @Nullable Approved approved,
        @Nullable PausedView paused,
        @Schema(required = true) List<SeatView> seats,

        @Schema(required = true, type = SchemaType.ARRAY, implementation = ClauseView.class) @JsonRawValue
        String clauses,

        @Schema(required = true, type = SchemaType.ARRAY, implementation = ClauseView.class) @JsonRawValue
        String removed,

        @Schema(required = true, type = SchemaType.ARRAY, implementation = CommentView.class) @JsonRawValue
        String comments) {

    /// Input waits, for everybody but the chair and the secretariat.
    ///
    /// @param until from then on it is taken again
    public record PausedView(
            @Schema(required = true) String reason,
            @Schema(required = true) Instant until,
            @Schema(required = true) long by) {}

    /// What the seat may do with this document now.
    public record May(
            @Schema(required = true) boolean draft,
            @Schema(required = true) boolean amend,
            @Schema(required = true) boolean comment,
            @Schema(required = true) boolean position,
            @Schema(required = true) boolean decide,
            @Schema(required = true) boolean declare,
            @Schema(required = true) boolean approve) {}

    /// @param depth 0 for the top
    /// @param citation how the clause is cited: `49(a)` for the sub-item shown as `(a)`
    /// @param version the present wording
    /// @param earlier older wordings that something here still points at, oldest first
    /// @param positions the latest of each seat, lapsed ones included
    /// @param agreement absent for headings
    public record ClauseView(
            @Schema(required = true) long id,
            @Nullable Long parentId,
            @Schema(required = true) int depth,
            @Schema(required = true) String number,
            @Schema(required = true) String citation,
            @Schema(required = true) ClauseKind kind,
            @Schema(required = true) List<Addressee> addressees,
            @Schema(required = true) VersionView version,
            @Schema(required = true) List<VersionView> earlier,
            @Schema(required = true) List<AmendmentView> amendments,
            @Schema(required = true) List<CommentView> comments,
            @Schema(required = true) List<PositionView> positions,
            @Nullable AgreementView agreement,
            @Nullable DeclaredView declared,
            @Nullable Instant removed) {}

    /// @param ordinal 1 for the first wording
    /// @param disputed whether somebody disputed that the change is editorial; then it counts as substantive
    /// @param by seat
    public record VersionView(
            @Schema(required = true) long id,
            @Schema(required = true) int ordinal,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) Change change,
            @Schema(required = true) boolean disputed,
            @Schema(required = true) Instant at,
            @Schema(required = true) long by,
            @Nullable String note,
            @Schema(required = true) List<Long> amendmentIds) {}

    /// @param ordinal which of its wordings this is, from 1
    /// @param baseId the version that it was written on
    /// @param text what it proposes: the clause's own for a move, empty for a deletion
    /// @param instruction the sentence that states the change
    /// @param parentId under which clause a new or moved one is to stand; absent for the top
    /// @param afterId which sibling it is to follow; absent to come first
    /// @param number that a new clause takes when accepted now
    /// @param collides the open amendments whose changes touch its own in other words
    /// @param rebase how it reads on the present wording; absent when decided
    /// @param disposition the published answer that stands
    /// @param pending an answer that is being prepared; shown to those who prepare it
    /// @param fixed whether its author can't reword it any more, since somebody else spoke on it
    /// @param amends the words of another amendment that it changes
    /// @param replacesId the amendment in whose place its author put it; `replacedById` the other way round
    /// @param commentId the comment whose words it took up
    /// @param earlier what it said before, oldest first
    /// @param sponsors who joined it, in order
    public record AmendmentView(
            @Schema(required = true) long id,
            @Schema(required = true) AmendmentKind kind,
            @Schema(required = true) int ordinal,
            @Schema(required = true) long baseId,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) String rationale,
            @Schema(required = true) long by,
            @Schema(required = true) Instant at,
            @Schema(required = true) boolean chairsText,
            @Schema(required = true) String instruction,
            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind,
            @Nullable List<Addressee> addressees,
            @Nullable String number,
            @Schema(required = true) List<Long> collides,
            @Nullable RebaseView rebase,
            @Nullable DispositionView disposition,
            @Nullable DispositionView pending,
            @Schema(required = true) boolean fixed,
            @Nullable AmendsView amends,
            @Nullable Long replacesId,
            @Nullable Long replacedById,
            @Nullable Long commentId,
            @Schema(required = true) List<RevisionView> earlier,
            @Schema(required = true) List<SponsorView> sponsors,
            @Schema(required = true) List<ReplyView> replies) {}

    /// The words of an amendment that another one changes, as they were then.
    public record AmendsView(
            @Schema(required = true) long id,
            @Schema(required = true) int ordinal,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks) {}

    /// A wording that an amendment had.
    ///
    /// @param takenOver whether the same proposal was only put upon a later wording of the clause
    public record RevisionView(
            @Schema(required = true) int ordinal,
            @Schema(required = true) long baseId,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) String rationale,
            @Schema(required = true) boolean takenOver,
            @Schema(required = true) Instant at) {}

    public record SponsorView(
            @Schema(required = true) long by,
            @Schema(required = true) Instant at) {}

    public enum RebaseKind {
        CLEAN,
        CONFLICT,
        OBSOLETE,
        ORPHANED
    }

    /// @param text the proposal on the present wording, when clean
    /// @param passages where both sides changed the same words, when in conflict
    public record RebaseView(
            @Schema(required = true) RebaseKind kind,
            @Nullable String text,
            @Nullable List<Mark> marks,
            @Nullable List<Problem.Collision.Passage> passages) {}

    /// @param by who gave or proposed it
    /// @param change how the version that an acceptance makes is classed
    /// @param text the amendment as modified
    /// @param validated the seat of the other role that agreed
    /// @param returned why the other role sent it back
    /// @param contest what the author said against it
    /// @param instead whether it changed an earlier decision
    public record DispositionView(
            @Schema(required = true) long id,
            @Schema(required = true) Answer outcome,
            @Schema(required = true) Stage stage,
            @Nullable String reason,
            @Schema(required = true) long by,
            @Schema(required = true) Instant at,
            @Nullable Change change,
            @Nullable String text,
            @Nullable Long versionId,
            @Nullable Long byAmendmentId,
            @Nullable Long byCommentId,
            @Nullable Long validated,
            @Nullable String returned,
            @Nullable String contest,
            @Schema(required = true) boolean instead) {}

    /// @param versionId the version that it was written on; absent when it is about the whole document
    /// @param text empty where it was redacted; a seat that is spoken to stands there as `@[id]`
    /// @param proposed what would be better in place of the passage, or of the clause
    /// @param rewordsId the earlier comment that it says anew
    /// @param overtaken the clause changed in substance since, so that its author is asked whether it still holds
    /// @param anchor the passage on that version; absent when it is about the clause
    /// @param carried where the passage stands in the present wording
    public record CommentView(
            @Schema(required = true) long id,
            @Nullable Long versionId,
            @Schema(required = true) CommentKind kind,
            @Schema(required = true) String text,
            @Schema(required = true) long by,
            @Schema(required = true) Instant at,
            @Nullable String proposed,
            @Nullable Long rewordsId,
            @Nullable AnchorView anchor,
            @Nullable CarriedView carried,
            @Schema(required = true) boolean overtaken,
            @Schema(required = true) List<ReplyView> replies,
            @Nullable RedactionView redacted,
            @Nullable DispositionView disposition,
            @Nullable DispositionView pending) {}

    public record ReplyView(
            @Schema(required = true) long id,
            @Schema(required = true) String text,
            @Schema(required = true) long by,
            @Schema(required = true) Instant at,
            @Nullable RedactionView redacted) {}

    public record RedactionView(
            @Schema(required = true) String reason,
            @Schema(required = true) long by,
            @Schema(required = true) Instant at) {}

    public record AnchorView(
            @Schema(required = true) int start,
            @Schema(required = true) int end,
            @Schema(required = true) String quote) {}

    public enum CarriedKind {
        EXACT,
        MOVED,
        CHANGED,
        GONE
    }

    /// @param start in the present text, absent when gone; `end` likewise
    public record CarriedView(
            @Schema(required = true) CarriedKind kind,
            @Nullable Integer start,
            @Nullable Integer end) {}

    /// @param live whether it counts for the present wording
    /// @param enteredBy the seat that entered it on the expert's behalf, where one did
    public record PositionView(
            @Schema(required = true) long seatId,
            @Schema(required = true) long versionId,
            @Schema(required = true) Stance stance,
            @Nullable String text,
            @Schema(required = true) Instant at,
            @Schema(required = true) boolean live,
            @Nullable Long enteredBy) {}

    public enum AgreementState {
        NOT_YET,
        REACHED,
        DECLARED
    }

    /// Counts are of experts.
    public record AgreementView(
            @Schema(required = true) AgreementState state,
            @Schema(required = true) String sentence,
            @Schema(required = true) List<String> needs,
            @Schema(required = true) int support,
            @Schema(required = true) int noObjection,
            @Schema(required = true) int reservations,
            @Schema(required = true) int objections,
            @Schema(required = true) int abstentions,
            @Schema(required = true) int recused,
            @Schema(required = true) int silent,
            @Schema(required = true) int panel) {}

    /// @param reason printed where the rule was not met
    public record DeclaredView(
            @Schema(required = true) Instant at,
            @Schema(required = true) long by,
            @Nullable String reason) {}
}
