package org.adref.approval.corrigendum;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.adref.approval.Approval;
import org.adref.approval.RecallTime;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.Wording;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The only way in which an approved text still changes (domain.md, rule 29).
@Path("/")
public class CorrigendumResource {
    private final Caller caller;
    private final Journal journal;
    private final RecallTime time;

    CorrigendumResource(Caller caller, Journal journal, RecallTime time) {
        this.caller = caller;
        this.journal = journal;
        this.time = time;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/clauses/{id}/corrigenda")
    @Operation(operationId = "proposeCorrigendum")
    public Done propose(long id, @NotNull @Valid Correction correction) {
        var clause = Clause.require(id);
        var secretariat =
                caller.seatIn(clause.consultationId, "clause").require("propose a corrigendum", Role.SECRETARIAT);
        journal.hold(clause.consultationId);
        var approval = approved(clause.document.id);
        var now = journal.now();
        time.requireOver(approval.at, now);
        clause.requireSeen(correction.seen());
        if (approval.milestone.read().clauses().stream().noneMatch(line -> line.clause() == id)) {
            throw new Problem.Conflict("This clause is not part of the approved text.");
        }
        var marks = correction.marks() == null ? List.<Mark>of() : correction.marks();
        var wording = Wording.read("text", correction.text(), marks);
        var corrigendum = new Corrigendum(clause, wording, correction.reason().strip(), secretariat, now);
        corrigendum.persist();
        var about = Map.of(
                "corrigendum",
                corrigendum.id,
                "text",
                Chain.digest(corrigendum.text),
                "reason",
                Chain.digest(corrigendum.reason));
        var number = journal.append(
                clause.consultationId, secretariat.id, now, Act.CORRIGENDUM_PROPOSED, clause.document.id, id, about);
        return new Done(number, clause.document.id, id, corrigendum.id);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/corrigenda/{id}/answer")
    @Operation(operationId = "answerCorrigendum")
    public Done answer(long id, @NotNull @Valid Answer answer) {
        caller.subject(); // whoever is signed out is told so, and not what there is
        var corrigendum = Corrigendum.require(id);
        var rapporteur = caller.seatIn(corrigendum.consultationId, "corrigendum")
                .require("answer a corrigendum", Role.RAPPORTEUR);
        journal.hold(corrigendum.consultationId);
        var clause = Clause.require(corrigendum.clauseId);
        var approval = approved(corrigendum.documentId);
        return answer.approve()
                ? approve(corrigendum, clause, approval, rapporteur, answer)
                : decline(corrigendum, rapporteur, answer);
    }

    private Done approve(Corrigendum corrigendum, Clause clause, Approval approval, Seat rapporteur, Answer answer) {
        var proposer = Seat.<Seat>findById(corrigendum.seatId);
        if (proposer.person.id == rapporteur.person.id) {
            throw new Problem.NotYours("You proposed this correction yourself, so somebody else must approve it.");
        }
        if (clause.present.id != corrigendum.baseId) {
            throw new Problem.Conflict(
                    "The clause was corrected otherwise meanwhile. Decline this one; the secretariat can propose it anew.");
        }
        var now = journal.now();
        var content = Corrected.of(approval.milestone.read(), corrigendum, clause.present.ordinal + 1);
        if (!content.hash().equals(answer.hash())) {
            throw new Problem.Conflict(
                    "The approved text has changed since you opened this page. Look at it again, then answer.");
        }
        long moment = journal.held(clause.consultationId);
        clause.revise(corrigendum.corrected(), Change.EDITORIAL, corrigendum.reason, List.of(), proposer, now);
        var corrected = Approval.correct(clause.document, content, moment, rapporteur, now);
        CorrigendumAnswer.approve(corrigendum, corrected, rapporteur, now);
        var about = Map.of(
                "corrigendum",
                corrigendum.id,
                "milestone",
                corrected.milestone.id,
                "name",
                corrected.milestone.name,
                "hash",
                corrected.milestone.hash);
        return done(corrigendum, rapporteur, Act.CORRIGENDUM_APPROVED, about, corrected.milestone.id);
    }

    private Done decline(Corrigendum corrigendum, Seat rapporteur, Answer answer) {
        var reason = answer.reason();
        if (reason == null || reason.isBlank()) {
            throw new Problem.Invalid("reason", "Say why the text is not corrected.");
        }
        CorrigendumAnswer.decline(corrigendum, reason.strip(), rapporteur, journal.now());
        var about = Map.of("corrigendum", corrigendum.id, "reason", Chain.digest(reason.strip()));
        return done(corrigendum, rapporteur, Act.CORRIGENDUM_DECLINED, about, corrigendum.id);
    }

    private Done done(Corrigendum corrigendum, Seat by, Act act, Map<String, ?> about, long made) {
        var number = journal.append(
                corrigendum.consultationId,
                by.id,
                journal.now(),
                act,
                corrigendum.documentId,
                corrigendum.clauseId,
                about);
        return new Done(number, corrigendum.documentId, corrigendum.clauseId, made);
    }

    private static Approval approved(long documentId) {
        return Approval.of(documentId)
                .orElseThrow(() -> new Problem.Conflict(
                        "The document is not approved, so its text is changed in the usual ways."));
    }

    /// @param seen the id of the clause's present version
    @Schema(name = "CorrigendumProposal")
    public record Correction(
            @Schema(required = true) long seen,

            @NotNull(message = "Write the corrected text.") String text,

            @Nullable List<@NotNull Mark> marks,

            @NotBlank(message = "Say what was wrong; it is printed with the correction.")
            @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}

    /// @param approve whether the text is corrected
    /// @param hash of the corrected text that was seen; due on approval
    /// @param reason due when declined
    @Schema(name = "CorrigendumWord")
    public record Answer(
            @Schema(required = true) boolean approve,
            @Nullable String hash,

            @Nullable @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}
}
