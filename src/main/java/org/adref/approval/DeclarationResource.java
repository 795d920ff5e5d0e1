package org.adref.approval;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.ClauseVersion;
import org.adref.draft.VersionSource;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.position.Agreements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The chair declares a clause agreed ad referendum. The number never decides (domain.md, rule 20).
@Path("/")
public class DeclarationResource {
    private final Caller caller;
    private final Journal journal;

    private final List<Underway> underway;

    DeclarationResource(Caller caller, Journal journal, @Any Instance<Underway> underway) {
        this.caller = caller;
        this.journal = journal;
        this.underway = underway.stream().toList();
    }

    @POST
    @Transactional
    @Once
    @Path("/api/clauses/{id}/declaration")
    @Operation(operationId = "declareAgreed")
    public Done declare(long id, @NotNull @Valid Word word) {
        var clause = Clause.require(id);
        var chair = caller.seatIn(clause.consultationId, "clause").require("declare a clause agreed", Role.CHAIR);
        clause.requireOpen();
        if (clause.kind == ClauseKind.HEADING) {
            throw new Problem.Invalid("seen", "A heading is not agreed by itself.");
        }
        clause.requireSeen(word.seen());
        journal.hold(clause.consultationId); // no position slips in between the count and the word
        underway.forEach(each -> each.requireNone(clause));
        var attributed = Attributed.in(clause.consultationId, clause.document.id, chair.role);
        var agreements = Agreements.on(clause, attributed.seats(), attributed);
        var substance = agreements.substance(id);
        if (Declaration.on(id).stream().anyMatch(earlier -> earlier.isLive(substance))) {
            throw new Problem.Conflict("This clause has already been declared agreed ad referendum.");
        }
        var outcome = agreements.outcome(id);
        var reason = word.reason() == null || word.reason().isBlank()
                ? null
                : word.reason().strip();
        if (!outcome.reached() && reason == null) {
            throw new Problem.Invalid(
                    "reason",
                    "The rule is not met: the clause needs " + String.join(", and ", outcome.needs())
                            + ". To declare it all the same, give a reason; it will be printed.");
        }
        if (!outcome.reached() && standsAlone(clause, attributed, agreements, chair)) {
            throw new Problem.Conflict(
                    "You wrote this wording yourself, and nobody else has taken a position that lets it pass. Somebody else must stand by it before you declare it.");
        }
        var now = journal.now();
        var declaration = new Declaration(clause, reason, chair, now);
        declaration.declare();
        var about = Map.of(
                "declaration",
                declaration.id,
                "ordinal",
                clause.present.ordinal,
                "reached",
                outcome.reached(),
                "objections",
                outcome.objections(),
                "reason",
                reason == null ? "" : Chain.digest(reason));
        var number = journal.append(
                clause.consultationId, chair.id, now, Act.AGREEMENT_DECLARED, clause.document.id, id, about);
        return new Done(number, clause.document.id, id, declaration.id);
    }

    /// The chair takes the word back: the clause is open again, and positions on it may be taken.
    @POST
    @Transactional
    @Once
    @Path("/api/clauses/{id}/declaration/reopening")
    @Operation(operationId = "reopenClause")
    public Done reopen(long id, @NotNull @Valid Cause cause) {
        var clause = Clause.require(id);
        var chair = caller.seatIn(clause.consultationId, "clause").require("reopen a clause", Role.CHAIR);
        clause.requireOpen();
        clause.requireSeen(cause.seen());
        journal.hold(clause.consultationId);
        var substance = ClauseVersion.substanceOf(id);
        var declaration = Declaration.on(id).stream()
                .filter(word -> word.isLive(substance))
                .findFirst()
                .orElseThrow(() -> new Problem.Conflict("This clause is not declared agreed, so it is open already."));
        var now = journal.now();
        var reopening = new Reopening(declaration, cause.reason().strip(), chair, now);
        reopening.reopen();
        var about = Map.of("ordinal", clause.present.ordinal, "reason", Chain.digest(reopening.reason));
        var number = journal.append(
                clause.consultationId, chair.id, now, Act.AGREEMENT_REOPENED, clause.document.id, id, about);
        return new Done(number, clause.document.id, id, reopening.id);
    }

    @Schema(name = "ReopeningCause")
    public record Cause(
            @Schema(required = true) long seen,

            @NotBlank(message = "Say why the clause is reopened; the panel will read it.")
            @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}

    private static boolean standsAlone(Clause clause, Attributed attributed, Agreements agreements, Seat chair) {
        var hands = Hands.on(
                clause.present,
                VersionSource.on(clause.id).getOrDefault(clause.present.id, List.of()),
                Amendment.on(clause.document.id),
                attributed.seats(),
                null);
        return hands.wouldBeAlone(chair.person.id)
                && agreements.positions(clause.id).stream()
                        .noneMatch(position -> agreements.isLive(position) && position.stance.letsPass());
    }

    /// @param reason due where the rule is not met; printed with the outcome
    @Schema(name = "DeclarationWord")
    public record Word(
            @Schema(required = true) long seen,

            @Nullable @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}
}
