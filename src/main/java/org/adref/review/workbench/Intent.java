package org.adref.review.workbench;

import jakarta.validation.constraints.Size;
import org.adref.review.disposition.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The answer that an amendment on the desk is to get.
///
/// @param outcome absent while it is not decided
/// @param reason due when not accepted
/// @param by the accepted amendment that overtakes it; due when overtaken
public record Intent(
        @Schema(required = true) long amendmentId,
        @Nullable Answer outcome,

        @Nullable @Size(max = 4000, message = "A reason has at most 4,000 characters.")
        String reason,

        @Nullable Long by) {

    @Nullable
    String cause() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
