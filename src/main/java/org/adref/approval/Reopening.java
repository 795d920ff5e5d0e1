package org.adref.approval;

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

/// The chair's word that a clause is not agreed after all, with the reason.
@Entity
@Immutable
public class Reopening extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long declarationId;
    public String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Reopening() {}

    public Reopening(Declaration declaration, String reason, Seat chair, Instant at) {
        this.consultationId = declaration.consultationId;
        this.documentId = declaration.documentId;
        this.declarationId = declaration.id;
        this.reason = reason;
        this.seatId = chair.id;
        this.at = at;
    }

    /// Puts it down; whoever comes second is refused.
    public void reopen() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict("This clause has already been reopened.");
        }
    }
}
