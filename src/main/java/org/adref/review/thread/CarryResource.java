package org.adref.review.thread;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.TreeMap;
import org.adref.consultation.Caller;
import org.adref.draft.Clause;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.adref.problem.Problem;
import org.adref.review.comment.Comment;
import org.adref.review.comment.Remark;
import org.adref.review.disposition.Withdrawal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The text has moved on: its author says whether a comment still holds.
@Path("/")
public class CarryResource {
    private final Caller caller;
    private final Journal journal;

    CarryResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/comments/{id}/carry")
    @Transactional
    @Once
    @Operation(operationId = "carryComment")
    public Done carry(long id, @NotNull @Valid Carry carry) {
        var comment = Comment.require(id);
        var author = caller.seatIn(comment.consultationId, "comment");
        if (comment.clauseId == null || comment.seatId != author.id) {
            throw new Problem.NotYours("Only its author says whether a comment still holds.");
        }
        var now = journal.now();
        var clause = Clause.require(comment.clauseId).requireInput(author, now).requireSeen(carry.seen());
        Withdrawal.requireOpen(comment);
        var about = new TreeMap<String, Object>(
                Map.of("comment", id, "answer", carry.answer(), "ordinal", clause.present.ordinal));
        long made = id;
        switch (carry.answer()) {
            case STILL_VALID -> new Confirmation(comment, clause.present, author, now).make();
            case NO_LONGER -> Withdrawal.of(comment, "It no longer applies to the present wording.", author, now);
            case REWORDED -> {
                var remark = carry.remark();
                if (remark == null) {
                    throw new Problem.Invalid("remark", "Write the comment anew.");
                }
                made = remark.make(clause, id, author, now).id;
                Withdrawal.of(comment, "Reworded as comment #" + made + ".", author, now);
                about.put("reworded", made);
            }
        }
        var number = journal.append(
                comment.consultationId, author.id, now, Act.COMMENT_CARRIED, comment.documentId, clause.id, about);
        return new Done(number, comment.documentId, clause.id, made);
    }

    /// What an author says of her comment when the text has changed.
    public enum CarryAnswer {
        STILL_VALID,
        NO_LONGER,
        REWORDED
    }

    /// @param seen the id of the clause's present version
    /// @param remark the comment anew, when reworded
    public record Carry(
            @Schema(required = true) long seen,

            @NotNull(message = "Say whether the comment still holds.")
            CarryAnswer answer,

            @Nullable @Valid Remark remark) {}
}
