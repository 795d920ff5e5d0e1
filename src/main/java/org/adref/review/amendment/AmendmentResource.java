package org.adref.review.amendment;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.Wording;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a seat proposes to a clause.
@Path("/")
public class AmendmentResource {
    private final Caller caller;
    private final Journal journal;

    AmendmentResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/clauses/{id}/amendments")
    @Transactional
    @Once
    @Operation(operationId = "submitAmendment")
    public Done amend(long id, @NotNull @Valid Proposal proposal) {
        var clause = Clause.require(id);
        var author = seat(clause, "propose an amendment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        var wording = Wording.read("text", proposal.text(), proposal.marks() == null ? List.of() : proposal.marks());
        clause.requireSeen(proposal.seen());
        var now = journal.now();
        boolean chairs = author.role == Role.CHAIR;
        var amendment = new Amendment(clause, wording, proposal.rationale().strip(), chairs, author, now);
        amendment.persist();
        return done(clause, author, now, Act.AMENDMENT_SUBMITTED, amendment.about(), amendment.id);
    }

    private Seat seat(Clause clause, String act, Role... roles) {
        var seat = caller.seatIn(clause.consultationId, "clause").require(act, roles);
        clause.requireOpen();
        return seat;
    }

    private Done done(Clause clause, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(clause.consultationId, by.id, at, act, clause.document.id, clause.id, about);
        return new Done(number, clause.document.id, clause.id, id);
    }

    /// @param seen the id of the version that the author had before her, which becomes the base
    public record Proposal(
            @Schema(required = true) long seen,

            @NotNull(message = "Write the text that you propose.")
            String text,

            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Say why, or leave it empty.")
            @Size(max = 4000, message = "A rationale has at most 4,000 characters.")
            String rationale) {}
}
