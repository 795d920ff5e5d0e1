package org.adref.review.position;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Dispute;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whoever holds a position may say that an editorial change touches the sense (domain.md, rule 3).
@Path("/")
public class DisputeResource {
    private final Caller caller;
    private final Journal journal;

    DisputeResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/versions/{id}/dispute")
    @Transactional
    @Once
    @Operation(operationId = "disputeVersion")
    public Done dispute(long id, @NotNull @Valid Grounds grounds) {
        var version = ClauseVersion.require(id);
        var holder = caller.seatIn(version.consultationId, "wording").require("dispute a change", Role.EXPERT);
        var clause = Clause.require(version.clauseId).requireOpen();
        if (Position.of(clause.id, holder.id).isEmpty()) {
            throw new Problem.NotYours(
                    "Whoever holds a position on a clause may dispute its changes; you have not spoken on this one.");
        }
        if (version.ordinal < ClauseVersion.substanceOf(clause.id)) {
            throw new Problem.Conflict(
                    "The sense has changed again since that version, so positions from before it have lapsed already.");
        }
        var now = journal.now();
        var dispute = new Dispute(version, grounds.reason().strip(), holder, now);
        dispute.raise();
        var number = journal.append(
                version.consultationId,
                holder.id,
                now,
                Act.VERSION_DISPUTED,
                version.documentId,
                clause.id,
                dispute.about(version.ordinal));
        return new Done(number, version.documentId, clause.id, dispute.id);
    }

    @Schema(name = "DisputeGrounds")
    public record Grounds(
            @NotBlank(message = "Say which words changed the sense; the secretariat and the panel will read it.")
            @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}
}
