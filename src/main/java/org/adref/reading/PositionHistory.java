package org.adref.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.draft.Clause;
import org.adref.draft.Dispute;
import org.adref.review.position.Position;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Everything that was ever said on a clause. Who said it is shown as on the page: by the seat, which the page names as
/// attribution allows.
@Path("/")
public class PositionHistory {
    private final Caller caller;

    PositionHistory(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/clauses/{id}/positions")
    @Operation(operationId = "readPositions")
    public Positions positions(long id) {
        var clause = Clause.require(id);
        var viewer = caller.seatIn(clause.consultationId, "clause");
        var attributed = Attributed.in(clause.consultationId, clause.document.id, viewer.role);
        return new Positions(
                Position.ever(id).stream()
                        .map(position -> said(position, attributed))
                        .toList(),
                Dispute.on(id).stream()
                        .map(dispute -> new DisputeView(
                                dispute.versionId,
                                attributed.id(dispute.seatId),
                                dispute.reason,
                                attributed.at(dispute.seatId, dispute.at)))
                        .toList());
    }

    private static Said said(Position position, Attributed attributed) {
        return new Said(
                attributed.id(position.seatId),
                position.versionId,
                position.ordinal,
                position.stance,
                position.text,
                position.cleared,
                position.enteredBy == null ? null : attributed.id(position.enteredBy),
                attributed.at(position.seatId, position.at));
    }

    /// Both lists oldest first.
    @Schema(name = "PositionHistory")
    public record Positions(
            @Schema(required = true) List<Said> positions,
            @Schema(required = true) List<DisputeView> disputes) {}

    /// @param ordinal of the version that it spoke of
    /// @param cleared whether it took the position back that it repeats
    /// @param enteredBy the seat that entered it on the expert's behalf, where one did
    public record Said(
            @Schema(required = true) long seatId,
            @Schema(required = true) long versionId,
            @Schema(required = true) int ordinal,
            @Schema(required = true) Stance stance,
            @Nullable String text,
            @Schema(required = true) boolean cleared,
            @Nullable Long enteredBy,
            @Schema(required = true) Instant at) {}

    public record DisputeView(
            @Schema(required = true) long versionId,
            @Schema(required = true) long by,
            @Schema(required = true) String reason,
            @Schema(required = true) Instant at) {}
}
