package org.adref.review.disposition;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.amendment.Proposed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What becomes of a proposed answer: another role validates it or sends it back, the secretariat publishes it. Each
/// act
/// takes one or many, whole or not at all.
@Path("/")
public class ValidationResource {
    private final Caller caller;
    private final Journal journal;

    ValidationResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    /// Another role agrees. An acceptance changes the text here and is published with it, since the text tells.
    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/validations")
    @Operation(operationId = "validateDispositions")
    public Done validate(long id, @NotNull @Valid Choice choice) {
        var document = Document.require(id);
        var seat = caller.seatIn(document.consultationId, "document")
                .require("validate a disposition", Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        document.requireOpen();
        journal.hold(document.consultationId);
        var now = journal.now();
        var seen = choice.seen() == null ? new TreeMap<Long, Long>() : new TreeMap<>(choice.seen());
        Done last = null;
        for (var chosen : Chosen.require(id, choice.dispositions(), Stage.PROPOSED, "validated")) {
            var disposition = chosen.disposition();
            requireOther(chosen.subject(), disposition, seat);
            new Step(disposition, Stage.VALIDATED, null, seat, now).take();
            last = disposition.amendmentId != null && disposition.ruling().makesVersion()
                    ? accept(chosen.subject(), disposition, seen, seat, now)
                    : done(
                            chosen.subject(),
                            seat,
                            now,
                            Act.DISPOSITION_VALIDATED,
                            chosen.subject().about(Map.of("disposition", disposition.id)),
                            disposition.id);
        }
        return Objects.requireNonNull(last);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/publications")
    @Operation(operationId = "publishDispositions")
    public Done publish(long id, @NotNull @Valid Choice choice) {
        var document = Document.require(id);
        var seat = caller.seatIn(document.consultationId, "document").require("publish dispositions", Role.SECRETARIAT);
        document.requireOpen();
        journal.hold(document.consultationId);
        var now = journal.now();
        Done last = null;
        for (var chosen : Chosen.require(id, choice.dispositions(), Stage.VALIDATED, "published")) {
            var disposition = chosen.disposition();
            new Step(disposition, Stage.PUBLISHED, null, seat, now).take();
            var about = new TreeMap<String, Object>(disposition.ruling().about());
            about.put("disposition", disposition.id);
            about.put("seal", disposition.seal == null ? "" : disposition.seal);
            last = done(
                    chosen.subject(),
                    seat,
                    now,
                    Act.DISPOSITION_PUBLISHED,
                    chosen.subject().about(about),
                    disposition.id);
        }
        return Objects.requireNonNull(last);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/dispositions/{id}/return")
    @Operation(operationId = "returnDisposition")
    public Done sendBack(long id, @NotNull @Valid Return why) {
        var seat = seat(id).require("send a disposition back", Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        var disposition = Disposition.<Disposition>findById(id);
        Document.require(disposition.documentId).requireOpen();
        var chosen = Chosen.require(disposition.documentId, List.of(id), Stage.PROPOSED, "sent back")
                .getFirst();
        if (disposition.seatId == seat.id) {
            throw new Problem.NotYours("You proposed this yourself: propose another answer instead.");
        }
        var now = journal.now();
        new Step(disposition, Stage.RETURNED, why.reason().strip(), seat, now).take();
        var about =
                Map.of("disposition", id, "reason", Chain.digest(why.reason().strip()));
        return done(
                chosen.subject(),
                seat,
                now,
                Act.DISPOSITION_RETURNED,
                chosen.subject().about(about),
                id);
    }

    private Done accept(Subject subject, Disposition disposition, Map<Long, Long> seen, Seat by, Instant now) {
        var proposed = Proposed.require(subject.id());
        var clause = proposed.clause();
        if (!Objects.equals(seen.get(clause.id), clause.present.id)) {
            throw new Problem.Stale(clause.id, seen.getOrDefault(clause.id, 0L), clause.present.id);
        }
        var taken = disposition.take(proposed.amendment(), clause, by, now);
        new Step(disposition, Stage.PUBLISHED, null, by, now).take();
        var about = new TreeMap<String, Object>(taken.about());
        about.put("amendment", subject.id());
        about.put("disposition", disposition.id);
        seen.put(clause.id, clause.present.id); // a second acceptance on this clause follows upon this one
        return done(subject, by, now, Act.AMENDMENT_ACCEPTED, about, disposition.id);
    }

    /// Whoever proposed cannot validate alone, nor can anybody of her role, nor the author of what is answered.
    /// Source: domain.md, rule 28.
    private static void requireOther(Subject subject, Disposition disposition, Seat seat) {
        if (subject.isBy(seat)) {
            throw new Problem.NotYours(
                    "You wrote this " + subject.word() + " yourself: somebody else has to validate its answer.");
        }
        if (Seat.<Seat>findById(disposition.seatId).role == seat.role) {
            throw new Problem.NotYours("This was proposed by your own role. It takes another one to validate it: the "
                    + (seat.role == Role.CHAIR ? "secretariat" : "chair") + " or the Special Rapporteur.");
        }
    }

    private Seat seat(long dispositionId) {
        var disposition = Disposition.<Disposition>findByIdOptional(dispositionId)
                .orElseThrow(() -> new Problem.NotFound("disposition"));
        return caller.seatIn(disposition.consultationId, "disposition");
    }

    private Done done(Subject subject, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(
                subject.consultationId(), by.id, at, act, subject.documentId(), subject.clauseId(), about);
        return new Done(number, subject.documentId(), subject.clauseId(), id);
    }

    /// @param seen for each clause whose text is changed by it, the version that was seen
    @Schema(name = "DispositionChoice")
    public record Choice(
            @NotEmpty(message = "Choose at least one.") @Size(max = 200, message = "At most 200 at a time.")
            List<@NotNull Long> dispositions,

            @Nullable Map<Long, Long> seen) {}

    public record Return(
            @NotBlank(message = "Say why, so that it can be done better.")
            @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}
}
