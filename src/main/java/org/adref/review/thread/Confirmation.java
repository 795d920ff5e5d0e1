package org.adref.review.thread;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.draft.ClauseVersion;
import org.adref.problem.Problem;
import org.adref.review.comment.Comment;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;

/// An author says that her comment still holds for a later wording of its clause.
@Entity
@Immutable
public class Confirmation extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long commentId;
    public long versionId;

    /// The version's ordinal, so that whether it is asked again is arithmetic.
    public int ordinal;

    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Confirmation() {}

    Confirmation(Comment comment, ClauseVersion version, Seat author, Instant at) {
        this.consultationId = comment.consultationId;
        this.documentId = comment.documentId;
        this.commentId = comment.id;
        this.versionId = version.id;
        this.ordinal = version.ordinal;
        this.seatId = author.id;
        this.at = at;
    }

    void make() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict("You have said so of this wording already.");
        }
    }

    public static List<Confirmation> in(long documentId) {
        return list("documentId = ?1 order by id", documentId);
    }
}
