package org.adref.review.position;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.adref.agreement.Stance;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.Document;
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
    private final List<Admission> admissions;

    PositionResource(Caller caller, Journal journal, @Any Instance<Admission> admissions) {
        this.caller = caller;
        this.journal = journal;
        this.admissions = admissions.stream().toList();
    }

    @PUT
    @Path("/api/clauses/{id}/position")
    @Transactional
    @Once
    @Operation(operationId = "takePosition")
    public Done take(long id, @NotNull @Valid Stand stand) {
        // Nothing that is read here was changed before, so no query has to look for what is to be written first.
        Position.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        var clause = Clause.require(id);
        var by = caller.seatIn(clause.consultationId, "clause");
        var expert = expert(by, clause.document.id, stand.onBehalfOf());
        clause.requireOpen();
        clause.requireSeen(stand.seen());
        var now = journal.now();
        clause.requireInput(by, now).requireSeen(stand.seen());
        admissions.forEach(each -> each.admit(clause, expert, stand.stance(), now));
        if (stand.stance() != Stance.RECUSE && isRecused(clause, expert)) {
            throw new Problem.Conflict(
                    "You are recused from this clause. End your recusal first, then take a position.");
        }
        var position = new Position(clause, stand.stance(), stand.text(), expert, by, now);
        position.persist();
        return done(Act.POSITION_TAKEN, position, by);
    }

    /// The holder takes her position back: clears an objection, ends a recusal.
    @POST
    @Path("/api/clauses/{id}/position/clearing")
    @Transactional
    @Once
    @Operation(operationId = "clearPosition")
    public Done clear(long id, @NotNull @Valid Clearing clearing) {
        var clause = Clause.require(id);
        var by = caller.seatIn(clause.consultationId, "clause");
        var expert = expert(by, clause.document.id, clearing.onBehalfOf());
        clause.requireOpen();
        clause.requireSeen(clearing.seen());
        var now = journal.now();
        clause.requireInput(by, now).requireSeen(clearing.seen());
        admissions.forEach(each -> each.admit(clause, expert, null, now));
        var cleared = Position.of(id, expert.id)
                .orElseThrow(() -> new Problem.Conflict("There is no position on this clause to take back."))
                .clear(by, now);
        cleared.persist();
        return done(Act.POSITION_CLEARED, cleared, by);
    }

    /// Says of several clauses at once that what one said still holds, in the same words, for the present wordings.
    /// All or none.
    @POST
    @Path("/api/documents/{id}/confirmations")
    @Transactional
    @Once
    @Operation(operationId = "confirmPositions")
    public Done confirm(long id, @NotNull @Valid Confirmations confirmations) {
        var document = Document.require(id);
        var expert = caller.seatIn(document.consultationId, "document").require("confirm positions", Role.EXPERT);
        var now = journal.now();
        document.requireInput(expert, now);
        Done last = null;
        for (var confirmed : confirmations.clauses()) {
            var clause = Clause.require(confirmed.clauseId());
            if (clause.document.id != id) {
                throw new Problem.NotFound("clause");
            }
            clause.requireOpen();
            clause.requireSeen(confirmed.seen());
            var before = Position.of(clause.id, expert.id)
                    .orElseThrow(() -> new Problem.Conflict(
                            "You have not spoken on one of these clauses, so there is nothing to confirm"
                                    + " there. Reload, then choose again."));
            admissions.forEach(each -> each.admit(clause, expert, before.stance, now));
            var position = new Position(clause, before.stance, before.text, expert, now);
            position.persist();
            last = done(Act.POSITION_TAKEN, position, expert);
        }
        return last == null ? new Done(0, id, null, id) : last;
    }

    private static Seat expert(Seat by, long documentId, @Nullable Long onBehalfOf) {
        if (onBehalfOf == null || onBehalfOf == by.id) {
            return by.require("take a position", Role.EXPERT);
        }
        by.require("enter a position for an expert", Role.SECRETARIAT, Role.CHAIR);
        var expert = Attributed.in(by.consultationId, documentId, by.role).seat(onBehalfOf);
        if (expert == null
                || expert.consultationId != by.consultationId
                || expert.role != Role.EXPERT
                || expert.ended != null) {
            throw new Problem.Invalid("onBehalfOf", "Choose an expert who has a seat on this panel.");
        }
        return expert;
    }

    private static boolean isRecused(Clause clause, Seat expert) {
        return Position.of(clause.id, expert.id)
                .filter(latest -> latest.stance == Stance.RECUSE)
                .isPresent();
    }

    private Done done(Act act, Position position, Seat by) {
        var number = journal.append(
                position.consultationId,
                by.id,
                position.at,
                act,
                position.documentId,
                position.clauseId,
                position.about());
        return new Done(number, position.documentId, position.clauseId, position.id);
    }

    /// @param text due for a reservation or objection: what wording would lift it
    /// @param onBehalfOf the expert's seat, where the secretariat or the chair enters what she said elsewhere
    public record Stand(
            @Schema(required = true) long seen,
            @NotNull(message = "Choose a position.") Stance stance,

            @Nullable @Size(max = 4000, message = "The text of a position has at most 4,000 characters.")
            String text,

            @Nullable Long onBehalfOf) {}

    public record Clearing(
            @Schema(required = true) long seen, @Nullable Long onBehalfOf) {}

    public record Confirmations(
            @NotEmpty(message = "Choose the clauses to confirm.")
            @Size(max = 2000, message = "At most 2,000 clauses at once.")
            List<@NotNull @Valid Confirmed> clauses) {}

    /// @param seen the id of the present version that the holder had before her
    public record Confirmed(
            @Schema(required = true) long clauseId,
            @Schema(required = true) long seen) {}
}
