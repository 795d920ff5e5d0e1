package org.adref.journal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What every act answers: where it stands in the journal, and the id of what it made or changed.
///
/// @param journal number of the entry
/// @param id of the thing made: version, amendment, comment, position, seat, document …
public record Done(
        @Schema(required = true) long journal,
        @Nullable Long documentId,
        @Nullable Long clauseId,
        @Schema(required = true) long id) {}
