package org.adref.review.disposition;

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
import org.adref.draft.Change;
import org.adref.draft.Clause;
import org.adref.problem.Problem;
import org.adref.review.amendment.Amendment;
import org.adref.review.amendment.Taken;
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

    private Disposition(Amendment amendment, Answer outcome, @Nullable String reason, Seat by, Instant at) {
        this.consultationId = amendment.consultationId;
        this.documentId = amendment.documentId;
        this.amendmentId = amendment.id;
        this.outcome = outcome;
        this.reason = reason;
        this.seatId = by.id;
        this.at = at;
    }

    /// Takes an amendment into the draft, merged with what changed since it was written.
    ///
    /// @throws Problem.Collision where both sides changed the same words
    public static Taken accept(
            Amendment amendment,
            Clause clause,
            @Nullable Change change,
            @Nullable String reason,
            Seat chair,
            Instant at) {
        new Disposition(amendment, Answer.ACCEPTED, reason, chair, at).give();
        return Taken.into(amendment, clause, change, reason, chair, at);
    }

    public static void decline(Amendment amendment, String reason, Seat chair, Instant at) {
        new Disposition(amendment, Answer.NOT_ACCEPTED, reason, chair, at).give();
    }

    public static void withdraw(Amendment amendment, Seat author, Instant at) {
        if (amendment.seatId != author.id) {
            throw new Problem.NotYours("Only its author may withdraw an amendment.");
        }
        new Disposition(amendment, Answer.WITHDRAWN, null, author, at).give();
    }

    /// One answer among several that are given in one act.
    static void answer(Amendment amendment, Answer outcome, @Nullable String reason, Seat by, Instant at) {
        new Disposition(amendment, outcome, reason, by, at).give();
    }

    /// Whoever comes second is refused, also at the same instant.
    private void give() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict(
                    "This amendment has already been decided or withdrawn. Reload to see the answer.");
        }
    }

    public static List<Disposition> in(long documentId) {
        return list("documentId = ?1", documentId);
    }
}
