package org.adref.review.comment;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.adref.consultation.Caller;
import org.adref.consultation.Role;
import org.adref.consultation.Seat;
import org.adref.draft.Clause;
import org.adref.draft.Document;
import org.adref.journal.Act;
import org.adref.journal.Done;
import org.adref.journal.Journal;
import org.adref.journal.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What a seat remarks on a document, a clause or a passage.
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
        var author = requireSpeaker(caller.seatIn(clause.consultationId, "clause"));
        var now = journal.now();
        clause.requireInput(author, now);
        return done(remark.make(clause, null, author, now), author, now);
    }

    @POST
    @Path("/api/documents/{id}/comments")
    @Transactional
    @Once
    @Operation(operationId = "makeDocumentComment")
    public Done commentOnDocument(long id, @NotNull @Valid WideRemark remark) {
        var document = Document.require(id);
        var author = requireSpeaker(caller.seatIn(document.consultationId, "document"));
        var now = journal.now();
        document.requireInput(author, now);
        var comment = new Comment(document, remark.kind(), remark.text().strip(), author, now);
        comment.persist();
        Mention.keep(comment, null, comment.text, now);
        return done(comment, author, now);
    }

    private static Seat requireSpeaker(Seat seat) {
        return seat.require("comment", Role.EXPERT, Role.CHAIR, Role.SECRETARIAT, Role.RAPPORTEUR);
    }

    private Done done(Comment comment, Seat author, Instant at) {
        var number = journal.append(
                comment.consultationId,
                author.id,
                at,
                Act.COMMENT_MADE,
                comment.documentId,
                comment.clauseId,
                comment.about());
        return new Done(number, comment.documentId, comment.clauseId, comment.id);
    }

    /// A comment on the whole document.
    public record WideRemark(
            @NotNull(message = "Choose the kind of comment.")
            CommentKind kind,

            @NotBlank(message = "The comment is empty.")
            @Size(max = 4000, message = "A comment has at most 4,000 characters.")
            String text) {}
}
