package org.adref.review.position;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import org.adref.agreement.Stance;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where an expert stands on a clause.
@Path("/")
public class PositionResource {
    private final Caller caller;
    private final Journal journal;

    PositionResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @PUT
    @Path("/api/clauses/{id}/position")
    @Transactional
    @Once
    @Operation(operationId = "takePosition")
    public Done take(long id, @NotNull @Valid Stand stand) {
        var clause = Clause.require(id);
        var expert = seat(clause, "take a position", Role.EXPERT);
        if (clause.kind == ClauseKind.HEADING) {
            throw new Problem.Invalid("stance", "Positions are taken on clauses, not on headings.");
        }
        clause.requireSeen(stand.seen());
        var now = journal.now();
        var position = new Position(clause, stand.stance(), stand.text(), expert, now);
        position.persist();
        return done(clause, expert, now, Act.POSITION_TAKEN, position.about(), position.id);
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

    /// @param text due for a reservation or objection: what wording would lift it
    public record Stand(
            @Schema(required = true) long seen,
            @NotNull(message = "Choose a position.") Stance stance,

            @Nullable @Size(max = 4000, message = "The text of a position has at most 4,000 characters.")
            String text) {}
}
