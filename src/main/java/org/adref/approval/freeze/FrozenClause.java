package org.adref.approval.freeze;

import java.util.List;
import org.adref.agreement.Stance;
import org.adref.approval.Content;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A clause as it was frozen, in reading order.
///
/// @param ordinal of the version
/// @param status how far it had come; absent in milestones of the first format
/// @param reason why it was declared although the rule was not met
/// @param counted live positions by stance, those that nobody took left out
/// @param open amendments that had no answer
public record FrozenClause(
        @Schema(required = true) long clauseId,
        @Schema(required = true) int depth,
        @Schema(required = true) String number,
        @Schema(required = true) ClauseKind kind,
        @Schema(required = true) List<Addressee> addressees,
        @Schema(required = true) int ordinal,
        @Schema(required = true) String text,
        @Schema(required = true) List<Mark> marks,
        @Schema(required = true) boolean agreed,
        Content.@Nullable Status status,
        @Nullable String reason,
        @Schema(required = true) List<Counted> counted,
        @Schema(required = true) int open) {

    public static FrozenClause of(Content.Line line) {
        return new FrozenClause(
                line.clause(),
                line.depth(),
                line.number(),
                line.kind(),
                line.addressees(),
                line.ordinal(),
                line.text(),
                line.marks(),
                line.agreed(),
                line.status(),
                line.reason(),
                List.of(Stance.values()).stream()
                        .map(stance -> new Counted(stance, (int) line.positions().stream()
                                .filter(held -> held.live() && held.stance() == stance)
                                .count()))
                        .filter(counted -> counted.experts() > 0)
                        .toList(),
                (int) line.amendments().stream()
                        .filter(one -> one.outcome() == null)
                        .count());
    }

    /// How many experts took a stance.
    public record Counted(
            @Schema(required = true) Stance stance,
            @Schema(required = true) int experts) {}
}
