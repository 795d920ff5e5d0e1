package org.adref.review.thread;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.adref.review.comment.Comment;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// The words of a comment or of a reply are shown to nobody any more. Source: domain.md, rule 14.
@Entity
@Immutable
public class Redaction extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long commentId;

    /// Absent where the comment itself is redacted.
    public @Nullable Long replyId;

    public String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Redaction() {}

    Redaction(Comment comment, @Nullable Reply reply, String reason, Seat by, Instant at) {
        this.consultationId = comment.consultationId;
        this.documentId = comment.documentId;
        this.commentId = comment.id;
        this.replyId = reply == null ? null : reply.id;
        this.reason = reason;
        this.seatId = by.id;
        this.at = at;
    }

    void make() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict("These words have been redacted already.");
        }
    }

    public static List<Redaction> in(long documentId) {
        return list("documentId", documentId);
    }
}
