package org.adref.review.disposition;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Proposed;
import org.adref.review.amendment.Taken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The answer to an amendment: the chair accepts or declines it, its author withdraws it.
@Path("/")
public class DispositionResource {
    private final Caller caller;
    private final Journal journal;

    DispositionResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/amendments/{id}/disposition")
    @Operation(operationId = "disposeOfAmendment")
    public Done dispose(long id, @NotNull @Valid Decision decision) {
        var proposed = Proposed.require(id);
        var amendment = proposed.amendment();
        var clause = proposed.clause();
        var seat = caller.seatIn(amendment.consultationId, "amendment");
        return switch (decision.outcome()) {
            case ACCEPTED -> accept(amendment, clause, seat.require("accept an amendment", Role.CHAIR), decision);
            case NOT_ACCEPTED -> decline(amendment, clause, seat.require("decline an amendment", Role.CHAIR), decision);
            case WITHDRAWN -> withdraw(amendment, clause, seat);
            case ACCEPTED_AS_MODIFIED, NOTED, OBSOLETED_BY, REFERRED, DEFERRED ->
                throw new Problem.Invalid("outcome", "An amendment can be accepted, declined or withdrawn.");
        };
    }

    private Done accept(Amendment amendment, Clause clause, Seat chair, Decision decision) {
        clause.document.requireOpen();
        if (amendment.kind.rewords()) {
            Taken.requireChange(decision.change());
        }
        clause.requireSeen(decision.seen());
        var now = journal.now();
        var taken = Disposition.accept(amendment, clause, decision.change(), decision.cause(), chair, now);
        var about = new TreeMap<String, Object>(taken.about());
        about.put("amendment", amendment.id);
        about.put("kind", amendment.kind);
        return done(amendment, chair, now, Act.AMENDMENT_ACCEPTED, about);
    }

    private Done decline(Amendment amendment, Clause clause, Seat chair, Decision decision) {
        clause.document.requireOpen();
        var reason = decision.cause();
        if (reason == null) {
            throw new Problem.Invalid("reason", "Say why the amendment is not accepted; its author will read it.");
        }
        var now = journal.now();
        Disposition.decline(amendment, reason, chair, now);
        var about = Map.of("amendment", amendment.id, "reason", Chain.digest(reason));
        return done(amendment, chair, now, Act.AMENDMENT_DECLINED, about);
    }

    private Done withdraw(Amendment amendment, Clause clause, Seat author) {
        clause.document.requireOpen();
        var now = journal.now();
        Disposition.withdraw(amendment, author, now);
        return done(amendment, author, now, Act.AMENDMENT_WITHDRAWN, Map.of("amendment", amendment.id));
    }

    private Done done(Amendment amendment, Seat by, Instant at, Act act, Map<String, ?> about) {
        var number = journal.append(
                amendment.consultationId, by.id, at, act, amendment.documentId, amendment.clauseId, about);
        return new Done(number, amendment.documentId, amendment.clauseId, amendment.id);
    }

    /// @param seen the id of the clause's present version that the decider had before her
    /// @param change due on acceptance of other words
    /// @param reason due when not accepted
    public record Decision(
            @Schema(required = true) long seen,
            @NotNull(message = "Choose an answer.") Answer outcome,
            @Nullable Change change,

            @Nullable @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {

        @Nullable
        String cause() {
            return reason == null || reason.isBlank() ? null : reason.strip();
        }
    }
}
