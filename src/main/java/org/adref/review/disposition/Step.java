package org.adref.review.disposition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.adref.consultation.Seat;
import org.adref.problem.Problem;
import org.hibernate.annotations.Immutable;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// A proposed disposition was validated, sent back or published.
@Entity
@Immutable
@Table(name = "disposition_step")
public class Step extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    public long consultationId;
    public long documentId;
    public long dispositionId;

    /// Never PROPOSED, which is the disposition itself.
    @Enumerated(EnumType.STRING)
    public Stage stage;

    public @Nullable String reason;
    public long seatId;
    public Instant at;

    @SuppressWarnings("NullAway") // Hibernate fills it in
    protected Step() {}

    Step(Disposition disposition, Stage stage, @Nullable String reason, Seat by, Instant at) {
        this.consultationId = disposition.consultationId;
        this.documentId = disposition.documentId;
        this.dispositionId = disposition.id;
        this.stage = stage;
        this.reason = reason;
        this.seatId = by.id;
        this.at = at;
    }

    /// Whoever comes second is refused, also at the same instant.
    void take() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException another) {
            throw new Problem.Conflict(
                    "Somebody was faster: this disposition has already been dealt with. Reload to see how.");
        }
    }
}
