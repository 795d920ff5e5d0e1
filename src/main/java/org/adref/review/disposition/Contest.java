package org.adref.review.disposition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// An author does not accept the published answer to her amendment or comment; once for each of them. Answered by a new
/// decision. Source: domain.md, rule 13.
@Entity
@Immutable
public class Contest extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long dispositionId;
    public @Nullable Long amendmentId;
    public @Nullable Long commentId;
    public String text;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Contest() {}

    Contest(Disposition disposition, String text, Seat author, Instant at) {
        this.consultationId = disposition.consultationId;
        this.documentId = disposition.documentId;
        this.dispositionId = disposition.id;
        this.amendmentId = disposition.amendmentId;
        this.commentId = disposition.commentId;
        this.text = text;
        this.seatId = author.id;
        this.at = at;
    }

    void make() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict(
                    "A decision can be contested once, and this was done. The answer to it stands, with all that you said.");
        }
    }
}
