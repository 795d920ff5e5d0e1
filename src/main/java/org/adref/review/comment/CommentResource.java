package org.adref.review.comment;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.text.Anchor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a seat remarks on a clause.
@Path("/")
public class CommentResource {
    private final Caller caller;
    private final Journal journal;

    CommentResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
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

    private Seat seat(Clause clause, String act, Role... roles) {
        var seat = caller.seatIn(clause.consultationId, "clause").require(act, roles);
        clause.requireOpen();
        return seat;
    }

    private Done done(Clause clause, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number = journal.append(clause.consultationId, by.id, at, act, clause.document.id, clause.id, about);
        return new Done(number, clause.document.id, clause.id, id);
    }

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
}
