package org.adref.approval.freeze;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Map;
import org.adref.approval.Milestone;
import org.adref.approval.Readiness;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.draft.Outline;
import org.adref.draft.Renumbering;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The secretariat or the chair freezes the document as it stands under a name.
@Path("/")
public class MilestoneResource {
    private final Caller caller;
    private final Journal journal;

    MilestoneResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Transactional
    @Once
    @Path("/api/documents/{id}/milestones")
    @Operation(operationId = "makeMilestone")
    public Done freeze(long id, @NotNull @Valid Freeze freeze) {
        var document = Document.require(id);
        var by = caller.seatIn(document.consultationId, "document")
                .require("freeze a milestone", Role.SECRETARIAT, Role.CHAIR);
        var name = freeze.name().strip();
        if (name.toLowerCase(Locale.ROOT).startsWith(Milestone.FINAL.toLowerCase(Locale.ROOT))) {
            throw new Problem.Invalid(
                    "name", "“Final” is what the approved text will be called. Choose another name, such as “Rev.1”.");
        }
        journal.hold(document.consultationId); // nothing is said while this is read and frozen
        Document.getEntityManager().refresh(document);
        document.requireOpen();
        if (freeze.renumbering() != null) {
            renumber(document, freeze.renumbering(), by);
        }
        long moment = journal.held(document.consultationId);
        var content = Readiness.of(document, by).content();
        if (content.clauses().isEmpty()) {
            throw new Problem.Conflict("There is nothing to freeze: the document has no clauses yet.");
        }
        var now = journal.now();
        var milestone = new Milestone(document, Milestone.Kind.FREEZE, name, 1, content, moment, by, now);
        milestone.freeze();
        var about = Map.of("milestone", milestone.id, "name", name, "hash", milestone.hash);
        var number = journal.append(document.consultationId, by.id, now, Act.MILESTONE_MADE, id, null, about);
        return new Done(number, id, null, milestone.id);
    }

    private void renumber(Document document, String seen, Seat by) {
        by.require("renumber the clauses", Role.SECRETARIAT);
        var renumbering = Renumbering.of(new Outline(Clause.standing(document.id)).lines());
        if (!renumbering.digest().equals(seen)) {
            throw new Problem.Conflict(
                    "The document has changed since you looked at the new numbers. Look at them again, then freeze.");
        }
        if (renumbering.changes().isEmpty()) {
            return;
        }
        renumbering.carryOut();
        var about = Map.of(
                "numbers",
                renumbering.changes().stream()
                        .map(change -> change.clause().id + " " + change.from() + " -> " + change.to())
                        .toList());
        journal.append(document.consultationId, by.id, journal.now(), Act.CLAUSES_RENUMBERED, document.id, null, about);
    }

    /// @param renumbering the digest of the renumbering that was looked at, to carry it out first; absent:
    ///     numbers stay
    @Schema(name = "MilestoneFreeze")
    public record Freeze(
            @NotBlank(message = "Give the milestone a name, such as “Draft 1”.")
            @Size(max = 80, message = "A name has at most 80 characters.")
            String name,

            @Nullable @Size(max = 64, message = "This is not the digest of a renumbering.")
            String renumbering) {}
}
