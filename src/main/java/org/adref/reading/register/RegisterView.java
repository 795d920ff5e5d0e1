package org.adref.reading.register;

import java.time.Instant;
import java.util.List;
import org.adref.consultation.StakeholderGroup;
import org.adref.reading.DocumentView.DispositionView;
import org.adref.reading.DocumentView.RedactionView;
import org.adref.review.amendment.AmendmentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A page of the register.
///
/// @param rows in reading order: by clause, amendments before comments, older ones first
/// @param after where the next page begins; absent on the last
public record RegisterView(
        @Schema(required = true) long documentId,
        @Schema(required = true) List<Row> rows,
        @Nullable String after) {

    /// One amendment or comment, in the columns of ISO's commenting form.
    ///
    /// @param amends what an amendment would do
    /// @param clauseId absent for a comment on the whole document; `citation` is empty then
    /// @param seen the clause's present version, which a proposed answer has to name; 0 for the whole document
    /// @param by the author's seat, and `author` its name as attribution shows it
    /// @param passage the words that a comment is on
    /// @param text what the comment says, or why the amendment is proposed
    /// @param proposed the change that is proposed
    /// @param base the wording that an amendment was written on
    /// @param disposition the published answer: the secretariat's observation and the decision
    /// @param pending an answer that is being prepared
    public record Row(
            @Schema(required = true) long id,
            @Schema(required = true) Type type,
            @Nullable AmendmentKind amends,
            @Nullable Long clauseId,
            @Schema(required = true) String citation,
            @Schema(required = true) long seen,
            @Schema(required = true) long by,
            @Schema(required = true) String author,
            @Nullable StakeholderGroup group,
            @Schema(required = true) Instant at,
            @Nullable String passage,
            @Schema(required = true) String text,
            @Nullable String proposed,
            @Nullable String base,
            @Schema(required = true) int replies,
            @Nullable RedactionView redacted,
            @Nullable DispositionView disposition,
            @Nullable DispositionView pending) {}
}
