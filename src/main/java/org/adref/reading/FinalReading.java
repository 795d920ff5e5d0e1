package org.adref.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.approval.Approval;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.draft.Addressee;
import org.adref.draft.ClauseKind;
import org.adref.draft.Document;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The approved text on a page of its own, read from the milestone and from nothing else.
@Path("/")
public class FinalReading {
    private final Caller caller;

    FinalReading(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/api/documents/{id}/final")
    @Operation(operationId = "readFinal")
    public FinalView read(long id) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var approval = Approval.of(id).orElseThrow(() -> new Problem.NotFound("approved text"));
        var attributed = Attributed.in(document.consultationId, id, viewer.role);
        var content = approval.milestone.read().shownTo(attributed);
        return new FinalView(
                id,
                approval.milestone.id,
                content.document(),
                content.consultation(),
                approval.milestone.name,
                approval.milestone.hash,
                approval.at,
                attributed.label(approval.seatId),
                content.clauses().stream()
                        .map(line -> new FinalClause(
                                line.clause(),
                                line.depth(),
                                line.number(),
                                line.kind(),
                                line.text(),
                                line.marks(),
                                line.addressees(),
                                line.agreed()))
                        .toList(),
                content.dissent().stream()
                        .map(dissent -> new DissentView(
                                dissent.clause(), dissent.number(), dissent.by(), dissent.stance(), dissent.text()))
                        .toList(),
                attributed.isTighterThan(approval.milestone.attribution) ? "" : approval.milestone.content);
    }

    /// @param content what the hash is taken over, so that a reader's own browser can;
    ///     empty where names stand in it that are no longer shown
    public record FinalView(
            @Schema(required = true) long documentId,
            @Schema(required = true) long milestoneId,
            @Schema(required = true) String title,
            @Schema(required = true) String consultation,
            @Schema(required = true) String name,
            @Schema(required = true) String hash,
            @Schema(required = true) Instant at,
            @Schema(required = true) String by,
            @Schema(required = true) List<FinalClause> clauses,
            @Schema(required = true) List<DissentView> dissent,
            @Schema(required = true) String content) {}

    public record FinalClause(
            @Schema(required = true) long clauseId,
            @Schema(required = true) int depth,
            @Schema(required = true) String number,
            @Schema(required = true) ClauseKind kind,
            @Schema(required = true) String text,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) List<Addressee> addressees,
            @Schema(required = true) boolean agreed) {}

    public record DissentView(
            @Schema(required = true) long clauseId,
            @Schema(required = true) String number,
            @Schema(required = true) String by,
            @Schema(required = true) Stance stance,
            @Schema(required = true) String text) {}
}
