package org.adref.review.thread;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.adref.review.comment.Comment;
import org.adref.review.comment.Mention;
import org.hibernate.annotations.Immutable;

/// Something said in answer to a comment.
@Entity
@Immutable
@Table(name = "comment_reply")
public class Reply extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long commentId;
    public String text;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Reply() {}

    private Reply(Comment comment, String text, Seat author, Instant at) {
        this.consultationId = comment.consultationId;
        this.documentId = comment.documentId;
        this.commentId = comment.id;
        this.text = text;
        this.seatId = author.id;
        this.at = at;
    }

    /// Said and kept; callers check that the comment still takes replies.
    public static Reply to(Comment comment, String text, Seat author, Instant at) {
        var reply = new Reply(comment, text, author, at);
        reply.persist();
        Mention.keep(comment, reply.id, reply.text, at);
        return reply;
    }

    static Reply require(long id) {
        return Reply.<Reply>findByIdOptional(id).orElseThrow(() -> new Problem.NotFound("reply"));
    }

    /// All replies to a document's comments, oldest first.
    public static List<Reply> in(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }
}
