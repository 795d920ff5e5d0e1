package org.adref.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// The answer to an amendment, given once.
@Entity
@Immutable
public class Disposition extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long amendmentId;

    @Enumerated(EnumType.STRING)
    public Answer outcome;

    public @Nullable String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Disposition() {}

    Disposition(Amendment amendment, Answer outcome, @Nullable String reason, Seat by, Instant at) {
        this.consultationId = amendment.consultationId;
        this.documentId = amendment.documentId;
        this.amendmentId = amendment.id;
        this.outcome = outcome;
        this.reason = reason;
        this.seatId = by.id;
        this.at = at;
    }

    /// Gives the answer; whoever comes second is refused, also at the same instant.
    void give() {
        if (count("amendmentId = ?1", amendmentId) > 0) {
            throw taken();
        }
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw taken();
        }
    }

    public static List<Disposition> in(long documentId) {
        return list("documentId = ?1", documentId);
    }

    private static Problem taken() {
        return new Problem.Conflict("This amendment has already been decided or withdrawn. Reload to see the answer.");
    }
}
