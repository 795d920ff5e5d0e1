package org.adref.review;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adref.agreement.Stance;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.ClauseKind;
import org.adref.draft.Wording;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.text.Anchor;
import org.adref.text.Mark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a seat says to a clause: an amendment, a comment, a position.
@Path("/")
public class ReviewResource {
    private final Caller caller;
    private final Journal journal;

    ReviewResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/clauses/{id}/amendments")
    @Transactional
    @Once
    @Operation(operationId = "submitAmendment")
    public Done amend(long id, @NotNull @Valid Proposal proposal) {
        var clause = Clause.require(id);
        var author = seat(clause, "propose an amendment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        var wording = Wording.read("text", proposal.text(), proposal.marks() == null ? List.of() : proposal.marks());
        clause.requireSeen(proposal.seen());
        var now = journal.now();
        boolean chairs = author.role == Role.CHAIR;
        var amendment = new Amendment(clause, wording, proposal.rationale().strip(), chairs, author, now);
        amendment.persist();
        return done(clause, author, now, Act.AMENDMENT_SUBMITTED, amendment.about(), amendment.id);
    }

    @POST
    @Path("/api/clauses/{id}/comments")
    @Transactional
    @Once
    @Operation(operationId = "makeComment")
    public Done comment(long id, @NotNull @Valid Remark remark) {
        var clause = Clause.require(id);
        var author = seat(clause, "comment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        clause.requireSeen(remark.seen());
        var anchor = remark.anchor();
        if (anchor != null && !anchor.fits(clause.present.text)) {
            throw new Problem.Invalid(
                    "anchor", "The marked passage does not lie within the clause's text. Mark it again.");
        }
        var now = journal.now();
        var comment = new Comment(
                clause,
                remark.kind(),
                remark.text().strip(),
                anchor == null ? null : anchor.start(),
                anchor == null ? null : anchor.end(),
                author,
                now);
        comment.persist();
        return done(clause, author, now, Act.COMMENT_MADE, comment.about(), comment.id);
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

    /// @param seen the id of the version that the author had before her, which becomes the base
    public record Proposal(
            @Schema(required = true) long seen,

            @NotNull(message = "Write the text that you propose.")
            String text,

            @Nullable List<@NotNull Mark> marks,

            @NotNull(message = "Say why, or leave it empty.")
            @Size(max = 4000, message = "A rationale has at most 4,000 characters.")
            String rationale) {}

    /// @param anchor the passage that the comment is about; absent: the clause
    public record Remark(
            @Schema(required = true) long seen,

            @NotNull(message = "Choose the kind of comment.")
            CommentKind kind,

            @NotBlank(message = "The comment is empty.")
            @Size(max = 4000, message = "A comment has at most 4,000 characters.")
            String text,

            @Nullable Range anchor) {}

    /// A passage of the version seen, in UTF-16 units, end exclusive.
    public record Range(
            @Schema(required = true) int start,
            @Schema(required = true) int end) {
        boolean fits(String text) {
            try {
                return Anchor.on(text, start, end).start() == start;
            } catch (IllegalArgumentException beside) {
                return false;
            }
        }
    }

    /// @param text due for a reservation or objection: what wording would lift it
    public record Stand(
            @Schema(required = true) long seen,
            @NotNull(message = "Choose a position.") Stance stance,

            @Nullable @Size(max = 4000, message = "The text of a position has at most 4,000 characters.")
            String text) {}
}
