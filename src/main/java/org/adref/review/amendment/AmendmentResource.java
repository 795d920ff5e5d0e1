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
import org.adref.draft.Addressee;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.Tree;
import org.adref.draft.Wording;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.text.Mark;
import org.adref.text.RichText;
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
    public Done amend(long id, @NotNull @Valid Submission submission) {
        var clause = Clause.require(id);
        var author = seat(clause, "propose an amendment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        var proposal = submission.proposal();
        clause.requireSeen(submission.seen());
        proposal.requireSense(clause.present.wording(), clause, () -> Tree.of(clause.document));
        var now = journal.now();
        boolean chairs = author.role == Role.CHAIR && proposal.kind().rewords();
        var amendment =
                Amendment.submit(clause, proposal, submission.rationale().strip(), chairs, author, now);
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
    /// @param kind what is proposed; other words when absent
    /// @param text due for every kind but a deletion and a move
    /// @param parentId under which clause a new or moved one is to stand; absent for the top
    /// @param afterId which sibling it is to follow; absent to come first
    /// @param clauseKind due for a new clause
    /// @param addressees of a new clause
    public record Submission(
            @Schema(required = true) long seen,
            @Nullable AmendmentKind kind,
            @Nullable String text,
            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Say why, or leave it empty.")
            @Size(max = 4000, message = "A rationale has at most 4,000 characters.")
            String rationale,

            @Nullable Long parentId,
            @Nullable Long afterId,
            @Nullable ClauseKind clauseKind,
            @Nullable List<@NotNull Addressee> addressees) {

        /// What is proposed, in canonical form.
        Proposal proposal() {
            return switch (kind == null ? AmendmentKind.TEXT : kind) {
                case TEXT -> new Proposal.Words(AmendmentKind.TEXT, words());
                case EDITORIAL -> new Proposal.Words(AmendmentKind.EDITORIAL, words());
                case ALTERNATIVE -> new Proposal.Words(AmendmentKind.ALTERNATIVE, words());
                case NEW_CLAUSE ->
                    new Proposal.NewClause(
                            parentId, afterId, newKind(), addressees == null ? List.of() : addressees, words());
                case DELETION -> new Proposal.Deletion();
                case MOVE -> new Proposal.Move(parentId, afterId);
            };
        }

        private RichText words() {
            if (text == null) {
                throw new Problem.Invalid("text", "Write the text that you propose.");
            }
            return Wording.read("text", text, marks == null ? List.of() : marks);
        }

        private ClauseKind newKind() {
            if (clauseKind == null) {
                throw new Problem.Invalid("clauseKind", "Say what kind of clause this is to be.");
            }
            return clauseKind;
        }
    }
}
