package org.adref.reading.board;

import java.time.Instant;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.consultation.Attribution;
import org.adref.draft.ClauseKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A document's board.
///
/// @param panel experts with a seat
/// @param hidden the round whose results are hidden now; then no figure is given
/// @param groups the columns by stakeholder group, `regions` those by region; in the order of the cells
/// @param progress how many clauses were agreed, from each instant on; oldest first
public record BoardView(
        @Schema(required = true) long documentId,
        @Schema(required = true) long consultationId,
        @Schema(required = true) String consultation,
        @Schema(required = true) String title,
        @Schema(required = true) long journal,
        @Schema(required = true) Instant at,
        @Schema(required = true) Attribution attribution,
        @Schema(required = true) String rule,
        @Schema(required = true) int panel,
        @Nullable HiddenBy hidden,
        @Schema(required = true) List<Column> groups,
        @Schema(required = true) List<Column> regions,
        @Schema(required = true) List<Row> clauses,
        @Schema(required = true) List<Point> progress) {

    /// Whose results are hidden, and until when.
    @Schema(name = "BoardHiddenBy")
    public record HiddenBy(
            @Schema(required = true) String round,
            @Schema(required = true) Instant closes) {}

    /// @param name a stakeholder group or region as the interface names it; `OTHER`: those that are too small to be
    ///     broken out, together
    @Schema(name = "BoardColumn")
    public record Column(
            @Schema(required = true) String name,
            @Schema(required = true) int seats) {}

    /// @param begin the beginning of the text
    /// @param state absent for headings
    /// @param counts of the whole panel, then of each group and region; absent for headings and while hidden
    /// @param concerns objections, then reservations, the newest of each; at most [Board#CONCERNS] of each
    @Schema(name = "BoardRow")
    public record Row(
            @Schema(required = true) long id,
            @Schema(required = true) String citation,
            @Schema(required = true) int depth,
            @Schema(required = true) ClauseKind kind,
            @Schema(required = true) String begin,
            @Nullable State state,
            @Nullable String sentence,
            @Nullable Cell counts,
            @Nullable List<Cell> groups,
            @Nullable List<Cell> regions,
            @Schema(required = true) List<Concern> concerns) {}

    @Schema(name = "BoardState")
    public enum State {
        OPEN,
        HELD,
        READY,
        AGREED
    }

    /// Seats by what they say on the present wording; they add up to the column's.
    @Schema(name = "BoardCell")
    public record Cell(
            @Schema(required = true) int support,
            @Schema(required = true) int noObjection,
            @Schema(required = true) int reservations,
            @Schema(required = true) int objections,
            @Schema(required = true) int abstentions,
            @Schema(required = true) int recused,
            @Schema(required = true) int silent) {}

    /// @param by as attribution shows the holder
    @Schema(name = "BoardConcern")
    public record Concern(
            @Schema(required = true) String by,
            @Schema(required = true) Stance stance,
            @Schema(required = true) String text,
            @Schema(required = true) Instant at) {}

    @Schema(name = "BoardPoint")
    public record Point(
            @Schema(required = true) Instant at,
            @Schema(required = true) int agreed) {}
}
