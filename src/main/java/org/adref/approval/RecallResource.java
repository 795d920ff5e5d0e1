package org.adref.approval;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.draft.ClauseVersion;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Chain;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The Rapporteur takes an approval back while that can be done: the document is open again, or stands as it
/// did before its corrigendum.
@Path("/")
public class RecallResource {
    private final Caller caller;
    private final Journal journal;
    private final RecallTime time;

    RecallResource(Caller caller, Journal journal, RecallTime time) {
        this.caller = caller;
        this.journal = journal;
        this.time = time;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/approval/recall")
    @Operation(operationId = "recallApproval")
    public Done recall(long id, @NotNull @Valid Recall recall) {
        var document = Document.require(id);
        var rapporteur =
                caller.seatIn(document.consultationId, "document").require("recall the approval", Role.RAPPORTEUR);
        journal.hold(document.consultationId);
        var approval = Approval.of(id)
                .orElseThrow(() -> new Problem.Conflict("There is no approval to recall: the document is open."));
        if (!approval.milestone.hash.equals(recall.hash())) {
            throw new Problem.Conflict("Another text is approved by now than the one you saw. Reload, then decide.");
        }
        var now = journal.now();
        time.requireRunning(
                approval.at, now, "By now the text is final; a mistake in it is corrected by a corrigendum.");
        var taken = new ApprovalRecall(approval, recall.reason().strip(), rapporteur, now);
        taken.persist();
        if (approval.milestone.kind == Milestone.Kind.CORRIGENDUM) {
            restore(approval, rapporteur, now);
        } else {
            Document.getEntityManager().refresh(document);
            document.reopen();
        }
        var about = Map.of(
                "milestone",
                approval.milestone.id,
                "hash",
                approval.milestone.hash,
                "reason",
                Chain.digest(taken.reason));
        var number =
                journal.append(document.consultationId, rapporteur.id, now, Act.APPROVAL_RECALLED, id, null, about);
        return new Done(number, id, null, approval.id);
    }

    /// Gives the corrected clause the wording that it had before, as one more version.
    private static void restore(Approval approval, Seat rapporteur, Instant now) {
        var before = Approval.before(approval).milestone.read();
        approval.milestone.read().clauses().stream()
                .filter(line -> before.clauses().stream()
                        .noneMatch(old -> old.clause() == line.clause() && old.ordinal() == line.ordinal()))
                .forEach(line -> {
                    var clause = Clause.require(line.clause());
                    var wording =
                            ClauseVersion.of(clause.id).get(line.ordinal() - 2).wording();
                    clause.revise(
                            wording,
                            Change.EDITORIAL,
                            "The approval of the corrigendum was recalled.",
                            List.of(),
                            rapporteur,
                            now);
                });
    }

    /// @param hash of the approved text that was seen
    @Schema(name = "ApprovalRecallWord")
    public record Recall(
            @NotBlank(message = "Say which approval is recalled.")
            String hash,

            @NotBlank(message = "Say why the approval is recalled; everybody will read it.")
            @Size(max = 4000, message = "A reason has at most 4,000 characters.")
            String reason) {}
}
