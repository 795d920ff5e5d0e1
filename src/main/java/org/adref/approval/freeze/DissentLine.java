package org.adref.approval.freeze;

import org.adref.agreement.Stance;
import org.adref.approval.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A reservation or objection as it was frozen.
///
/// @param number as the clause is cited
/// @param by as attribution showed the speaker
public record DissentLine(
        @Schema(required = true) long clauseId,
        @Schema(required = true) String number,
        @Schema(required = true) String by,
        @Schema(required = true) Stance stance,
        @Schema(required = true) String text) {

    public static DissentLine of(Content.Dissent dissent) {
        return new DissentLine(dissent.clause(), dissent.number(), dissent.by(), dissent.stance(), dissent.text());
    }
}
