package org.adref.approval;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adref.consultation.Attributed;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The Special Rapporteur's last word: what stands in the way, and the approval by hash.
@Path("/")
public class ApprovalResource {
    private final Caller caller;
    private final Journal journal;
    private final RecallTime time;

    private final List<Underway> underway;

    ApprovalResource(Caller caller, Journal journal, RecallTime time, @Any Instance<Underway> underway) {
        this.caller = caller;
        this.journal = journal;
        this.time = time;
        this.underway = underway.stream().toList();
    }

    @GET
    @Path("/api/documents/{id}/approval")
    @Operation(operationId = "readApproval")
    public ApprovalView read(long id) {
        var document = Document.require(id);
        var viewer = caller.seatIn(document.consultationId, "document");
        var given = Approval.of(id);
        if (given.isPresent()) {
            var approval = given.get();
            var content = Content.read(approval.milestone.content);
            return new ApprovalView(
                    approval.milestone.hash,
                    approval.milestone.name,
                    List.of(),
                    content.decidable(),
                    (int) content.clauses().stream()
                            .filter(Content.Line::agreed)
                            .count(),
                    Approved.of(approval, Attributed.in(document.consultationId, id, viewer.role)),
                    time.until(approval.at),
                    time.isOver(approval.at, journal.now()));
        }
        var readiness = Readiness.of(document, viewer);
        return new ApprovalView(
                readiness.content().hash(),
                Milestone.FINAL,
                readiness.blockers(),
                readiness.content().decidable(),
                readiness.declared(),
                null,
                null,
                false);
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/approval")
    @Operation(operationId = "approveDocument")
    public Done approve(long id, @NotNull @Valid Word word) {
        var document = Document.require(id);
        var rapporteur =
                caller.seatIn(document.consultationId, "document").require("approve the document", Role.RAPPORTEUR);
        journal.hold(document.consultationId); // nothing is said any more while this is read and frozen
        Document.getEntityManager().refresh(document);
        document.requireOpen();
        underway.forEach(each -> each.requireNone(document));
        var readiness = Readiness.of(document, rapporteur);
        if (readiness.content().clauses().isEmpty()) {
            throw new Problem.Conflict("There is nothing to approve: the document has no clauses yet.");
        }
        if (!readiness.content().hash().equals(word.hash())) {
            throw new Problem.Conflict(
                    "The document has changed since you opened this page. Look at what stands in the way now, then approve again.");
        }
        var reasons = reasons(word);
        readiness.blockers().stream()
                .filter(blocker -> blocker.firm() || !reasons.containsKey(blocker.clauseId()))
                .findFirst()
                .ifPresent(blocker -> {
                    throw new Problem.Conflict("Something still stands in the way"
                            + (blocker.number().isEmpty() ? "" : " of " + blocker.number())
                            + ": " + blocker.sentence()
                            + (blocker.firm() ? "" : " Give a reason to approve it all the same."));
                });
        var now = journal.now();
        long moment = journal.held(document.consultationId);
        var approval = Approval.give(document, readiness.content(), moment, rapporteur, now);
        var milestone = approval.milestone;
        readiness.blockers().stream()
                .map(Readiness.Blocker::clauseId)
                .distinct()
                .forEach(clause -> new Overruling(approval, clause, reasons.getOrDefault(clause, "")).persist());
        var about = Map.of(
                "milestone", milestone.id,
                "hash", milestone.hash,
                "overruled",
                        reasons.entrySet().stream()
                                .map(reason -> reason.getKey() + " " + Chain.digest(reason.getValue()))
                                .sorted()
                                .toList());
        var number =
                journal.append(document.consultationId, rapporteur.id, now, Act.DOCUMENT_APPROVED, id, null, about);
        return new Done(number, id, null, milestone.id);
    }

    private static Map<Long, String> reasons(Word word) {
        return word.overrides().stream()
                .collect(Collectors.toMap(
                        Reason::clauseId, reason -> reason.reason().strip(), (first, _) -> first));
    }

    /// @param hash of the content that the Rapporteur read
    /// @param overrides one for each clause that something stands in the way of
    @Schema(name = "ApprovalWord")
    public record Word(
            @NotBlank(message = "Say which content is approved.")
            String hash,

            @NotNull(message = "Give the reasons, or none.") List<@NotNull @Valid Reason> overrides) {}

    public record Reason(
            @Schema(required = true) long clauseId,

            @NotBlank(message = "Give a reason.") @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}

    /// @param hash of the content as it stands; what the approval is given to
    /// @param clauses that can be agreed: all but headings
    /// @param declared clauses declared agreed ad referendum
    /// @param recallable until when the approval can be taken back
    /// @param isFinal whether that time is over
    public record ApprovalView(
            @Schema(required = true) String hash,
            @Schema(required = true) String name,
            @Schema(required = true) List<Readiness.Blocker> blockers,
            @Schema(required = true) int clauses,
            @Schema(required = true) int declared,
            @Nullable Approved approved,
            @Nullable Instant recallable,
            @Schema(required = true) boolean isFinal) {}

    /// An approval that was given.
    public record Approved(
            @Schema(required = true) long milestoneId,
            @Schema(required = true) String name,
            @Schema(required = true) String hash,
            @Schema(required = true) Instant at,
            @Schema(required = true) long by) {

        public static Approved of(Approval approval, Attributed attributed) {
            return new Approved(
                    approval.milestone.id,
                    approval.milestone.name,
                    approval.milestone.hash,
                    approval.at,
                    attributed.id(approval.seatId));
        }
    }
}
