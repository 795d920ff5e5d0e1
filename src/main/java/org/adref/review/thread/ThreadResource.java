package org.adref.review.thread;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
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
import org.adref.review.comment.Comment;
import org.adref.review.disposition.Standings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Replies to comments, and the redaction of either.
@Path("/")
public class ThreadResource {
    private final Caller caller;
    private final Journal journal;

    ThreadResource(Caller caller, Journal journal) {
        this.caller = caller;
        this.journal = journal;
    }

    @POST
    @Path("/api/comments/{id}/replies")
    @Transactional
    @Once
    @Operation(operationId = "replyToComment")
    public Done reply(long id, @NotNull @Valid Answer answer) {
        var comment = Comment.require(id);
        var author = caller.seatIn(comment.consultationId, "comment")
                .require("reply", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
        var now = journal.now();
        Document.require(comment.documentId).requireInput(author, now);
        if (Standings.isWithdrawn(comment)) {
            throw new Problem.Conflict(
                    "This comment was withdrawn by its author. Your words are kept; make a comment of your own with them.");
        }
        var reply = Reply.to(comment, answer.text().strip(), author, now);
        var about = Map.of("comment", id, "reply", reply.id, "text", Chain.digest(reply.text));
        return done(comment, author, now, Act.COMMENT_REPLIED, about, reply.id);
    }

    @POST
    @Path("/api/comments/{id}/redaction")
    @Transactional
    @Once
    @Operation(operationId = "redactComment")
    public Done redact(long id, @NotNull @Valid Why why) {
        return redact(Comment.require(id), null, why);
    }

    @POST
    @Path("/api/replies/{id}/redaction")
    @Transactional
    @Once
    @Operation(operationId = "redactReply")
    public Done redactReply(long id, @NotNull @Valid Why why) {
        var reply = Reply.require(id);
        return redact(Comment.require(reply.commentId), reply, why);
    }

    private Done redact(Comment comment, @Nullable Reply reply, Why why) {
        var seat = caller.seatIn(comment.consultationId, reply == null ? "comment" : "reply");
        long author = reply == null ? comment.seatId : reply.seatId;
        if (seat.id != author && seat.role != Role.SECRETARIAT) {
            throw new Problem.NotYours("Only its author or the secretariat may redact these words.");
        }
        Document.require(comment.documentId).requireOpen();
        var now = journal.now();
        new Redaction(comment, reply, why.reason().strip(), seat, now).make();
        var about = new TreeMap<String, Object>(Map.of("comment", comment.id, "reason", Chain.digest(why.reason())));
        if (reply != null) {
            about.put("reply", reply.id);
        }
        return done(comment, seat, now, Act.COMMENT_REDACTED, about, reply == null ? comment.id : reply.id);
    }

    private Done done(Comment comment, Seat by, Instant at, Act act, Map<String, ?> about, long id) {
        var number =
                journal.append(comment.consultationId, by.id, at, act, comment.documentId, comment.clauseId, about);
        return new Done(number, comment.documentId, comment.clauseId, id);
    }

    @Schema(name = "ReplyWords")
    public record Answer(
            @NotBlank(message = "The reply is empty.")
            @Size(max = 4000, message = "A reply has at most 4,000 characters.")
            String text) {}

    @Schema(name = "RedactionReason")
    public record Why(
            @NotBlank(message = "Say why; the reason stays where the words were.")
            @Size(max = 1000, message = "A reason has at most 1,000 characters.")
            String reason) {}
}
