package org.adref.review.disposition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.adref.draft.Change;
import org.adref.draft.Wording;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An answer as it comes in.
///
/// @param seen the id of the clause's present version that the decider had before her; 0 for a comment on the whole
///     document
/// @param change due where an amendment is accepted
/// @param reason due when not accepted, and for a comment, where it is the reply that closes it
/// @param text the amendment as modified, with `marks`
/// @param versionId the version that took it up, or made it obsolete
/// @param instead the decision that this one changes, which needs a reason
public record Decision(
        @Schema(required = true) long seen,
        @NotNull(message = "Choose an answer.") Answer outcome,
        @Nullable Change change,

        @Nullable @Size(max = 4000, message = "A reason has at most 4,000 characters.")
        String reason,

        @Nullable String text,
        @Nullable List<@NotNull Mark> marks,
        @Nullable Long versionId,
        @Nullable Long byAmendmentId,
        @Nullable Long byCommentId,
        @Nullable Long instead) {

    Ruling ruling() {
        var given = text;
        return new Ruling(
                outcome,
                seen == 0 ? null : seen,
                change,
                reason == null || reason.isBlank() ? null : reason.strip(),
                given == null || outcome != Answer.ACCEPTED_AS_MODIFIED
                        ? null
                        : Wording.read("text", given, marks == null ? List.of() : marks),
                versionId,
                byAmendmentId,
                byCommentId);
    }
}
